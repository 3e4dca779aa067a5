// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requirementmatrixmodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace parindex {

/// The rows of one field, and those with gaps; headings stay above the rows that are left.
class RequirementFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RequirementFilterModel(RequirementMatrixModel &matrix, QObject *parent = nullptr);

    void setGaps(const std::vector<RequirementState> &gaps); ///< Rows with one of them; none: all rows.
    void setField(std::optional<ItemId> field); ///< Nothing: every field.

    const RequirementMatrix::Row &rowAt(int row) const { return m_source.rowAt(mapToSource(index(row, 0)).row()); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool accepts(const RequirementMatrix::Row &leaf) const;

    RequirementMatrixModel &m_source;
    std::vector<RequirementState> m_gaps;
    std::optional<ItemId> m_field;
};

} // namespace parindex
