// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartplot.h"

#include <QGraphicsScene>

#include <memory>
#include <optional>

namespace parindex {

/// The whole picture of a chart: title, legend, plot and notes. Texts are wrapped, never cut; what
/// needs more height than it is given becomes higher. Nothing moves, so that two pictures of the
/// same values are equal.
class ChartPicture : public QGraphicsScene
{
    Q_OBJECT

public:
    ChartPicture(const Chart &chart, const ChartStyle &style, QObject *parent = nullptr);
    ~ChartPicture() override;

    const Chart &content() const { return m_chart; }
    qreal leastHeight(qreal width) const;
    qreal goodHeight(qreal width) const;
    void layOut(const QSizeF &size);

    std::optional<std::size_t> categoryAt(QPointF place) const;
    QRectF categoryArea(std::size_t category) const { return m_plot->categoryArea(category); }

private:
    qreal heightAround(qreal width) const; ///< Of all but the plot.
    qreal legendSpace(qreal width) const;
    qreal notesSpace(qreal width) const;

    Chart m_chart;
    ChartStyle m_style;
    QGraphicsTextItem *m_title;
    QGraphicsTextItem *m_notes;
    ChartLegend m_legend;
    std::unique_ptr<ChartPlot> m_plot; ///< Null for a chart without categories.
};

} // namespace parindex
