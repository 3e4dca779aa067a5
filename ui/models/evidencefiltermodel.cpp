// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencefiltermodel.h"

#include "core/base/text.h"
#include "ui/models/evidencemodel.h"

namespace parindex {

EvidenceFilterModel::EvidenceFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(EvidenceModel::SortRole);
}

void EvidenceFilterModel::setQuery(const QString &query)
{
    m_query = folded(query);
    invalidateFilter();
}

void EvidenceFilterModel::setOnlyUncited(bool only)
{
    m_onlyUncited = only;
    invalidateFilter();
}

void EvidenceFilterModel::setOnlyWithoutFile(bool only)
{
    m_onlyWithoutFile = only;
    invalidateFilter();
}

void EvidenceFilterModel::setHidden(std::set<EvidenceId> hidden)
{
    m_hidden = std::move(hidden);
    invalidateFilter();
}

bool EvidenceFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyUncited && index.data(EvidenceModel::CitedRole).toBool())
        return false;
    if (m_onlyWithoutFile && index.data(EvidenceModel::HasFileRole).toBool())
        return false;
    if (!m_hidden.empty() && m_hidden.count(EvidenceId(index.data(EvidenceModel::IdRole).toLongLong())) > 0)
        return false;
    return m_query.isEmpty() || matchesFolded(index.data(EvidenceModel::SearchRole).toString(), m_query);
}

bool EvidenceFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(EvidenceModel::SortRole);
    const QVariant other = right.data(EvidenceModel::SortRole);
    switch (left.column()) {
    case EvidenceModel::DateColumn: return one.toDate() < other.toDate();
    case EvidenceModel::PagesColumn: return one.toInt() < other.toInt();
    default: return compareVietnamese(one.toString(), other.toString()) < 0;
    }
}

} // namespace parindex
