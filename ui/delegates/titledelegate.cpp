// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/titledelegate.h"

#include "ui/findingicon.h"
#include "ui/models/itemtreemodel.h"
#include "ui/twolinetext.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <optional>

namespace parindex {

namespace {

constexpr int Padding = 4;
constexpr int MarkSize = 15;

/// The code, which is the first word where there is one, stands out.
QList<QTextLayout::FormatRange> boldCode(const QModelIndex &index)
{
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = static_cast<int>(index.data(ItemTreeModel::CodeRole).toString().size());
    range.format.setFontWeight(QFont::Bold);
    return {range};
}
/// What is to be put right about a row; nothing when all is well.
std::optional<FindingMark> markOf(const QModelIndex &index)
{
    const int severity = index.data(ItemTreeModel::SeverityRole).toInt();
    if (severity == 0)
        return std::nullopt;
    return severity == 1 ? FindingMark::Yellow : FindingMark::Red;
}

/// Kept free also where there is no mark: a row whose title wrapped anew would move those below it
/// away from under the mouse.
constexpr int MarkWidth = MarkSize + Padding;

} // namespace

void TitleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QString text = styled.text;
    styled.text.clear();
    QStyle *style = styled.widget ? styled.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);

    const QRectF area = QRectF(option.rect).adjusted(Padding, 0, -Padding - MarkWidth, 0);
    QTextLayout layout(fittedToTwoLines(text, styled.font, area.width()), styled.font);
    layout.setFormats(boldCode(index));
    const qreal height = layOutInTwoLines(layout, area.width());
    const bool selected = styled.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(styled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    if (const auto mark = markOf(index)) {
        const QRect place(option.rect.right() - MarkSize - Padding, option.rect.center().y() - MarkSize / 2, MarkSize, MarkSize);
        findingIcon(*mark).paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    }
    layout.draw(painter, {area.left(), area.top() + std::max<qreal>(0, (area.height() - height) / 2)});
    painter->restore();
}

QSize TitleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const qreal width = std::max(60, (m_widthOf ? m_widthOf(index) : option.rect.width()) - 2 * Padding - MarkWidth);
    QTextLayout layout(styled.text, styled.font);
    layout.setFormats(boldCode(index));
    return {static_cast<int>(width), static_cast<int>(layOutInTwoLines(layout, width)) + 2 * Padding};
}

} // namespace parindex
