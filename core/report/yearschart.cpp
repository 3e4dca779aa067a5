// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttexts.h"
#include "core/report/scorecharts.h"

namespace parindex {

namespace {

/// Puts two assessments side by side, row after row.
class YearsChart
{
    Q_DECLARE_TR_FUNCTIONS(parindex::YearsChart)

public:
    YearsChart(const AssessmentView &earlier, const AssessmentView &later) : m_earlier(earlier), m_later(later)
    {
        const QString years[] = {yearOf(earlier), yearOf(later)};
        m_chart.kind = Chart::Kind::GroupedBars;
        m_chart.unit = Chart::Unit::Percent;
        m_chart.title = tr("Share of the maximum, %1 and %2 – %3").arg(years[0], years[1], later.agency.name);
        m_chart.series = {{years[0], Chart::Role::Earlier, {}, {}}, {years[1], Chart::Role::Later, {}, {}}};
        m_chart.headings = QStringList{tr("Code"), tr("Criterion"), years[0], tr("Share of %1").arg(years[0]), years[1],
                                       tr("Share of %1").arg(years[1]), tr("Change")};
    }

    Chart build()
    {
        const bool comparable = m_earlier.framework.id() == m_later.framework.id();
        if (comparable)
            addFields();
        else
            m_chart.notes << tr("The two years follow different frameworks: only their totals are compared.");
        add({{}, tr("Total"), {}, {}}, shownTotal(m_earlier), shownTotal(m_later), PublishedFigure::Subject::Total);
        return std::move(m_chart);
    }

private:
    static QString yearOf(const AssessmentView &view) { return QString::number(view.assessment().year); }

    void addFields()
    {
        for (const ItemId id : m_later.framework.topItems()) {
            const Item &item = *m_later.framework.find(id);
            add({item.code, item.title, {}, id}, shownItem(m_earlier, item), shownItem(m_later, item), PublishedFigure::Subject::Item);
        }
        add({{}, tr("Scored by documents"), {}, {}}, shownAppraised(m_earlier), shownAppraised(m_later), PublishedFigure::Subject::Appraised);
    }

    void add(const Chart::Category &category, const ShownSum &before, const ShownSum &after, PublishedFigure::Subject subject)
    {
        m_chart.categories.push_back(category);
        QStringList row{category.code, category.title};
        row << addBar(0, m_earlier, category, before, subject) << ChartTexts::percent(before);
        row << addBar(1, m_later, category, after, subject) << ChartTexts::percent(after);
        m_chart.rows.push_back(row << changeText(before, after));
    }

    QString addBar(std::size_t series, const AssessmentView &view, const Chart::Category &category, const ShownSum &sum, PublishedFigure::Subject subject)
    {
        const QString name = QStringLiteral("%1, %2").arg(category.code.isEmpty() ? category.title : category.code, yearOf(view));
        const QString label = ChartTexts::marked(m_chart, name, sum, view.publishedFigure(subject, category.code));
        m_chart.series[series].values.push_back(ChartTexts::percentLength(sum));
        m_chart.series[series].labels << (sum.achieved ? QStringLiteral("%1 · %2").arg(label, ChartTexts::percent(sum)) : ChartTexts::nothing());
        return label;
    }

    /// In points, which only means something where the maximum is the same.
    static QString changeText(const ShownSum &before, const ShownSum &after)
    {
        if (!before.achieved || !after.achieved || before.maximum != after.maximum)
            return ChartTexts::nothing();
        const Points change = *after.achieved - *before.achieved;
        return (change > Points() ? QStringLiteral("+") : QString()) + change.toExactString();
    }

    const AssessmentView &m_earlier;
    const AssessmentView &m_later;
    Chart m_chart;
};

} // namespace

Chart yearsChart(const AssessmentView &earlier, const AssessmentView &later)
{
    return YearsChart(earlier, later).build();
}

} // namespace parindex
