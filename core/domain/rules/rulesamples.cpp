// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rulesamples.h"

#include "core/domain/rules/suggestion.h"

#include <algorithm>
#include <set>

namespace parindex {

namespace {

constexpr std::size_t MostSamples = 40;

using Samples = std::vector<RuleInputs>;

/// A number as one types it; what has no end is cut.
QString typed(const Rational &number)
{
    return number.toTruncatedString(Rational::MostDecimals);
}

/// The bounds of all bands, the greatest first.
std::vector<Rational> boundsOf(const BandsRule &rule)
{
    std::set<Rational> bounds;
    for (const auto &band : rule.bands) {
        for (const auto &bound : {band.range.from, band.range.to}) {
            if (bound)
                bounds.insert(bound->value);
        }
    }
    return {bounds.rbegin(), bounds.rend()};
}

/// A value, and what is just above and just below it.
std::vector<Rational> around(const Rational &value, const Rational &step)
{
    std::vector<Rational> values;
    for (const auto &beside : {sum(value, step), std::optional(value), difference(value, step)}) {
        if (beside && !beside->isNegative())
            values.push_back(*beside);
    }
    return values;
}

/// What is entered so that the measure has the values around a bound.
struct MeasureSampler
{
    const Rational &bound;

    Samples operator()(const RatioMeasure &) const
    {
        const Rational whole = 10'000;
        Samples samples;
        for (const Rational &part : around(product(bound, whole).value_or(whole), 1))
            samples.push_back({{QStringLiteral("a"), typed(part)}, {QStringLiteral("b"), typed(whole)}});
        return samples;
    }

    Samples operator()(const AmountMeasure &amount) const
    {
        const bool isPercent = amount.unit == u"%";
        const Rational shown = isPercent ? product(bound, 100).value_or(bound) : bound;
        Samples samples;
        for (const Rational &value : around(shown, isPercent ? *Rational::of(1, 100) : Rational(1)))
            samples.push_back({{QStringLiteral("x"), typed(value)}});
        return samples;
    }

    Samples operator()(const DifferenceMeasure &) const
    {
        const Rational reference = 100;
        Samples samples;
        for (const Rational &value : around(sum(reference, bound).value_or(reference), *Rational::of(1, 100)))
            samples.push_back({{QStringLiteral("x"), typed(value)}, {QStringLiteral("y"), typed(reference)}});
        return samples;
    }
};

void append(Samples &samples, Samples more)
{
    samples.insert(samples.end(), more.begin(), more.end());
}

Samples samplesFor(const RuleShape &rule);

/// The inputs of a rule within another, under the names that they have there.
Samples within(std::size_t alternative, const RuleShape &rule)
{
    Samples samples;
    for (const RuleInputs &inner : samplesFor(rule)) {
        RuleInputs outer;
        for (const auto &[name, value] : inner)
            outer.emplace(QStringLiteral("%1.%2").arg(alternative + 1).arg(name), value);
        samples.push_back(std::move(outer));
    }
    return samples;
}

/// What is worth entering for each shape.
struct Sampler
{
    Samples operator()(const ManualRule &) const { return {}; }
    Samples operator()(const FormulaRule &) const { return {}; } // Its words are the formula itself.

    Samples operator()(const ChoiceRule &rule) const
    {
        Samples samples;
        for (std::size_t i = 1; i <= rule.levels.size(); ++i)
            samples.push_back({{QStringLiteral("level"), QString::number(i)}});
        return samples;
    }

    Samples operator()(const ChecklistRule &rule) const
    {
        RuleInputs all;
        for (std::size_t i = 1; i <= rule.conditions.size(); ++i)
            all.emplace(QStringLiteral("c%1").arg(i), QStringLiteral("1"));
        RuleInputs allButOne = all;
        allButOne[QStringLiteral("c1")] = QStringLiteral("0");
        return {all, allButOne};
    }

    Samples operator()(const BandsRule &rule) const
    {
        Samples samples;
        for (const Rational &bound : boundsOf(rule))
            append(samples, std::visit(MeasureSampler{bound}, rule.measure));
        return samples;
    }

    Samples operator()(const ProgressiveRule &rule) const
    {
        Samples samples;
        for (const std::int64_t steps : {-1, 0, 1, 2, 100}) {
            const auto value = sum(rule.start, product(rule.step, steps).value_or(Rational()));
            if (value && !value->isNegative())
                samples.push_back({{QStringLiteral("x"), typed(*value)}});
        }
        return samples;
    }

    Samples operator()(const TallyRule &rule) const
    {
        Samples samples;
        for (const int count : {0, 1, 2, 3, 100}) {
            RuleInputs inputs;
            for (std::size_t i = 1; i <= rule.counted.size(); ++i)
                inputs.emplace(QStringLiteral("n%1").arg(i), QString::number(count));
            samples.push_back(std::move(inputs));
            if (rule.counted.empty())
                break;
        }
        return samples;
    }

    Samples operator()(const BestOfRule &rule) const
    {
        Samples samples;
        for (std::size_t i = 0; i < rule.alternatives.size(); ++i)
            append(samples, within(i, rule.alternatives[i].rule));
        return samples;
    }

    Samples operator()(const BranchRule &rule) const
    {
        Samples samples;
        for (std::size_t i = 0; i < rule.cases.size(); ++i) {
            for (RuleInputs inputs : within(i, rule.cases[i].rule)) {
                inputs[QStringLiteral("case")] = QString::number(i + 1);
                samples.push_back(std::move(inputs));
            }
        }
        return samples;
    }
};

Samples samplesFor(const RuleShape &rule)
{
    return std::visit(Sampler(), rule);
}

} // namespace

QStringList samplesOf(const RuleShape &rule, Points maximum)
{
    QStringList lines;
    for (const RuleInputs &inputs : samplesFor(rule)) {
        if (lines.size() == static_cast<qsizetype>(MostSamples))
            break;
        const auto suggestion = evaluate(rule, maximum, inputs);
        const QString line = suggestion ? suggestion->working : suggestion.error().message;
        if (!lines.contains(line))
            lines << line;
    }
    return lines;
}

} // namespace parindex
