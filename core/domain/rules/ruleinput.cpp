// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/ruleinput.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace parindex {

namespace {

using Inputs = std::vector<RuleInput>;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::Rule", source);
}

/// What is common to all names inside an alternative, counted from 0.
QString prefixOf(std::size_t alternative)
{
    return QString::number(alternative + 1) + u'.';
}

QString enteredText(const RuleInput &input, const RuleInputs &entered)
{
    const auto found = entered.find(input.name);
    return found == entered.end() ? QString() : found->second.trimmed();
}

Error missing(const RuleInput &input)
{
    return {ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::Rule", "Still to be entered: %1.")).arg(input.label.isEmpty() ? text(QT_TRANSLATE_NOOP("parindex::Rule", "the level")) : input.label), {}};
}

Error unclear(const RuleInput &input, const QString &typed)
{
    return {ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::Rule", "%1: “%2” cannot be read. Type a number such as 47 or 92,5.")).arg(input.label, typed), {}};
}

Error noSuchAnswer(const RuleInput &input, const QString &typed)
{
    return {ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::Rule", "%1: “%2” is none of the answers.")).arg(input.label, typed), {}};
}

Inputs inputsOfMeasure(const RatioMeasure &ratio)
{
    return {{QStringLiteral("a"), ratio.numerator, ratio.unit, RuleInput::Kind::Number, {}},
            {QStringLiteral("b"), ratio.denominator, ratio.unit, RuleInput::Kind::Number, {}}};
}

Inputs inputsOfMeasure(const AmountMeasure &amount)
{
    return {{QStringLiteral("x"), amount.label, amount.unit, RuleInput::Kind::Number, {}}};
}

Inputs inputsOfMeasure(const DifferenceMeasure &difference)
{
    return {{QStringLiteral("x"), difference.label, difference.unit, RuleInput::Kind::Number, {}},
            {QStringLiteral("y"), difference.reference, difference.unit, RuleInput::Kind::Number, {}}};
}

void append(Inputs &inputs, const Inputs &more, const QString &prefix)
{
    for (RuleInput input : more) {
        input.name.prepend(prefix);
        inputs.push_back(std::move(input));
    }
}

/// Lists what each shape asks for.
struct Lister
{
    const RuleInputs &entered;

    Inputs operator()(const ManualRule &) const { return {}; }

    Inputs operator()(const ChoiceRule &rule) const
    {
        QStringList options;
        for (const auto &level : rule.levels)
            options << level.label;
        return {{QStringLiteral("level"), rule.question, {}, RuleInput::Kind::Choice, options}};
    }

    Inputs operator()(const ChecklistRule &rule) const
    {
        Inputs inputs;
        for (const QString &condition : rule.conditions)
            inputs.push_back({QStringLiteral("c%1").arg(inputs.size() + 1), condition, {}, RuleInput::Kind::YesNo, {}});
        return inputs;
    }

    Inputs operator()(const BandsRule &rule) const
    {
        return std::visit([](const auto &measure) { return inputsOfMeasure(measure); }, rule.measure);
    }

    Inputs operator()(const ProgressiveRule &rule) const { return inputsOfMeasure(rule.measure); }

    Inputs operator()(const TallyRule &rule) const
    {
        Inputs inputs;
        for (const auto &counted : rule.counted)
            inputs.push_back({QStringLiteral("n%1").arg(inputs.size() + 1), counted.label, counted.unit, RuleInput::Kind::Number, {}});
        return inputs;
    }

    Inputs operator()(const BestOfRule &rule) const
    {
        Inputs inputs;
        for (std::size_t i = 0; i < rule.alternatives.size(); ++i)
            append(inputs, inputsOf(rule.alternatives[i].rule, inputsWithin(entered, i)), prefixOf(i));
        return inputs;
    }

    Inputs operator()(const BranchRule &rule) const
    {
        QStringList options;
        for (const Alternative &one : rule.cases)
            options << one.label;
        Inputs inputs{{QStringLiteral("case"), rule.question, {}, RuleInput::Kind::Choice, options}};
        if (const auto chosen = choiceOf(inputs.front(), entered))
            append(inputs, inputsOf(rule.cases[*chosen].rule, inputsWithin(entered, *chosen)), prefixOf(*chosen));
        return inputs;
    }

    Inputs operator()(const FormulaRule &rule) const
    {
        Inputs inputs;
        for (const auto &variable : rule.variables)
            inputs.push_back({variable.name, variable.label, variable.unit, RuleInput::Kind::Number, {}});
        return inputs;
    }
};

} // namespace

std::vector<RuleInput> inputsOf(const RuleShape &rule, const RuleInputs &entered)
{
    return std::visit(Lister{entered}, rule);
}

RuleInputs inputsWithin(const RuleInputs &entered, std::size_t alternative)
{
    const QString prefix = prefixOf(alternative);
    RuleInputs inner;
    for (const auto &[name, value] : entered) {
        if (name.startsWith(prefix))
            inner.emplace(name.mid(prefix.size()), value);
    }
    return inner;
}

Result<Rational> numberOf(const RuleInput &input, const RuleInputs &entered)
{
    const QString typed = enteredText(input, entered);
    if (typed.isEmpty())
        return missing(input);
    const auto number = Rational::fromString(typed);
    if (!number)
        return unclear(input, typed);
    // Where percent are asked for, "92" and "92%" are the same.
    const bool plainPercent = input.unit == u"%" && !typed.endsWith(u'%');
    return plainPercent ? quotient(*number, Rational(100)).value_or(*number) : *number;
}

Result<bool> answerOf(const RuleInput &input, const RuleInputs &entered)
{
    const QString typed = enteredText(input, entered);
    if (typed == u"1" || typed == u"0")
        return typed == u"1";
    return typed.isEmpty() ? missing(input) : noSuchAnswer(input, typed);
}

Result<std::size_t> choiceOf(const RuleInput &input, const RuleInputs &entered)
{
    const QString typed = enteredText(input, entered);
    if (typed.isEmpty())
        return missing(input);
    bool isNumber = false;
    const qulonglong number = typed.toULongLong(&isNumber);
    if (!isNumber || number < 1 || number > static_cast<qulonglong>(input.options.size()))
        return noSuchAnswer(input, typed);
    return static_cast<std::size_t>(number - 1);
}

Error belowZero(const RuleInput &input)
{
    return {ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::Rule", "%1: a count cannot be below zero.")).arg(input.label), {}};
}

QString enteredFor(const RuleInput &input, const QString &typed)
{
    const QString word = folded(typed);
    if (input.kind == RuleInput::Kind::YesNo) {
        if (word == u"co" || word == u"yes")
            return QStringLiteral("1");
        return word == u"khong" || word == u"no" ? QStringLiteral("0") : typed;
    }
    for (qsizetype i = 0; i < input.options.size(); ++i) {
        if (folded(input.options[i]) == word)
            return QString::number(i + 1);
    }
    return typed;
}

} // namespace parindex
