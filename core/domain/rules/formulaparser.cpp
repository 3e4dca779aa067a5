// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/formulaparser.h"

#include "core/domain/rules/ruletext.h"

#include <QRegularExpression>

#include <array>

namespace parindex {

namespace {

struct NamedFunction
{
    const char16_t *name;
    Formula::Operation operation;
    std::size_t fewest;
    std::size_t most;
};

constexpr std::array Functions{
    NamedFunction{u"min", Formula::Operation::Least, 2, 20},
    NamedFunction{u"max", Formula::Operation::Greatest, 2, 20},
    NamedFunction{u"if", Formula::Operation::If, 3, 3},
};

Formula::Node node(Formula::Operation operation, std::vector<Formula::Node> operands)
{
    return {operation, {}, {}, std::move(operands)};
}

} // namespace

Result<Formula::Node> FormulaParser::parse()
{
    if (m_text.size() > Formula::LongestText)
        return expected(QT_TRANSLATE_NOOP("parindex::Rule", "a shorter formula"));
    auto root = comparison();
    skipSpace();
    if (root && m_position < m_text.size())
        return expected(QT_TRANSLATE_NOOP("parindex::Rule", "an operator or the end"));
    return root;
}

Result<Formula::Node> FormulaParser::comparison()
{
    auto left = sum();
    // The longer symbols come first: "<" is also the beginning of "<=".
    static constexpr std::array symbols{
        std::pair{u"<=", Operation::LessOrEqual}, std::pair{u"≤", Operation::LessOrEqual}, std::pair{u">=", Operation::GreaterOrEqual},
        std::pair{u"≥", Operation::GreaterOrEqual}, std::pair{u"<>", Operation::NotEqual}, std::pair{u"≠", Operation::NotEqual},
        std::pair{u"<", Operation::Less}, std::pair{u">", Operation::Greater}, std::pair{u"=", Operation::Equal}};
    for (const auto &[symbol, operation] : symbols) {
        if (!left || !take(symbol))
            continue;
        auto right = sum();
        return right ? node(operation, {*left, *right}) : right;
    }
    return left;
}

Result<Formula::Node> FormulaParser::sum()
{
    return chain(&FormulaParser::term, {{u"+", Operation::Add}, {u"-", Operation::Subtract}, {u"−", Operation::Subtract}});
}

Result<Formula::Node> FormulaParser::term()
{
    return chain(&FormulaParser::factor, {{u"×", Operation::Multiply}, {u"*", Operation::Multiply}, {u"·", Operation::Multiply},
                                          {u"÷", Operation::Divide}, {u"/", Operation::Divide}});
}

Result<Formula::Node> FormulaParser::chain(Reader operand, std::initializer_list<std::pair<const char16_t *, Operation>> operations)
{
    auto left = (this->*operand)();
    for (bool goesOn = true; left && goesOn;) {
        goesOn = false;
        for (const auto &[symbol, operation] : operations) {
            if (!take(symbol))
                continue;
            auto right = (this->*operand)();
            if (!right)
                return right;
            left = node(operation, {std::move(*left), std::move(*right)});
            goesOn = true;
            break;
        }
    }
    return left;
}

Result<Formula::Node> FormulaParser::factor()
{
    if (++m_depth > Formula::DeepestNesting)
        return expected(QT_TRANSLATE_NOOP("parindex::Rule", "fewer parentheses"));
    Result<Node> result = expected(QT_TRANSLATE_NOOP("parindex::Rule", "a number, a name or “(”"));
    if (take(u"-") || take(u"−")) {
        result = factor();
        if (result)
            result = node(Operation::Negate, {std::move(*result)});
    } else if (take(u"(")) {
        result = comparison();
        if (result && !take(u")"))
            result = expected(QT_TRANSLATE_NOOP("parindex::Rule", "“)”"));
    } else if (m_position < m_text.size() && m_text[m_position].isDigit()) {
        result = number();
    } else if (m_position < m_text.size() && m_text[m_position].isLetter()) {
        result = named();
    }
    --m_depth;
    return result;
}

Result<Formula::Node> FormulaParser::number()
{
    static const QRegularExpression form(QStringLiteral("[0-9]+(?:[.,][0-9]+)?%?"));
    const auto match = form.match(m_text, m_position, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    const auto value = Rational::fromString(match.captured());
    if (!value)
        return expected(QT_TRANSLATE_NOOP("parindex::Rule", "a number with fewer digits"));
    m_position = match.capturedEnd();
    return Node{Operation::Number, *value, {}, {}};
}

Result<Formula::Node> FormulaParser::named()
{
    const qsizetype start = m_position;
    while (m_position < m_text.size() && (m_text[m_position].isLetterOrNumber() || m_text[m_position] == u'_'))
        ++m_position;
    const QString name = m_text.mid(start, m_position - start);
    return take(u"(") ? function(name) : Node{Operation::Variable, {}, name, {}};
}

Result<Formula::Node> FormulaParser::function(const QString &name)
{
    const auto known = std::find_if(Functions.begin(), Functions.end(), [&](const NamedFunction &one) { return name == QStringView(one.name); });
    if (known == Functions.end())
        return expected(QT_TRANSLATE_NOOP("parindex::Rule", "min, max or if"));
    Node call = node(known->operation, {});
    do {
        auto argument = comparison();
        if (!argument)
            return argument;
        call.operands.push_back(std::move(*argument));
    } while (take(u";") || take(u","));
    if (call.operands.size() < known->fewest || call.operands.size() > known->most)
        return expected(QT_TRANSLATE_NOOP("parindex::Rule", "two or more values, three for “if”"));
    return take(u")") ? Result<Node>(std::move(call)) : expected(QT_TRANSLATE_NOOP("parindex::Rule", "“)”"));
}

bool FormulaParser::take(QStringView symbol)
{
    skipSpace();
    if (!QStringView(m_text).mid(m_position).startsWith(symbol))
        return false;
    m_position += symbol.size();
    skipSpace();
    return true;
}

void FormulaParser::skipSpace()
{
    while (m_position < m_text.size() && m_text[m_position].isSpace())
        ++m_position;
}

Error FormulaParser::expected(const char *what) const
{
    return {ErrorCode::Refused, RuleText::translated(QT_TRANSLATE_NOOP("parindex::Rule", "The formula cannot be read at character %1: %2 is expected there."))
                                    .arg(m_position + 1).arg(RuleText::translated(what)), {}};
}

} // namespace parindex
