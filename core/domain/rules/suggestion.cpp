// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/suggestion.h"

#include "core/domain/rules/awardevaluation.h"
#include "core/domain/rules/formula.h"
#include "core/domain/rules/measuredvalue.h"
#include "core/domain/rules/ruletext.h"

#include <compare>
#include <algorithm>

namespace parindex {

namespace {

QString text(const char *source)
{
    return RuleText::translated(source);
}

QString arrow(Points points)
{
    return QStringLiteral(" → ") + RuleText::points(points);
}

/// Whether the rule counts something: nothing that it says speaks of numbers below zero. Percentages may be those of
/// growth, and who is five days early is not late, and says so by a minus.
bool countsSomething(const BandsRule &rule)
{
    const auto *amount = std::get_if<AmountMeasure>(&rule.measure);
    return amount && amount->unit != u"ngày" && amount->unit != u"%" && std::all_of(rule.bands.begin(), rule.bands.end(), [](const auto &band) {
        return (!band.range.from || band.range.from->value > Rational()) && (!band.range.to || band.range.to->value > Rational());
    });
}

/// Adds " (at most 2)" where a limit of the rule has changed the points.
Suggestion withLimits(Points points, const QString &working, const std::optional<Points> &least, const std::optional<Points> &most)
{
    const Points kept = limited(points, least, most);
    if (kept == points)
        return {points, working + arrow(points), true};
    const QString limit = std::is_lt(kept <=> points) ? text(QT_TRANSLATE_NOOP("parindex::Rule", ", at most %1")) : text(QT_TRANSLATE_NOOP("parindex::Rule", ", at least %1"));
    return {kept, working + limit.arg(kept.toExactString()) + arrow(kept), true};
}

class Evaluator
{
public:
    Evaluator(const RuleShape &rule, Points maximum, const RuleInputs &entered)
        : m_maximum(maximum), m_entered(entered), m_inputs(inputsOf(rule, entered))
    {
    }

    Result<Suggestion> operator()(const ManualRule &) const
    {
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::Rule", "This rule is not worked out by the program: read it and set the score by hand.")), {}};
    }

    Result<Suggestion> operator()(const ChoiceRule &rule) const
    {
        const auto chosen = choiceOf(m_inputs[0], m_entered);
        if (!chosen)
            return chosen.error();
        const auto &level = rule.levels[*chosen];
        const auto awarded = pointsOf(level.award, m_maximum, {}, {});
        if (!awarded)
            return awarded.error();
        const QString working = awarded->working.isEmpty() ? level.label : level.label + QStringLiteral(": ") + awarded->working;
        return Suggestion{awarded->points, working + arrow(awarded->points), true};
    }

    Result<Suggestion> operator()(const ChecklistRule &rule) const
    {
        QStringList unmet;
        for (const RuleInput &input : m_inputs) {
            const auto answer = answerOf(input, m_entered);
            if (!answer)
                return answer.error();
            if (!*answer)
                unmet << input.label;
        }
        const Points points = unmet.isEmpty() ? rule.points : Points();
        const QString working = unmet.isEmpty() ? text(QT_TRANSLATE_NOOP("parindex::Rule", "All conditions hold"))
                                                : text(QT_TRANSLATE_NOOP("parindex::Rule", "Not fulfilled: %1")).arg(unmet.join(QStringLiteral("; ")));
        return Suggestion{points, working + arrow(points), true};
    }

    Result<Suggestion> operator()(const BandsRule &rule) const
    {
        const auto measured = measuredValue(rule.measure, m_inputs, m_entered);
        if (!measured)
            return measured.error();
        if (!measured->value)
            return withoutValue(*measured);
        if (measured->value->isNegative() && countsSomething(rule))
            return belowZero(m_inputs[0]);
        for (const auto &band : rule.bands) {
            if (band.range.contains(*measured->value))
                return suggestionOf(band, *measured);
        }
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::Rule", "The rule has no level for %1: set the score by hand.")).arg(measured->textWithin({})), {}};
    }

    Result<Suggestion> operator()(const ProgressiveRule &rule) const
    {
        const auto measured = numberOf(m_inputs[0], m_entered);
        if (!measured)
            return measured.error();
        const bool up = rule.direction == ProgressiveRule::Direction::Up;
        auto beyond = up ? difference(*measured, rule.start) : difference(rule.start, *measured);
        if (beyond && beyond->isNegative())
            beyond = Rational();
        auto steps = beyond ? quotient(*beyond, rule.step) : std::nullopt;
        if (steps && !rule.interpolated)
            steps = Rational::of(steps->numerator() / steps->denominator(), 1);
        const auto more = steps ? product(*steps, rationalOf(rule.perStep)) : std::nullopt;
        const auto exact = more ? sum(rationalOf(rule.base), *more) : std::nullopt;
        const auto points = exact ? roundedPoints(*exact, {}) : Result<Points>(tooLarge());
        if (!points)
            return points.error();
        const QString working = text(QT_TRANSLATE_NOOP("parindex::Rule", "%1: %2 + %3 steps × %4"))
                                    .arg(RuleText::amount(*measured, rule.measure.unit), rule.base.toExactString(), RuleText::number(*steps), rule.perStep.toExactString());
        return withLimits(*points, working, rule.least, rule.most);
    }

