// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/evidencecountdelegate.h"

#include "ui/models/itemtreemodel.h"

#include <QIcon>

namespace parindex {

void EvidenceCountDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(ItemTreeModel::LacksEvidenceRole).toBool())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = QIcon(QStringLiteral(":/icons/warning.svg"));
    option->decorationSize = QSize(16, 16);
    option->decorationAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option->decorationPosition = QStyleOptionViewItem::Right;
}

} // namespace parindex
