// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mappingfiltermodel.h"

#include "ui/models/mappingmodel.h"

namespace parindex {

void MappingFilterModel::setOnlyUnconfirmed(bool only)
{
    m_onlyUnconfirmed = only;
    invalidateFilter();
}

bool MappingFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!index.data(MappingModel::CountsRole).toBool())
        return false;
    return !m_onlyUnconfirmed || !index.data(MappingModel::IsConfirmedRole).toBool();
}

} // namespace parindex
