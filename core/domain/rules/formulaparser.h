// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/formula.h"

namespace parindex {

/// Reads a formula from left to right, by recursive descent.
class FormulaParser
{
public:
    explicit FormulaParser(const QString &text) : m_text(text) {}

    Result<Formula::Node> parse();

private:
    using Node = Formula::Node;
    using Operation = Formula::Operation;
    using Reader = Result<Node> (FormulaParser::*)();

    Result<Node> comparison();
    Result<Node> sum();
    Result<Node> term();
    Result<Node> factor();
    Result<Node> number();
    Result<Node> named();
    Result<Node> function(const QString &name);
    Result<Node> chain(Reader operand, std::initializer_list<std::pair<const char16_t *, Operation>> operations);
    bool take(QStringView symbol); ///< Goes on behind the symbol when it stands here.
    void skipSpace();
    Error expected(const char *what) const;

    QString m_text;
    qsizetype m_position = 0;
    int m_depth = 0;
};

} // namespace parindex
