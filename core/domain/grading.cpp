// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/grading.h"

#include "core/domain/rules/ruletext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace parindex {

namespace {

constexpr std::size_t MostBands = 20;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::Grading", source);
}

Error refused(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

QString rangeText(const Range &range)
{
    const QString written = RuleText::range(range, QStringLiteral("%"));
    return written.isEmpty() ? text(QT_TRANSLATE_NOOP("parindex::Grading", "any index")) : written;
}

using Ordered = std::vector<const GradeBand *>;

bool beginsBelow(const GradeBand *left, const GradeBand *right)
{
    if (!left->range.from || !right->range.from)
        return !left->range.from && right->range.from;
    return left->range.from->value < right->range.from->value;
}

/// From the best to the worst.
Ordered fromTheBest(const std::vector<GradeBand> &bands)
{
    Ordered ordered;
    for (const GradeBand &band : bands)
        ordered.push_back(&band);
    std::stable_sort(ordered.begin(), ordered.end(), [](const GradeBand *left, const GradeBand *right) { return beginsBelow(right, left); });
    return ordered;
}

/// The first condition that is not met; empty when all are.
QString missedBy(const GradeBand &band, const GradedFigures &figures)
{
    if (band.noLeafAtZero && figures.hasLeafAtZero)
        return text(QT_TRANSLATE_NOOP("parindex::Grading", "“%1” asks that no criterion has 0 points.")).arg(band.label);
    for (const auto &least : band.leastShares) {
        const auto share = figures.shares.find(least.code);
        if (share == figures.shares.end() || share->second < least.share)
            return text(QT_TRANSLATE_NOOP("parindex::Grading", "“%1” asks for at least %2 of “%3”.")).arg(band.label, RuleText::percent(least.share), least.code);
    }
    return {};
}

std::optional<Rational> shareOf(const Sum &sum)
{
    const auto index = sum.index();
    return index ? Rational::of(index->achieved().tenThousandths(), index->applicable().tenThousandths()) : std::nullopt;
}

} // namespace

std::optional<GradedFigures> gradedFigures(const Framework &framework, const ScoreSheet &sheet, const Summary &summary)
{
    const auto index = shareOf(summary.total());
    if (!index)
        return std::nullopt;
    GradedFigures figures{*index};
    for (const Item &item : framework.items()) {
        if (const auto share = shareOf(summary.item(item.id)))
            figures.shares[item.code] = *share;
        const Score &score = sheet.current(item);
        const bool canBeZero = framework.isLeaf(item.id) && item.counting == Counting::Ordinary && item.maximum > Points();
        if (canBeZero && score.applies && score.points && score.points->isZero())
            figures.hasLeafAtZero = true;
    }
    return figures;
}

std::optional<Grade> gradeOf(const std::vector<GradeBand> &bands, const GradedFigures &figures)
{
    const Ordered ordered = fromTheBest(bands);
    auto band = std::find_if(ordered.begin(), ordered.end(), [&](const GradeBand *one) { return one->range.contains(figures.index); });
    if (band == ordered.end())
        return std::nullopt;
    Grade grade;
    for (; band != ordered.end(); ++band) {
        const QString missed = missedBy(**band, figures);
        if (missed.isEmpty()) {
            grade.label = (*band)->label;
            break;
        }
        grade.missed << missed;
    }
    return grade;
}

Status checkGrading(const std::vector<GradeBand> &bands)
{
    if (bands.size() > MostBands)
        return refused(text(QT_TRANSLATE_NOOP("parindex::Grading", "A framework has at most %1 grades.")).arg(MostBands));
    QSet<QString> labels;
    for (auto band = bands.begin(); band != bands.end(); ++band) {
        if (band->label.isEmpty() || labels.contains(band->label))
            return refused(text(QT_TRANSLATE_NOOP("parindex::Grading", "A grade has no name, or two are called “%1”.")).arg(band->label));
        labels.insert(band->label);
        if (band->range.isEmpty())
            return refused(text(QT_TRANSLATE_NOOP("parindex::Grading", "Grade “%1”: the bounds %2 contradict each other.")).arg(band->label, rangeText(band->range)));
        const auto other = std::find_if(bands.begin(), band, [&](const GradeBand &earlier) { return earlier.range.overlaps(band->range); });
        if (other != band) {
            return refused(text(QT_TRANSLATE_NOOP("parindex::Grading", "The grades “%1” (%2) and “%3” (%4) overlap."))
                               .arg(other->label, rangeText(other->range), band->label, rangeText(band->range)));
        }
    }
    return {};
}

QStringList gradingGaps(const std::vector<GradeBand> &bands)
{
    QStringList gaps;
    std::optional<Bound> above = Bound{Rational(1), true}; // What the next band below must reach up to.
    bool isWhole = true;                                    // The end of the scale itself.
    for (const GradeBand *band : fromTheBest(bands)) {
        const Range gap{band->range.to ? std::optional(Bound{band->range.to->value, !band->range.to->closed}) : std::nullopt,
                        above ? std::optional(Bound{above->value, isWhole ? above->closed : !above->closed}) : std::nullopt};
        if (gap.from && gap.to && !gap.isEmpty())
            gaps << text(QT_TRANSLATE_NOOP("parindex::Grading", "No grade covers an index %1.")).arg(rangeText(gap));
        above = band->range.from;
        isWhole = false;
    }
    return gaps;
}

} // namespace parindex