    Result<Suggestion> operator()(const TallyRule &rule) const
    {
        Rational total = rationalOf(rule.start);
        QString working = rule.start.isZero() && !rule.counted.empty() ? QString() : rule.start.toExactString();
        for (std::size_t i = 0; i < rule.counted.size(); ++i) {
            const auto number = countOf(m_inputs[i]);
            if (!number)
                return number.error();
            const auto &counted = rule.counted[i];
            const Rational beyond = std::max(difference(*number, counted.free).value_or(*number), Rational());
            const auto part = product(beyond, rationalOf(counted.each));
            const auto added = part ? sum(total, *part) : std::nullopt;
            if (!added)
                return tooLarge();
            total = *added;
            working += termText(working.isEmpty(), RuleText::number(beyond), counted.each);
        }
        const auto points = roundedPoints(total, {});
        return points ? Result<Suggestion>(withLimits(*points, working, rule.least, rule.most)) : points.error();
    }

    Result<Suggestion> operator()(const BestOfRule &rule) const
    {
        std::optional<Suggestion> best;
        std::optional<Error> missing;
        for (std::size_t i = 0; i < rule.alternatives.size(); ++i) {
            auto one = evaluate(rule.alternatives[i].rule, m_maximum, inputsWithin(m_entered, i));
            if (!one && one.error().code != ErrorCode::NotFound)
                return one;
            if (!one && !missing)
                missing = one.error();
            if (!one)
                continue;
            if (!best || one->points > best->points)
                best = Suggestion{one->points, rule.alternatives[i].label + QStringLiteral(": ") + one->working, one->applies};
        }
        if (best)
            return *best;
        return missing ? Result<Suggestion>(*missing) : (*this)(ManualRule());
    }

    Result<Suggestion> operator()(const BranchRule &rule) const
    {
        const auto chosen = choiceOf(m_inputs[0], m_entered);
        if (!chosen)
            return chosen.error();
        auto inner = evaluate(rule.cases[*chosen].rule, m_maximum, inputsWithin(m_entered, *chosen));
        if (inner)
            inner->working.prepend(rule.cases[*chosen].label + QStringLiteral(": "));
        return inner;
    }

    Result<Suggestion> operator()(const FormulaRule &rule) const
    {
        const auto formula = Formula::parse(rule.formula);
        if (!formula)
            return formula.error();
        std::map<QString, Rational> values{{QStringLiteral("max"), rationalOf(m_maximum)}};
        QStringList named;
        for (const RuleInput &input : m_inputs) {
            const auto number = numberOf(input, m_entered);
            if (!number)
                return number.error();
            values[input.name] = *number;
            named << input.name + QStringLiteral(" = ") + RuleText::amount(*number, input.unit == u"%" ? input.unit : QString());
        }
        const auto exact = formula->evaluate(values);
        const auto points = exact ? roundedPoints(*exact, rule.rounding) : Result<Points>(exact.error());
        if (!points)
            return points.error();
        const QString working = named.join(QStringLiteral("; ")) + QStringLiteral(": ") + rule.formula + outcomeText(*exact, *points);
        return withLimits(*points, working, rule.least, rule.most);
    }

private:
    Result<Suggestion> suggestionOf(const BandsRule::Band &band, const MeasuredValue &measured) const
    {
        const auto awarded = pointsOf(band.award, m_maximum, *measured.value, measured.formulaText);
        if (!awarded)
            return awarded.error();
        const QString range = RuleText::range(band.range, measured.unit);
        QStringList parts{range.isEmpty() ? measured.textWithin(band.range) : measured.textWithin(band.range) + u' ' + range};
        if (!awarded->working.isEmpty())
            parts << awarded->working;
        return Suggestion{awarded->points, parts.join(QStringLiteral("; ")) + arrow(awarded->points), true};
    }

    /// The denominator is zero, and the rule says what that means.
    Result<Suggestion> withoutValue(const MeasuredValue &measured) const
    {
        const bool full = measured.whenZero == ZeroDenominator::FullPoints;
        const Points points = full ? m_maximum : Points();
        if (measured.whenZero == ZeroDenominator::NotApplicable)
            return Suggestion{points, text(QT_TRANSLATE_NOOP("parindex::Rule", "Nothing arose, so the rule takes this criterion out of the sum")), false};
        return Suggestion{points, text(QT_TRANSLATE_NOOP("parindex::Rule", "Nothing arose")) + arrow(points), true};
    }

    Result<Rational> countOf(const RuleInput &input) const
    {
        const auto number = numberOf(input, m_entered);
        if (number && number->isNegative())
            return belowZero(input);
        return number;
    }

    static QString termText(bool first, const QString &count, Points each)
    {
        const bool minus = std::is_lt(each <=> Points());
        const QString sign = first ? (minus ? QStringLiteral("−") : QString()) : (minus ? QStringLiteral(" − ") : QStringLiteral(" + "));
        return sign + count + QStringLiteral(" × ") + (minus ? -each : each).toExactString();
    }

    Points m_maximum;
    const RuleInputs &m_entered;
    std::vector<RuleInput> m_inputs;
};

} // namespace

Result<Suggestion> evaluate(const RuleShape &rule, Points maximum, const RuleInputs &entered)
{
    return std::visit(Evaluator(rule, maximum, entered), rule);
}

} // namespace parindex
