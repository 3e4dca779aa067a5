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
    QStyleOptionHeaderV2 section;
    initStyleOption(&section);
    initStyleOptionForIndex(&section, column);
    section.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &section, painter, this);
    // The title and the arrow of sorting share what the arrow of the filter leaves.
    section.rect.setRight(arrowIn(rect).left());
    QStyleOptionHeaderV2 label = section;
    label.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &section, this);
    label.text = fontMetrics().elidedText(label.text, textElideMode(), label.rect.width());
    style()->drawControl(QStyle::CE_HeaderLabel, &label, painter, this);
    if (section.sortIndicator != QStyleOptionHeader::None) {
        section.rect = style()->subElementRect(QStyle::SE_HeaderArrow, &section, this);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &section, painter, this);
    }
    paintArrow(painter, arrowIn(rect), m_filtered.count(column) > 0);
}

void FilterHeader::paintArrow(QPainter *painter, const QRect &rect, bool isFiltered) const
{
    QStyleOption arrow;
    arrow.initFrom(this);
    if (isFiltered) {
        painter->fillRect(rect, palette().color(QPalette::Highlight));
        arrow.palette.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
    }
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    constexpr int Margin = 3;
    arrow.rect = rect.adjusted(Margin, Margin, -Margin, -Margin);
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
