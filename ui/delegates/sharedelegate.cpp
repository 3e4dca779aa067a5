// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sharedelegate.h"

#include "ui/models/itemtreemodel.h"

#include <QApplication>
#include <QPainter>

namespace parindex {

namespace {

constexpr int BarHeight = 4;
constexpr int Padding = 4;
constexpr int WholeShare = 10000;

void paintBar(QPainter *painter, const QRect &area, const QPalette &palette, int share, bool selected)
{
    QColor track = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    track.setAlpha(selected ? 90 : 45);
    QRect filled = area;
    filled.setWidth(area.width() * qBound(0, share, WholeShare) / WholeShare);
    painter->fillRect(area, track);
    painter->fillRect(filled, palette.color(selected ? QPalette::HighlightedText : QPalette::Link));
}

} // namespace

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const int share = index.data(ItemTreeModel::ShareRole).toInt();
    const QString text = styled.text;
    styled.text.clear();
    QStyle *style = styled.widget ? styled.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);
    if (share < 0)
        return;
    const bool selected = styled.state & QStyle::State_Selected;
    painter->setFont(styled.font);
    painter->setPen(styled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect area = option.rect.adjusted(Padding, 0, -Padding, 0);
    const int textHeight = styled.fontMetrics.height();
    const int top = area.top() + (area.height() - textHeight - BarHeight) / 2;
    painter->drawText(QRect(area.left(), top, area.width(), textHeight), Qt::AlignRight | Qt::AlignVCenter, text);
    paintBar(painter, QRect(area.left(), top + textHeight, area.width(), BarHeight), styled.palette, share, selected);
}

} // namespace parindex
