// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterheader.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace parindex {

namespace {

constexpr int ArrowSide = 16;
constexpr int GripWidth = 5; ///< Left to the grip that changes the width of a column.

} // namespace

FilterHeader::FilterHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void FilterHeader::setFilterable(std::set<int> columns)
{
    m_filterable = std::move(columns);
    viewport()->update();
}

void FilterHeader::setFiltered(std::set<int> columns)
{
    m_filtered = std::move(columns);
    viewport()->update();
}

QRect FilterHeader::arrowIn(const QRect &section) const
{
    return {section.right() - GripWidth - ArrowSide, section.center().y() - ArrowSide / 2, ArrowSide, ArrowSide};
}

QRect FilterHeader::arrowOf(int column) const
{
    if (column < 0 || m_filterable.count(column) == 0 || isSectionHidden(column))
        return {};
    return arrowIn({sectionViewportPosition(column), 0, sectionSize(column), height()});
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (m_filterable.count(column) == 0)
        return QHeaderView::paintSection(painter, rect, column);
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = arrowIn(rect);
    const bool filtered = m_filtered.count(column) > 0;
    // The title may reach under the arrow, and the arrow of sorting stands above it.
    painter->fillRect(arrow.rect, palette().color(filtered ? QPalette::Highlight : QPalette::Button));
    arrow.rect.adjust(3, 3, -3, -3);
    if (filtered)
        arrow.palette.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, this);
}

QSize FilterHeader::sectionSizeFromContents(int column) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(column);
    return m_filterable.count(column) > 0 ? size + QSize(ArrowSide, 0) : size;
}

void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    const int column = logicalIndexAt(event->pos());
    m_pressed = event->button() == Qt::LeftButton && arrowOf(column).contains(event->pos()) ? column : -1;
    if (m_pressed < 0)
        QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0)
        return QHeaderView::mouseReleaseEvent(event);
    if (arrowOf(pressed).contains(event->pos()))
        emit filterRequested(pressed);
}

void FilterHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int column = logicalIndexAt(event->pos()); m_filterable.count(column) > 0)
        emit filterRequested(column);
}

} // namespace parindex
