// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scorecharts.h"

#include "core/domain/applicabilitytexts.h"
#include "core/report/charttexts.h"

namespace parindex {

namespace {

constexpr std::size_t FewestSpokes = 3;

class ScoreCharts
{
    Q_DECLARE_TR_FUNCTIONS(parindex::ScoreCharts)
};

/// The three parts of a stacked bar; they add up to the maximum, and to a bonus or penalty beside it.
struct Parts
{
    Points achieved;
    Points lost;
    Points unscored;
};

Parts partsOf(const ShownSum &shown, const Sum &sum)
{
    if (!shown.achieved)
        return {{}, {}, shown.maximum};
    if (shown.published)
        return {*shown.achieved, shown.maximum - *shown.achieved, {}};
    return {*shown.achieved, sum.lost(), sum.applicable - sum.scoredMaximum};
}

Chart emptyStackedChart()
{
    Chart chart;
    chart.series = {{ScoreCharts::tr("Achieved"), Chart::Role::Achieved, {}, {}},
                    {ScoreCharts::tr("Lost"), Chart::Role::Lost, {}, {}},
                    {ScoreCharts::tr("Not scored"), Chart::Role::Unscored, {}, {}}};
    chart.headings = QStringList{ScoreCharts::tr("Code"), ScoreCharts::tr("Criterion"), chart.series[0].name, chart.series[1].name,
                                 chart.series[2].name, ScoreCharts::tr("Maximum"), ScoreCharts::tr("Share")};
    return chart;
}

void addRow(Chart &chart, const QString &code, const QString &name, const ShownSum &shown, const Parts &parts)
{
    chart.rows.push_back({code, name, shown.achieved ? shown.achieved->toExactString() : ChartTexts::nothing(), parts.lost.toExactString(),
                          parts.unscored.toExactString(), shown.maximum.toExactString(), ChartTexts::percent(shown)});
}

void noteConversions(Chart &chart, const QString &name, const std::vector<Conversion> &conversions)
{
    for (const Conversion &conversion : conversions)
        chart.notes << QStringLiteral("* ") + name + QStringLiteral(": ") + ApplicabilityTexts::working(conversion);
}

void addStackedBar(Chart &chart, const AssessmentView &view, const Item &item)
{
    const ShownSum shown = shownItem(view, item);
    const Parts parts = partsOf(shown, view.summary.item(item.id));
    const PublishedFigure *figure = view.publishedFigure(PublishedFigure::Subject::Item, item.code);
    const auto &conversions = view.summary.conversions(item.id);
    const QString mark = conversions.empty() || shown.published ? QString() : ApplicabilityTexts::mark();
    chart.categories.push_back({item.code, item.title, ChartTexts::marked(chart, item.code, shown, figure) + mark, item.id});
    const Points values[] = {parts.achieved, parts.lost, parts.unscored};
    for (std::size_t i = 0; i < std::size(values); ++i)
        chart.series[i].values.push_back(values[i]);
    addRow(chart, item.code, item.title, shown, parts);
    noteConversions(chart, item.code, conversions);
}

/// The row of the table behind for the whole; it has no bar, since it would dwarf the others.
/// Gives its label, for the title.
QString addTotalRow(Chart &chart, const QString &name, const ShownSum &shown, const Sum &sum, const PublishedFigure *figure)
{
    addRow(chart, {}, name, shown, partsOf(shown, sum));
    return ChartTexts::marked(chart, name, shown, figure);
}

void noteUnscored(Chart &chart, const Sum &sum)
{
    if (sum.isComplete())
        return;
    chart.notes << ScoreCharts::tr("Not scored yet: %1 of %2 scored rows, %3 points.")
                       .arg(QString::number(sum.leaves - sum.scored), QString::number(sum.leaves), (sum.applicable - sum.scoredMaximum).toExactString());
}

} // namespace

Chart fieldsChart(const AssessmentView &view)
{
    Chart chart = emptyStackedChart();
    for (const ItemId id : view.framework.topItems())
        addStackedBar(chart, view, *view.framework.find(id));
    const QString appraised = addTotalRow(chart, ScoreCharts::tr("Scored by documents"), shownAppraised(view), view.summary.appraised(),
                                          view.publishedFigure(PublishedFigure::Subject::Appraised));
    const QString total = addTotalRow(chart, ScoreCharts::tr("Total"), shownTotal(view), view.summary.total(),
                                      view.publishedFigure(PublishedFigure::Subject::Total));
    chart.title = ScoreCharts::tr("Score against maximum by field – %1: %2, of which scored by documents %3").arg(view.title(), total, appraised);
    noteConversions(chart, ScoreCharts::tr("Total"), view.summary.totalConversions());
    noteUnscored(chart, view.summary.total());
    return chart;
}

Chart criteriaChart(const AssessmentView &view, const Item &parent)
{
    const ShownSum shown = shownItem(view, parent);
    Chart chart = emptyStackedChart();
    chart.title = ScoreCharts::tr("Score against maximum by criterion – %1. %2 – %3: %4").arg(parent.code, parent.title, view.title(), shown.toString());
    for (const ItemId id : view.framework.children(parent.id))
        addStackedBar(chart, view, *view.framework.find(id));
    if (chart.isEmpty())
        addStackedBar(chart, view, parent);
    else
        noteConversions(chart, parent.code, view.summary.conversions(parent.id));
    if (!view.framework.isLeaf(parent.id))
        addTotalRow(chart, ScoreCharts::tr("Total"), shown, view.summary.item(parent.id), view.publishedFigure(PublishedFigure::Subject::Item, parent.code));
    noteUnscored(chart, view.summary.item(parent.id));
    return chart;
}

Chart radarChart(const AssessmentView &view)
{
    Chart chart;
    // Two spokes make no radar.
    chart.kind = view.framework.topItems().size() < FewestSpokes ? Chart::Kind::StackedBars : Chart::Kind::Radar;
    chart.unit = Chart::Unit::Percent;
    chart.title = ScoreCharts::tr("Share of the maximum by field – %1").arg(view.title());
    chart.headings = QStringList{ScoreCharts::tr("Code"), ScoreCharts::tr("Criterion"), ScoreCharts::tr("Score"), ScoreCharts::tr("Share")};
    chart.series = {{view.title(), Chart::Role::Achieved, {}, {}}};
    for (const ItemId id : view.framework.topItems()) {
        const Item &item = *view.framework.find(id);
        const ShownSum shown = shownItem(view, item);
        const PublishedFigure *figure = view.publishedFigure(PublishedFigure::Subject::Item, item.code);
        const QString score = ChartTexts::marked(chart, item.code, shown, figure);
        chart.categories.push_back({item.code, item.title, ChartTexts::percent(shown), id});
        chart.series[0].values.push_back(ChartTexts::percentLength(shown));
        chart.rows.push_back({item.code, item.title, score, ChartTexts::percent(shown)});
    }
    noteUnscored(chart, view.summary.total());
    return chart;
}

} // namespace parindex
