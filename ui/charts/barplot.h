// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"
#include "ui/charts/chartstyle.h"

#include <vector>

class QChart;
class QGraphicsPathItem;
class QValueAxis;

namespace parindex {

/// Horizontal bars, stacked or side by side, with the name of each category on the left and the
/// exact label at the end of each bar. Qt Charts draws bars, grid and numbers; names and labels
/// are placed here, because Qt Charts cuts long names and leaves out those that it finds too close.
class BarPlot : public ChartPlot
{
public:
    BarPlot(const Chart &chart, const ChartStyle &style, QGraphicsScene &scene);

    qreal leastHeight(qreal width) const override;
    qreal goodHeight(qreal width) const override;
    void layOut(const QRectF &area) override;
    QRectF categoryArea(std::size_t category) const override;

private:
    /// One bar, or one part of a stacked bar, from the top of its category.
    struct Bar
    {
        std::size_t category = 0;
        std::size_t place = 0; ///< Among the bars of its category.
        double from = 0;
        double to = 0;
    };
    struct Label
    {
        Bar bar;
        QGraphicsTextItem *text = nullptr;
    };
    struct Hatch
    {
        Bar bar;
        QGraphicsPathItem *lines = nullptr;
    };

    void addBars(QGraphicsScene &scene);
    void addAxes();
    void addTexts(QGraphicsScene &scene);
    void addHatch(const Bar &bar, const ChartColors::Look &look, QGraphicsScene &scene);
    void addLabel(const Bar &bar, const QString &text, QGraphicsScene &scene);
    bool isStacked() const { return m_content.kind != Chart::Kind::GroupedBars; }
    std::size_t barsPerCategory() const { return isStacked() ? 1 : m_content.series.size(); }
    qreal namesWidth(qreal width) const;
    qreal labelsWidth() const;
    qreal rowHeight(qreal width) const;
    qreal axisHeight() const;
    QRectF barArea(const Bar &bar) const;

    const Chart &m_content;
    const ChartStyle &m_style;
    QChart *m_chart;
    QValueAxis *m_values;
    QGraphicsTextItem *m_unit;
    std::vector<QGraphicsTextItem *> m_names;
    std::vector<Label> m_labels;
    std::vector<Hatch> m_hatches;
    double m_least = 0;
    double m_most = 0;
    QRectF m_area;
    QRectF m_plot;
};

} // namespace parindex
