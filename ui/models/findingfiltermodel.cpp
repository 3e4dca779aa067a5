// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingfiltermodel.h"

#include "core/base/text.h"
#include "ui/models/findingmodel.h"

namespace parindex {

FindingFilterModel::FindingFilterModel(QObject *parent) : QSortFilterProxyModel(parent) {}

void FindingFilterModel::setStanding(std::optional<int> standing)
{
    m_standing = standing;
    invalidateFilter();
}

void FindingFilterModel::setCode(std::optional<Finding::Code> code)
{
    m_code = code;
    invalidateFilter();
}

void FindingFilterModel::setQuery(const QString &query)
{
    m_query = folded(query);
    invalidateFilter();
}

bool FindingFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_standing && index.data(FindingModel::StandingRole).toInt() != *m_standing)
        return false;
    if (m_code && index.data(FindingModel::CodeRole).toInt() != int(*m_code))
        return false;
    return m_query.isEmpty() || matchesFolded(index.data(FindingModel::SearchRole).toString(), m_query);
}

} // namespace parindex
