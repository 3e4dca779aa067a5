// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace parindex {

/// Draws the code in bold before the title, wrapped to two lines at most.
class TitleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How wide the title column's text may be for this row; the view tells, since a delegate is
    /// asked for a height before it knows the width.
    void setWidthOf(std::function<int(const QModelIndex &)> widthOf) { m_widthOf = std::move(widthOf); }

private:
    std::function<int(const QModelIndex &)> m_widthOf;
};

} // namespace parindex
