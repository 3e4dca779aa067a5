// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radarplot.h"

#include "ui/charts/plottedvalue.h"

#include <QCategoryAxis>
#include <QGraphicsEllipseItem>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QLineSeries>
#include <QPen>
#include <QPolarChart>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parindex {

namespace {

constexpr qreal MostListShare = 0.48; ///< Of the width.
constexpr qreal ListSpace = 24;       ///< Between rim and list, and between name and label.
constexpr qreal RowSpace = 8;
constexpr qreal CodeSpace = 6;
constexpr qreal LineWidth = 3;
constexpr qreal DotRadius = 5;
constexpr qreal LeastRadiusLines = 6;
constexpr qreal GoodRadiusLines = 14;

} // namespace

RadarPlot::RadarPlot(const Chart &chart, const ChartStyle &style, QGraphicsScene &scene)
    : m_content(chart), m_style(style), m_chart(new QPolarChart), m_angles(new QCategoryAxis), m_radius(new QValueAxis)
{
    style.strip(*m_chart);
    scene.addItem(m_chart);
    addAxes();
    for (const Chart::Series &series : chart.series)
        addSeries(series);
    for (const Chart::Series &series : chart.series)
        addDots(series, scene);
    addSpokes(scene);
}

void RadarPlot::addSpokes(QGraphicsScene &scene)
{
    const QColor color = m_style.colors.text;
    for (const Chart::Category &category : m_content.categories) {
        const QString code = category.code.isEmpty() ? QString::number(m_spokes.size() + 1) : category.code;
        m_spokes.push_back({m_style.addText(scene, code, m_style.bold(), color), m_style.addText(scene, category.name(), m_style.font, color),
                            m_style.addText(scene, category.label, m_style.bold(), color), {}});
    }
}

void RadarPlot::addAxes()
{
    m_angles->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_angles->setRange(0, double(m_content.categories.size()));
    for (std::size_t i = 0; i < m_content.categories.size(); ++i)
        m_angles->append(QString::number(i), double(i)); // Only the spokes: names are drawn by us.
    m_radius->setRange(0, 100);
    m_radius->setTickCount(6);
    m_radius->setLabelFormat(QStringLiteral("%.0f"));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_angles), static_cast<QAbstractAxis *>(m_radius)})
        m_style.dress(*axis);
    m_angles->setLabelsVisible(false);
    m_chart->addAxis(m_angles, QPolarChart::PolarOrientationAngular);
    m_chart->addAxis(m_radius, QPolarChart::PolarOrientationRadial);
}

void RadarPlot::addSeries(const Chart::Series &series)
{
    const std::size_t count = series.values.size();
    for (std::size_t from = 0; from < count; ++from) {
        if (series.values[from] && series.values[(from + 1) % count])
            addLine(series, from);
    }
}

void RadarPlot::addLine(const Chart::Series &series, std::size_t from)
{
    auto *line = new QLineSeries;
    for (const std::size_t i : {from, from + 1})
        line->append(double(i), plottedValue(series.values[i % series.values.size()]));
    line->setPen(QPen(m_style.colors.look(series.role).line, LineWidth));
    m_chart->addSeries(line);
    line->attachAxis(m_angles);
    line->attachAxis(m_radius);
}

void RadarPlot::addDots(const Chart::Series &series, QGraphicsScene &scene)
{
    const QColor color = m_style.colors.look(series.role).line;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i])
            m_dots.push_back({i, plottedValue(series.values[i]), scene.addEllipse(-DotRadius, -DotRadius, 2 * DotRadius, 2 * DotRadius, color, color)});
    }
}

qreal RadarPlot::labelWidth() const
{
    qreal widest = 0;
    for (const Spoke &spoke : m_spokes)
        widest = std::max(widest, spoke.label->boundingRect().width());
    return std::ceil(widest);
}

