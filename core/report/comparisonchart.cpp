// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/report/charttexts.h"
#include "core/report/scorecharts.h"

#include <algorithm>

namespace parindex {

namespace {

class ComparisonChart
{
    Q_DECLARE_TR_FUNCTIONS(parindex::ComparisonChart)
};

/// One result among those that are compared.
struct Entry
{
    QString name;
    Points percent;
    QString rank; ///< "51/63".
    QString note;
    bool isOwn = false;
    bool isDrawn = true;
};

QString rankText(std::optional<int> rank, std::optional<int> of)
{
    if (!rank)
        return {};
    return of ? QStringLiteral("%1/%2").arg(*rank).arg(*of) : QString::number(*rank);
}

/// "Đắk Nông" is "Tỉnh Đắk Nông".
bool isSame(const ReferenceFigure &figure, const Agency &agency)
{
    const QString name = folded(agency.name);
    const QString other = folded(figure.name);
    return figure.scope == ReferenceFigure::Scope::Province && (name == other || name.endsWith(u' ' + other));
}

Entry entryOf(const ReferenceFigure &figure)
{
    Entry entry{figure.name, *figure.percent, rankText(figure.rank, figure.rankOf), figure.note};
    if (figure.scope == ReferenceFigure::Scope::Region)
        entry.name = ComparisonChart::tr("Region: %1").arg(figure.name);
    if (figure.scope != ReferenceFigure::Scope::Province)
        return entry;
    const bool isBest = figure.rank == 1;
    const bool isLast = figure.rank && figure.rank == figure.rankOf;
    entry.isDrawn = isBest || isLast;
    if (isBest)
        entry.name = ComparisonChart::tr("%1 (highest)").arg(figure.name);
    else if (isLast)
        entry.name = ComparisonChart::tr("%1 (lowest)").arg(figure.name);
    return entry;
}

std::optional<Entry> ownEntry(Chart &chart, const AssessmentView &view, ReferenceFigure::Measure measure)
{
    const bool isSipas = measure == ReferenceFigure::Measure::Sipas;
    const PublishedFigure *figure = view.publishedFigure(isSipas ? PublishedFigure::Subject::Sipas : PublishedFigure::Subject::Total);
    Entry entry{view.agency.name, {}, figure ? rankText(figure->rank, figure->rankOf) : QString(), figure ? figure->note : QString(), true};
    if (!isSipas) {
        const ShownSum total = shownTotal(view);
        ChartTexts::marked(chart, view.agency.name, total, figure);
        entry.percent = ChartTexts::percentLength(total).value_or(Points());
        return total.index() ? std::optional(entry) : std::nullopt;
    }
    if (!figure || !figure->percent)
        return std::nullopt;
    entry.percent = *figure->percent;
    return entry;
}

void add(Chart &chart, const Entry &entry)
{
    const QString percent = ChartTexts::percent(entry.percent);
    chart.rows.push_back({entry.name, percent, entry.rank, entry.note});
    if (!entry.isDrawn)
        return;
    const QString label = entry.rank.isEmpty() ? percent : ComparisonChart::tr("%1 · rank %2").arg(percent, entry.rank);
    chart.categories.push_back({{}, entry.name, label, {}});
    for (Chart::Series &series : chart.series) {
        const bool isHere = (series.role == Chart::Role::Own) == entry.isOwn;
        series.values.push_back(isHere ? std::optional(entry.percent) : std::nullopt);
    }
}

Chart emptyChart(const AssessmentView &view, ReferenceFigure::Measure measure)
{
    const QString name = measure == ReferenceFigure::Measure::Sipas ? QStringLiteral("SIPAS") : QStringLiteral("PAR INDEX");
    Chart chart;
    chart.unit = Chart::Unit::Percent;
    chart.title = ComparisonChart::tr("%1 %2 – %3 beside the country, the regions and provinces")
                      .arg(name, QString::number(view.assessment().year), view.agency.name);
    chart.series = {{view.agency.name, Chart::Role::Own, {}, {}}, {ComparisonChart::tr("Others, as published"), Chart::Role::Other, {}, {}}};
    chart.headings = QStringList{ComparisonChart::tr("Who"), ComparisonChart::tr("Result"), ComparisonChart::tr("Rank"), ComparisonChart::tr("Note")};
    return chart;
}

} // namespace

Chart comparisonChart(const AssessmentView &view, const std::vector<ReferenceFigure> &references, ReferenceFigure::Measure measure)
{
    Chart chart = emptyChart(view, measure);
    std::vector<Entry> entries;
    for (const ReferenceFigure &figure : references) {
        const bool belongs = figure.year == view.assessment().year && figure.measure == measure && figure.percent
            && figure.scope != ReferenceFigure::Scope::Component && !isSame(figure, view.agency);
        if (belongs)
            entries.push_back(entryOf(figure));
    }
    if (entries.empty())
        chart.notes << ComparisonChart::tr("This file has no results of others for %1.").arg(view.assessment().year);
    if (const auto own = ownEntry(chart, view, measure))
        entries.push_back(*own);
    else
        chart.notes << ComparisonChart::tr("%1 has no result for %2 here.").arg(view.agency.name, QString::number(view.assessment().year));
    // What is drawn stands first, so that rows and bars keep the same order.
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) {
        return left.isDrawn != right.isDrawn ? left.isDrawn : left.percent > right.percent;
    });
    for (const Entry &entry : entries)
        add(chart, entry);
    return chart;
}

} // namespace parindex
