// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/evidencecountdelegate.h"

#include "ui/models/itemtreemodel.h"

#include <QApplication>
#include <QIcon>

namespace parindex {

namespace {

constexpr QSize IconSize(16, 16);

} // namespace

void EvidenceCountDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(ItemTreeModel::LacksEvidenceRole).toBool())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = QIcon(QStringLiteral(":/icons/warning.svg"));
    option->decorationSize = IconSize;
    option->decorationAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option->decorationPosition = QStyleOptionViewItem::Right;
}

QSize EvidenceCountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // As if the icon were always there: a row keeps its height when a document is attached.
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    styled.features |= QStyleOptionViewItem::HasDecoration;
    styled.decorationSize = IconSize;
    const QStyle *style = styled.widget ? styled.widget->style() : QApplication::style();
    return style->sizeFromContents(QStyle::CT_ItemViewItem, &styled, {}, styled.widget);
}

} // namespace parindex
