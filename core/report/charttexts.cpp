// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttexts.h"

namespace parindex {

namespace {

QString explanation(const ShownSum &sum, const PublishedFigure *figure)
{
    const bool isSubtracted = figure && figure->origin == Origin::Subtraction && figure->score && figure->score == sum.achieved;
    if (isSubtracted && figure->note.isEmpty())
        return ChartTexts::tr("worked out by subtraction from published figures.");
    if (isSubtracted)
        return figure->note;
    return sum.published ? ChartTexts::tr("as published, since not every part is scored here.") : QString();
}

} // namespace

QString ChartTexts::percent(const ShownSum &sum)
{
    const auto index = sum.index();
    return index ? index->toPercentString() : nothing();
}

QString ChartTexts::percent(Points published)
{
    return Ratio::of(published, Points::whole(100))->toPercentString();
}

std::optional<Points> ChartTexts::percentLength(const ShownSum &sum)
{
    const auto index = sum.index();
    if (!index)
        return std::nullopt;
    const auto scaled = static_cast<WideInteger>(index->achieved().tenThousandths()) * 100 * Points::Scale;
    return Points::fromTenThousandths(divideRounded(scaled, index->applicable().tenThousandths()));
}

QString ChartTexts::marked(Chart &chart, const QString &name, const ShownSum &sum, const PublishedFigure *figure)
{
    const QString why = explanation(sum, figure);
    if (why.isEmpty())
        return sum.toString();
    chart.notes << QStringLiteral("* %1: %2").arg(name, why);
    return sum.toString() + QStringLiteral(" *");
}

} // namespace parindex
