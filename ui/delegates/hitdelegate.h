// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/searchquery.h"

#include <QStyledItemDelegate>

namespace parindex {

/// Draws the text of a cell with what is looked for in bold on a ground of its own. Text that does not fit is cut at its
/// end, or before the first hit where that would be cut off.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setQuery(const QString &query) { m_query = SearchQuery(query); } ///< The view is not drawn anew by it.

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    SearchQuery m_query;
};

} // namespace parindex
