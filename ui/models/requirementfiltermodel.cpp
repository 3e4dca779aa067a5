// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requirementfiltermodel.h"

#include <algorithm>

namespace parindex {

RequirementFilterModel::RequirementFilterModel(RequirementMatrixModel &matrix, QObject *parent) : QSortFilterProxyModel(parent), m_source(matrix)
{
    setSourceModel(&matrix);
}

void RequirementFilterModel::setGaps(const std::vector<RequirementState> &gaps)
{
    m_gaps = gaps;
    invalidateFilter();
}

void RequirementFilterModel::setField(std::optional<ItemId> field)
{
    m_field = field;
    invalidateFilter();
}

bool RequirementFilterModel::accepts(const RequirementMatrix::Row &leaf) const
{
    if (m_field && leaf.field != *m_field)
        return false;
    return m_gaps.empty() || std::any_of(m_gaps.begin(), m_gaps.end(), [&](RequirementState gap) { return leaf.hasGap(gap); });
}

bool RequirementFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RequirementMatrix::Row &asked = m_source.rowAt(row);
    if (!asked.isHeading)
        return accepts(asked);
    // The rows of a field follow its heading.
    for (int below = row + 1; below < m_source.rowCount() && m_source.rowAt(below).field == asked.field; ++below) {
        if (accepts(m_source.rowAt(below)))
            return true;
    }
    return false;
}

} // namespace parindex
