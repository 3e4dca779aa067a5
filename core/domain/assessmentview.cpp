// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/assessmentview.h"

#include "core/domain/counting.h"

#include <algorithm>

namespace parindex {

namespace {

ShownSum shown(const Sum &sum, Points maximum, const PublishedFigure *figure, Decimals decimals)
{
    if (sum.isComplete() || !figure || !figure->score)
        return {sum.achieved, maximum, decimals, nullptr};
    return {figure->score, figure->maximum.value_or(maximum), decimals, figure};
}

} // namespace

QString AssessmentView::title() const
{
    return agency.name + QStringLiteral(" – ") + QString::number(assessment().year);
}

const PublishedFigure *AssessmentView::publishedFigure(PublishedFigure::Subject subject, const QString &code) const
{
    const auto found = std::find_if(published.begin(), published.end(), [&](const PublishedFigure &figure) {
        return figure.subject == subject && figure.code == code;
    });
    return found == published.end() ? nullptr : &*found;
}

QString ShownSum::toString() const
{
    const QString left = achieved ? achieved->toString(decimals) : QStringLiteral("–");
    return maximum.isZero() ? left : left + u'/' + maximum.toString(decimals);
}

std::optional<Ratio> ShownSum::index() const
{
    return achieved ? Ratio::of(*achieved, maximum) : std::nullopt;
}

ShownSum shownItem(const AssessmentView &view, const Item &item)
{
    const Sum &sum = view.summary.item(item.id);
    return shown(sum, maximumOf(view.framework, item, sum), view.publishedFigure(PublishedFigure::Subject::Item, item.code), Decimals::Trimmed);
}

ShownSum shownTotal(const AssessmentView &view)
{
    return shown(view.summary.total(), view.summary.total().applicable, view.publishedFigure(PublishedFigure::Subject::Total), Decimals::Fixed);
}

ShownSum shownAppraised(const AssessmentView &view)
{
    return shown(view.summary.appraised(), view.summary.appraised().applicable, view.publishedFigure(PublishedFigure::Subject::Appraised), Decimals::Fixed);
}

} // namespace parindex
