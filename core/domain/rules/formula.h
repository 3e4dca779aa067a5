// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/base/result.h"

#include <QStringList>

#include <map>
#include <vector>

namespace parindex {

/// Công thức. An exact expression over named variables:
///   + − × ÷ (also * / - ·), parentheses, numbers ("0,5", "85%"), min(a; b), max(a; b),
///   if(condition; then; else), comparisons = <> < <= > >= (≤ ≥ ≠), which give 1 or 0.
/// Arguments are separated by ";", or by "," unless it stands between two digits.
class Formula
{
public:
    static constexpr int DeepestNesting = 64;
    static constexpr qsizetype LongestText = 2000;

    /// Refuses what is no formula; the sentence says where.
    static Result<Formula> parse(const QString &text);

    QStringList variables() const; ///< Each once, in alphabetical order.
    /// Refuses a variable without a value, a division by zero and numbers beyond 128 bits.
    Result<Rational> evaluate(const std::map<QString, Rational> &values) const;

    enum class Operation { Number, Variable, Add, Subtract, Multiply, Divide, Negate, Least, Greatest, If,
                           Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

    /// One step of the expression with what it is about.
    struct Node
    {
        Operation operation = Operation::Number;
        Rational number;
        QString variable;
        std::vector<Node> operands;
    };

private:
    explicit Formula(Node root) : m_root(std::move(root)) {}

    Node m_root;
};

} // namespace parindex
