// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rulecheck.h"

#include "core/domain/rules/formula.h"
#include "core/domain/rules/ruletext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace parindex {

namespace {

constexpr std::size_t MostParts = 100;
constexpr int DeepestRule = 6;

Error refused(const char *source, const QString &what = {})
{
    const QString sentence = RuleText::translated(source);
    return {ErrorCode::Refused, what.isNull() ? sentence : sentence.arg(what), {}};
}

Status checkParts(std::size_t count)
{
    if (count == 0)
        return refused(QT_TRANSLATE_NOOP("parindex::Rule", "The rule has no levels."));
    return count <= MostParts ? Status() : refused(QT_TRANSLATE_NOOP("parindex::Rule", "The rule has more than a hundred levels."));
}

Status checkRounding(const StatedRounding &rounding)
{
    const bool fine = rounding.decimals >= 0 && rounding.decimals <= Points::FinestDecimals;
    return fine ? Status() : refused(QT_TRANSLATE_NOOP("parindex::Rule", "Points are rounded to 0 to 4 decimals."));
}

Status checkLimits(const std::optional<Points> &least, const std::optional<Points> &most)
{
    if (least && most && *least > *most)
        return refused(QT_TRANSLATE_NOOP("parindex::Rule", "The least points that the rule gives are above the most."));
    return {};
}

Status checkAward(const Award &award, bool isMeasured)
{
    const auto *proportion = std::get_if<InProportion>(&award);
    if (!proportion)
        return {};
    if (!isMeasured)
        return refused(QT_TRANSLATE_NOOP("parindex::Rule", "Points in proportion need something that is measured."));
    if (proportion->target <= Rational())
        return refused(QT_TRANSLATE_NOOP("parindex::Rule", "The target of a proportion must be above zero."));
    return checkRounding(proportion->rounding);
}

struct Checker
{
    int depth;

    Status operator()(const ManualRule &) const { return {}; }

    Status operator()(const ChoiceRule &rule) const
    {
        Status status = checkParts(rule.levels.size());
        for (const auto &level : rule.levels) {
            if (status && level.label.isEmpty())
                status = refused(QT_TRANSLATE_NOOP("parindex::Rule", "A level of the rule has no name."));
            if (status)
                status = checkAward(level.award, false);
        }
        return status;
    }

    Status operator()(const ChecklistRule &rule) const { return checkParts(rule.conditions.size()); }

    Status operator()(const BandsRule &rule) const
    {
        Status status = checkParts(rule.bands.size());
        for (auto band = rule.bands.begin(); status && band != rule.bands.end(); ++band) {
            const QString range = RuleText::range(band->range, {});
            if (band->range.isEmpty())
                return refused(QT_TRANSLATE_NOOP("parindex::Rule", "The bounds %1 contradict each other."), range);
            const auto other = std::find_if(rule.bands.begin(), band, [&](const auto &earlier) { return earlier.range.overlaps(band->range); });
            if (other != band)
                return refused(QT_TRANSLATE_NOOP("parindex::Rule", "Two levels cover the same values: %1."), RuleText::range(other->range, {}) + QStringLiteral("; ") + range);
            status = checkAward(band->award, true);
        }
        return status;
    }

    Status operator()(const ProgressiveRule &rule) const
    {
        if (rule.step <= Rational())
            return refused(QT_TRANSLATE_NOOP("parindex::Rule", "A step must be above zero."));
        return checkLimits(rule.least, rule.most);
    }

    Status operator()(const TallyRule &rule) const
    {
        // Points at the start alone are a rule too: what a case gives whatever is counted.
        const Status status = rule.counted.empty() ? Status() : checkParts(rule.counted.size());
        return status ? checkLimits(rule.least, rule.most) : status;
    }

    Status operator()(const BestOfRule &rule) const { return checkAlternatives(rule.alternatives); }
    Status operator()(const BranchRule &rule) const { return checkAlternatives(rule.cases); }

    Status operator()(const FormulaRule &rule) const
    {
        const auto formula = Formula::parse(rule.formula);
        if (!formula)
            return formula.error();
        QSet<QString> known{QStringLiteral("max")};
        for (const auto &variable : rule.variables) {
            static const QRegularExpression form(QStringLiteral("^\\p{L}[\\p{L}\\p{N}_]*$"));
            if (!form.match(variable.name).hasMatch() || known.contains(variable.name))
                return refused(QT_TRANSLATE_NOOP("parindex::Rule", "“%1” cannot be the name of a variable, or stands twice."), variable.name);
            known.insert(variable.name);
        }
        for (const QString &name : formula->variables()) {
            if (!known.contains(name))
                return refused(QT_TRANSLATE_NOOP("parindex::Rule", "The formula speaks of “%1”, which is not among its variables."), name);
        }
        const Status status = checkRounding(rule.rounding);
        return status ? checkLimits(rule.least, rule.most) : status;
    }

    Status checkAlternatives(const std::vector<Alternative> &alternatives) const
    {
        if (depth >= DeepestRule)
            return refused(QT_TRANSLATE_NOOP("parindex::Rule", "The rule has more than six levels of rules inside rules."));
        Status status = checkParts(alternatives.size());
        for (const Alternative &one : alternatives) {
            if (status)
                status = std::visit(Checker{depth + 1}, one.rule);
        }
        return status;
    }
};

} // namespace

Status checkRule(const RuleShape &rule)
{
    return std::visit(Checker{1}, rule);
}

} // namespace parindex
