// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/hatching.h"

#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QPen>

#include <algorithm>

namespace parindex {

namespace {

constexpr qreal NameSpace = 6;
constexpr qreal EntrySpace = 22;
constexpr qreal LineSpace = 4;

bool hasSomething(const Chart::Series &series)
{
    return std::any_of(series.values.begin(), series.values.end(), [](const auto &value) { return value && !value->isZero(); });
}

} // namespace

ChartLegend::ChartLegend(const Chart &chart, const ChartStyle &style, QGraphicsScene &scene) : m_style(style)
{
    if (chart.series.size() < 2)
        return;
    for (const Chart::Series &series : chart.series) {
        if (!hasSomething(series))
            continue;
        const ChartColors::Look look = style.colors.look(series.role);
        Entry entry;
        entry.box = scene.addRect({}, QPen(look.line, 1), look.fill);
        if (look.isHatched)
            entry.lines = scene.addPath({}, QPen(look.line, 1.2));
        entry.name = style.addText(scene, series.name, style.font, style.colors.text);
        m_entries.push_back(entry);
    }
}

qreal ChartLegend::boxWidth() const
{
    return m_style.lineHeight() * 1.6;
}

qreal ChartLegend::entryWidth(const Entry &entry) const
{
    return boxWidth() + NameSpace + entry.name->boundingRect().width();
}

std::vector<QPointF> ChartLegend::places(qreal width) const
{
    std::vector<QPointF> result;
    QPointF next;
    for (const Entry &entry : m_entries) {
        if (next.x() > 0 && next.x() + entryWidth(entry) > width)
            next = QPointF(0, next.y() + m_style.lineHeight() + LineSpace);
        result.push_back(next);
        next.rx() += entryWidth(entry) + EntrySpace;
    }
    return result;
}

qreal ChartLegend::height(qreal width) const
{
    return m_entries.empty() ? 0 : places(width).back().y() + m_style.lineHeight();
}

void ChartLegend::layOut(const QRectF &area)
{
    const std::vector<QPointF> corners = places(area.width());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QPointF corner = area.topLeft() + corners[i];
        const QRectF box(corner + QPointF(0.5, 2.5), QSizeF(boxWidth(), m_style.lineHeight() - 5));
        m_entries[i].box->setRect(box);
        if (m_entries[i].lines)
            m_entries[i].lines->setPath(hatching(box));
        m_entries[i].name->setPos(corner + QPointF(boxWidth() + NameSpace, 0));
    }
}

} // namespace parindex
