// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/barplot.h"
#include "ui/charts/radarplot.h"

#include <QGraphicsTextItem>

#include <algorithm>

namespace parindex {

namespace {

constexpr qreal Margin = 12;
constexpr qreal Space = 8;

std::unique_ptr<ChartPlot> plotOf(const Chart &chart, const ChartStyle &style, QGraphicsScene &scene)
{
    if (chart.isEmpty())
        return nullptr;
    if (chart.kind == Chart::Kind::Radar)
        return std::make_unique<RadarPlot>(chart, style, scene);
    return std::make_unique<BarPlot>(chart, style, scene);
}

} // namespace

ChartPicture::ChartPicture(const Chart &chart, const ChartStyle &style, QObject *parent)
    : QGraphicsScene(parent), m_chart(chart), m_style(style), m_title(m_style.addText(*this, chart.title, m_style.bold(), style.colors.text)),
      m_notes(m_style.addText(*this, chart.notes.join(u'\n'), m_style.small(), style.colors.muted)), m_legend(m_chart, m_style, *this),
      m_plot(plotOf(m_chart, m_style, *this))
{
    setBackgroundBrush(style.colors.ground);
}

ChartPicture::~ChartPicture() = default;

qreal ChartPicture::legendSpace(qreal width) const
{
    const qreal height = m_legend.height(width);
    return height > 0 ? height + Space : 0;
}

qreal ChartPicture::notesSpace(qreal width) const
{
    m_notes->setTextWidth(width);
    return m_chart.notes.isEmpty() ? 0 : m_notes->boundingRect().height() + Space;
}

qreal ChartPicture::heightAround(qreal width) const
{
    m_title->setTextWidth(width);
    return 2 * Margin + m_title->boundingRect().height() + Space + legendSpace(width) + notesSpace(width);
}

qreal ChartPicture::leastHeight(qreal width) const
{
    const qreal inner = width - 2 * Margin;
    return heightAround(inner) + (m_plot ? m_plot->leastHeight(inner) : 0);
}

qreal ChartPicture::goodHeight(qreal width) const
{
    const qreal inner = width - 2 * Margin;
    return heightAround(inner) + (m_plot ? m_plot->goodHeight(inner) : 0);
}

void ChartPicture::layOut(const QSizeF &size)
{
    const qreal inner = size.width() - 2 * Margin;
    const qreal height = std::max(size.height(), std::ceil(leastHeight(size.width())));
    setSceneRect(0, 0, size.width(), height);
    qreal top = Margin;
    m_title->setTextWidth(inner);
    m_title->setPos(Margin, top);
    top += m_title->boundingRect().height() + Space;
    m_legend.layOut(QRectF(Margin, top, inner, m_legend.height(inner)));
    top += legendSpace(inner);
    if (m_plot) {
        const qreal room = std::floor(std::min(height - heightAround(inner), m_plot->goodHeight(inner)));
        m_plot->layOut(QRectF(Margin, top, inner, room));
        top += room + Space;
    }
    m_notes->setPos(Margin, top);
}

std::optional<std::size_t> ChartPicture::categoryAt(QPointF place) const
{
    for (std::size_t i = 0; i < m_chart.categories.size(); ++i) {
        if (m_plot->covers(i, place))
            return i;
    }
    return std::nullopt;
}

} // namespace parindex
