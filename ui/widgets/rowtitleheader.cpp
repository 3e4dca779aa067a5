// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtitleheader.h"

#include "ui/twolinetext.h"

#include <QPainter>

namespace parindex {

namespace {

constexpr int Padding = 5;

} // namespace

RowTitleHeader::RowTitleHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
}

void RowTitleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, section);
    option.rect = rect;
    option.text.clear();
    // The style leaves a clip behind.
    painter->save();
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
    painter->restore();

    const QVariant font = model()->headerData(section, orientation(), Qt::FontRole);
    const QVariant color = model()->headerData(section, orientation(), Qt::ForegroundRole);
    const QRect room = rect.adjusted(Padding, 0, -Padding, 0);
    painter->save();
    if (font.isValid())
        painter->setFont(font.value<QFont>());
    painter->setPen(color.isValid() ? color.value<QColor>() : palette().color(QPalette::ButtonText));
    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, fittedToTwoLines(title, painter->font(), room.width()));
    painter->restore();
}

} // namespace parindex