qreal RadarPlot::listWidth(qreal width) const
{
    qreal widest = 0;
    for (const Chart::Category &category : m_content.categories)
        widest = std::max(widest, std::ceil(QFontMetricsF(m_style.font).horizontalAdvance(category.name())) + 2);
    return std::min(widest + ListSpace + labelWidth(), std::floor(width * MostListShare));
}

qreal RadarPlot::listHeight(qreal width) const
{
    qreal height = 0;
    for (const Spoke &spoke : m_spokes) {
        spoke.name->setTextWidth(std::max(1.0, listWidth(width) - ListSpace - labelWidth()));
        height += spoke.name->boundingRect().height() + RowSpace;
    }
    return height;
}

qreal RadarPlot::rim() const
{
    return m_style.lineHeight() + CodeSpace;
}

qreal RadarPlot::widestRadius(qreal width) const
{
    return std::max(1.0, (width - listWidth(width) - ListSpace) / 2 - 2 * rim());
}

qreal RadarPlot::leastHeight(qreal width) const
{
    return std::max(listHeight(width), 2 * (std::min(LeastRadiusLines * m_style.lineHeight(), widestRadius(width)) + rim()));
}

qreal RadarPlot::goodHeight(qreal width) const
{
    return std::max(listHeight(width), 2 * (std::min(GoodRadiusLines * m_style.lineHeight(), widestRadius(width)) + rim()));
}

void RadarPlot::layOut(const QRectF &area)
{
    const qreal radius = std::max(1.0, std::floor(std::min(widestRadius(area.width()), area.height() / 2 - rim())));
    const QPointF middle(area.left() + 2 * rim() + radius, area.center().y());
    const QRectF circle = m_style.fit(*m_chart, QRectF(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), {});
    placeCodes(circle);
    placeDots(circle);
    const qreal height = listHeight(area.width());
    placeList(QRectF(middle.x() + radius + 2 * rim() + ListSpace, middle.y() - height / 2, listWidth(area.width()), height));
}

void RadarPlot::placeList(const QRectF &area)
{
    qreal top = area.top();
    for (Spoke &spoke : m_spokes) {
        const qreal height = spoke.name->boundingRect().height();
        spoke.row = QRectF(area.left() - RowSpace, top, area.width() + 2 * RowSpace, height + RowSpace);
        spoke.name->setPos(area.left(), top + RowSpace / 2);
        spoke.label->setPos(area.right() - spoke.label->boundingRect().width(), spoke.row.center().y() - spoke.label->boundingRect().height() / 2);
        top += height + RowSpace;
    }
}

QPointF RadarPlot::direction(std::size_t place) const
{
    const qreal angle = 2 * std::numbers::pi * qreal(place) / qreal(m_spokes.size());
    return {std::sin(angle), -std::cos(angle)};
}

void RadarPlot::placeCodes(const QRectF &circle)
{
    for (std::size_t i = 0; i < m_spokes.size(); ++i) {
        const QPointF along = direction(i);
        const QSizeF size = m_spokes[i].code->boundingRect().size();
        // The middle of the code lies so far outside that its nearest edge keeps off the rim.
        const qreal reach = circle.width() / 2 + CodeSpace + (std::abs(along.x()) * size.width() + std::abs(along.y()) * size.height()) / 2;
        m_spokes[i].code->setPos(circle.center() + along * reach - QPointF(size.width(), size.height()) / 2);
    }
}

void RadarPlot::placeDots(const QRectF &circle)
{
    for (const Dot &dot : m_dots)
        dot.item->setPos(circle.center() + direction(dot.place) * (circle.width() / 2 * dot.value / 100));
}

QRectF RadarPlot::categoryArea(std::size_t category) const
{
    return m_spokes[category].row;
}

bool RadarPlot::covers(std::size_t category, QPointF place) const
{
    return m_spokes[category].row.contains(place) || m_spokes[category].code->sceneBoundingRect().contains(place);
}

} // namespace parindex
