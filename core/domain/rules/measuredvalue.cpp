// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/measuredvalue.h"

#include "core/domain/rules/awardevaluation.h"
#include "core/domain/rules/ruletext.h"

namespace parindex {

namespace {

QString text(const char *source)
{
    return RuleText::translated(source);
}

struct Measurer
{
    const std::vector<RuleInput> &inputs;
    const RuleInputs &entered;

    Result<MeasuredValue> operator()(const RatioMeasure &measure) const
    {
        const auto numerator = numberOf(inputs[0], entered);
        const auto denominator = numberOf(inputs[1], entered);
        if (!numerator || !denominator)
            return numerator ? denominator.error() : numerator.error();
        if (numerator->isNegative() || denominator->isNegative())
            return belowZero(inputs[numerator->isNegative() ? 0 : 1]);
        if (denominator->isZero())
            return overZero(measure, *numerator);
        const auto ratio = quotient(*numerator, *denominator);
        if (!ratio)
            return tooLarge();
        return MeasuredValue{*ratio, measure.whenZero, QStringLiteral("%"), RuleText::number(*numerator) + u'/' + RuleText::number(*denominator), true};
    }

    Result<MeasuredValue> operator()(const AmountMeasure &measure) const
    {
        const auto number = numberOf(inputs[0], entered);
        if (!number)
            return number.error();
        return MeasuredValue{*number, {}, measure.unit, RuleText::amount(*number, measure.unit), false};
    }

    Result<MeasuredValue> operator()(const DifferenceMeasure &measure) const
    {
        const auto number = numberOf(inputs[0], entered);
        const auto reference = numberOf(inputs[1], entered);
        if (!number || !reference)
            return number ? reference.error() : number.error();
        const auto gap = difference(*number, *reference);
        if (!gap)
            return tooLarge();
        const QString working = RuleText::amount(*number, measure.unit) + QStringLiteral(" − ") + RuleText::amount(*reference, measure.unit)
            + QStringLiteral(" = ") + RuleText::amount(*gap, measure.unit);
        return MeasuredValue{*gap, {}, measure.unit, working, false};
    }

    static Result<MeasuredValue> overZero(const RatioMeasure &measure, const Rational &numerator)
    {
        if (!numerator.isZero())
            return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::Rule", "%1 cannot be more than zero while %2 is zero.")).arg(measure.numerator, measure.denominator), {}};
        if (measure.whenZero == ZeroDenominator::Unstated)
            return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::Rule", "%1 is zero, and the rule does not say what that means: set the score by hand.")).arg(measure.denominator), {}};
        return MeasuredValue{std::nullopt, measure.whenZero, {}, {}, false};
    }
};

} // namespace

QString MeasuredValue::textWithin(const Range &range) const
{
    return isFraction && value ? formulaText + u' ' + RuleText::percentWithin(*value, range) : formulaText;
}

Result<MeasuredValue> measuredValue(const RuleMeasure &measure, const std::vector<RuleInput> &inputs, const RuleInputs &entered)
{
    return std::visit(Measurer{inputs, entered}, measure);
}

} // namespace parindex
