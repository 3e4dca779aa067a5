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

bool FindingFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    int order = 0;
    if (left.column() == FindingModel::SeverityColumn)
        order = left.data(FindingModel::StandingRole).toInt() - right.data(FindingModel::StandingRole).toInt();
    else if (left.column() != FindingModel::ItemColumn)
        order = compareVietnamese(left.data().toString(), right.data().toString());
    if (order != 0)
        return order < 0;
    // Also when the column is turned round.
    const bool turned = left.column() != FindingModel::ItemColumn && sortOrder() == Qt::DescendingOrder;
    return turned ? left.row() > right.row() : left.row() < right.row();
}

} // namespace parindex
