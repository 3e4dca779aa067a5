// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"
#include "ui/charts/chartstyle.h"

#include <vector>

class QCategoryAxis;
class QGraphicsEllipseItem;
class QPolarChart;
class QValueAxis;

namespace parindex {

/// A spoke for each category, from 0 in the middle to 100 at the rim; a line joins neighbours
/// that both have a value, so that what is not known leaves a gap. The rim carries the codes, and
/// the names stand in a list beside it: around the rim, long names would leave no room for it.
class RadarPlot : public ChartPlot
{
public:
    RadarPlot(const Chart &chart, const ChartStyle &style, QGraphicsScene &scene);

    qreal leastHeight(qreal width) const override;
    qreal goodHeight(qreal width) const override;
    void layOut(const QRectF &area) override;
    QRectF categoryArea(std::size_t category) const override;
    bool covers(std::size_t category, QPointF place) const override;

private:
    struct Spoke
    {
        QGraphicsTextItem *code = nullptr;  ///< At the rim.
        QGraphicsTextItem *name = nullptr;  ///< In the list.
        QGraphicsTextItem *label = nullptr; ///< In the list.
        QRectF row;                         ///< Of the list.
    };

    /// A value. Drawn here because Qt Charts cuts what reaches the rim.
    struct Dot
    {
        std::size_t place = 0;
        double value = 0;
        QGraphicsEllipseItem *item = nullptr;
    };

    void addAxes();
    void addSeries(const Chart::Series &series);
    void addLine(const Chart::Series &series, std::size_t from);
    void addDots(const Chart::Series &series, QGraphicsScene &scene);
    void addSpokes(QGraphicsScene &scene);
    qreal rim() const; ///< Outside the circle, for the codes.
    qreal widestRadius(qreal width) const;
    qreal labelWidth() const;
    qreal listWidth(qreal width) const;
    qreal listHeight(qreal width) const;
    void placeList(const QRectF &area);
    void placeCodes(const QRectF &circle);
    void placeDots(const QRectF &circle);
    QPointF direction(std::size_t place) const; ///< Of a spoke, from the middle, of length 1.

    const Chart &m_content;
    const ChartStyle &m_style;
    QPolarChart *m_chart;
    QCategoryAxis *m_angles;
    QValueAxis *m_radius;
    std::vector<Spoke> m_spokes;
    std::vector<Dot> m_dots;
};

} // namespace parindex
