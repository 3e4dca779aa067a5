// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/ruledescription.h"

#include "core/domain/rules/ruletext.h"

namespace parindex {

namespace {

constexpr auto Arrow = " → ";

QString text(const char *source)
{
    return RuleText::translated(source);
}

QString awardText(const Award &award, Points maximum)
{
    if (const auto *fixed = std::get_if<FixedPoints>(&award))
        return RuleText::points(fixed->points);
    if (const auto *part = std::get_if<ShareOfMaximum>(&award))
        return text(QT_TRANSLATE_NOOP("parindex::Rule", "%1 of the maximum")).arg(RuleText::percent(part->share));
    const auto &proportion = std::get<InProportion>(award);
    const QString points = RuleText::points(proportion.points.value_or(maximum));
    if (proportion.target == Rational(1))
        return text(QT_TRANSLATE_NOOP("parindex::Rule", "value × %1")).arg(points);
    return text(QT_TRANSLATE_NOOP("parindex::Rule", "value ÷ %1 × %2")).arg(RuleText::percent(proportion.target), points);
}

struct MeasureText
{
    QString operator()(const RatioMeasure &measure) const { return measure.numerator + QStringLiteral(" ÷ ") + measure.denominator; }
    QString operator()(const AmountMeasure &measure) const { return measure.unit.isEmpty() ? measure.label : QStringLiteral("%1 (%2)").arg(measure.label, measure.unit); }
    QString operator()(const DifferenceMeasure &measure) const { return measure.label + QStringLiteral(" − ") + measure.reference; }
};

QString unitOf(const RuleMeasure &measure)
{
    if (std::holds_alternative<RatioMeasure>(measure))
        return QStringLiteral("%");
    const auto *amount = std::get_if<AmountMeasure>(&measure);
    return amount ? amount->unit : std::get<DifferenceMeasure>(measure).unit;
}

struct Describer
{
    Points maximum;
    QStringList lines = {};

    void operator()(const ManualRule &) {}

    void operator()(const ChoiceRule &rule)
    {
        if (!rule.question.isEmpty())
            lines << rule.question;
        for (const auto &level : rule.levels)
            lines << level.label + QString::fromUtf8(Arrow) + awardText(level.award, maximum);
    }

    void operator()(const ChecklistRule &rule)
    {
        for (const QString &condition : rule.conditions)
            lines << QStringLiteral("✓ ") + condition;
        lines << text(QT_TRANSLATE_NOOP("parindex::Rule", "all of it → %1, else 0")).arg(RuleText::points(rule.points));
    }

    void operator()(const BandsRule &rule)
    {
        lines << std::visit(MeasureText(), rule.measure);
        for (const auto &band : rule.bands) {
            const QString range = RuleText::range(band.range, unitOf(rule.measure));
            lines << (range.isEmpty() ? text(QT_TRANSLATE_NOOP("parindex::Rule", "any value")) : range) + QString::fromUtf8(Arrow) + awardText(band.award, maximum);
        }
    }

    void operator()(const ProgressiveRule &rule)
    {
        lines << MeasureText()(rule.measure);
        lines << RuleText::amount(rule.start, rule.measure.unit) + QString::fromUtf8(Arrow) + RuleText::points(rule.base);
        const bool up = rule.direction == ProgressiveRule::Direction::Up;
        lines << (up ? text(QT_TRANSLATE_NOOP("parindex::Rule", "each %1 more: %2")) : text(QT_TRANSLATE_NOOP("parindex::Rule", "each %1 less: %2")))
                     .arg(RuleText::amount(rule.step, rule.measure.unit), RuleText::points(rule.perStep));
        limits(rule);
    }

    void operator()(const TallyRule &rule)
    {
        lines << text(QT_TRANSLATE_NOOP("parindex::Rule", "at the start: %1")).arg(RuleText::points(rule.start));
        for (const auto &counted : rule.counted)
            lines << text(QT_TRANSLATE_NOOP("parindex::Rule", "%1, each: %2")).arg(counted.label, RuleText::points(counted.each));
        limits(rule);
    }

    void operator()(const BestOfRule &rule)
    {
        lines << text(QT_TRANSLATE_NOOP("parindex::Rule", "the best of:"));
        alternatives(rule.alternatives);
    }

    void operator()(const BranchRule &rule)
    {
        if (!rule.question.isEmpty())
            lines << rule.question;
        alternatives(rule.cases);
    }

    void operator()(const FormulaRule &rule)
    {
        lines << rule.formula;
        for (const auto &variable : rule.variables)
            lines << variable.name + QStringLiteral(" = ") + variable.label;
        limits(rule);
    }

    void alternatives(const std::vector<Alternative> &all)
    {
        for (const Alternative &one : all) {
            lines << QStringLiteral("• ") + one.label;
            const QStringList inner = describeRule(one.rule, maximum);
            for (const QString &line : inner)
                lines << QStringLiteral("    ") + line;
            if (inner.isEmpty())
                lines << QStringLiteral("    ") + text(QT_TRANSLATE_NOOP("parindex::Rule", "read by people"));
        }
    }

    template <typename Rule>
    void limits(const Rule &rule)
    {
        if (rule.least)
            lines << text(QT_TRANSLATE_NOOP("parindex::Rule", "at least %1")).arg(RuleText::points(*rule.least));
        if (rule.most)
            lines << text(QT_TRANSLATE_NOOP("parindex::Rule", "at most %1")).arg(RuleText::points(*rule.most));
    }
};

} // namespace

QStringList describeRule(const RuleShape &rule, Points maximum)
{
    Describer describer{maximum};
    std::visit(describer, rule);
    return describer.lines;
}

} // namespace parindex
