// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/formula.h"

#include "core/domain/rules/formulaparser.h"
#include "core/domain/rules/awardevaluation.h"
#include "core/domain/rules/ruletext.h"

#include <QSet>

#include <algorithm>

namespace parindex {

namespace {

using Node = Formula::Node;
using Operation = Formula::Operation;
using Values = std::map<QString, Rational>;

void collectVariables(const Node &node, QSet<QString> &names)
{
    if (node.operation == Operation::Variable)
        names.insert(node.variable);
    for (const Node &operand : node.operands)
        collectVariables(operand, names);
}

bool holds(Operation operation, const Rational &left, const Rational &right)
{
    switch (operation) {
    case Operation::Equal: return left == right;
    case Operation::NotEqual: return left != right;
    case Operation::Less: return left < right;
    case Operation::LessOrEqual: return left <= right;
    case Operation::Greater: return left > right;
    default: return left >= right;
    }
}

std::optional<Rational> combined(Operation operation, const std::vector<Rational> &values)
{
    switch (operation) {
    case Operation::Add: return sum(values[0], values[1]);
    case Operation::Subtract: return difference(values[0], values[1]);
    case Operation::Multiply: return product(values[0], values[1]);
    case Operation::Divide: return quotient(values[0], values[1]);
    case Operation::Negate: return difference(Rational(), values[0]);
    case Operation::Least: return *std::min_element(values.begin(), values.end());
    case Operation::Greatest: return *std::max_element(values.begin(), values.end());
    default: return Rational(holds(operation, values[0], values[1]) ? 1 : 0);
    }
}

Error cannotDivide()
{
    return {ErrorCode::Refused, RuleText::translated(QT_TRANSLATE_NOOP("parindex::Rule", "The formula divides by zero, and the rule does not say what that means: set the score by hand.")), {}};
}

Result<Rational> valueOf(const Node &node, const Values &values);

/// Only the branch that counts is worked out: the other one may divide by zero.
Result<Rational> valueOfIf(const Node &node, const Values &values)
{
    const auto condition = valueOf(node.operands[0], values);
    if (!condition)
        return condition;
    return valueOf(node.operands[condition->isZero() ? 2 : 1], values);
}

Result<Rational> valueOfVariable(const Node &node, const Values &values)
{
    const auto found = values.find(node.variable);
    if (found == values.end())
        return Error{ErrorCode::NotFound, RuleText::translated(QT_TRANSLATE_NOOP("parindex::Rule", "Still to be entered: %1.")).arg(node.variable), {}};
    return found->second;
}

Result<Rational> valueOf(const Node &node, const Values &values)
{
    if (node.operation == Operation::Number)
        return node.number;
    if (node.operation == Operation::Variable)
        return valueOfVariable(node, values);
    if (node.operation == Operation::If)
        return valueOfIf(node, values);
    std::vector<Rational> operands;
    for (const Node &operand : node.operands) {
        const auto value = valueOf(operand, values);
        if (!value)
            return value;
        operands.push_back(*value);
    }
    if (node.operation == Operation::Divide && operands[1].isZero())
        return cannotDivide();
    const auto result = combined(node.operation, operands);
    return result ? Result<Rational>(*result) : tooLarge();
}

} // namespace

Result<Formula> Formula::parse(const QString &text)
{
    auto root = FormulaParser(text).parse();
    if (!root)
        return root.error();
    return Formula(std::move(*root));
}

QStringList Formula::variables() const
{
    QSet<QString> names;
    collectVariables(m_root, names);
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

Result<Rational> Formula::evaluate(const std::map<QString, Rational> &values) const
{
    return valueOf(m_root, values);
}

} // namespace parindex
