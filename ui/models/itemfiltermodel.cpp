// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemfiltermodel.h"

#include "core/base/text.h"
#include "ui/models/itemtreemodel.h"

namespace parindex {

ItemFilterModel::ItemFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    // A leaf that was just scored stays where the eye is, until the filter is changed.
    setDynamicSortFilter(false);
}

void ItemFilterModel::setQuery(const QString &query)
{
    m_query = folded(query);
    invalidateFilter();
}

void ItemFilterModel::setChips(Chips chips)
{
    m_chips = chips;
    invalidateFilter();
}

void ItemFilterModel::setAgency(const QString &agency)
{
    m_agency = agency;
    invalidateFilter();
}

bool ItemFilterModel::isFiltering() const
{
    return !m_query.isEmpty() || m_chips || !m_agency.isEmpty();
}

bool ItemFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(ItemTreeModel::ItemIdRole).toLongLong() < 0)
        return true;
    const bool leaf = index.data(ItemTreeModel::IsLeafRole).toBool();
    if (!leaf && (m_chips || !m_agency.isEmpty()))
        return false;
    if (m_chips.testFlag(Unscored) && index.data(ItemTreeModel::ScoredRole).toBool())
        return false;
    if (m_chips.testFlag(LacksEvidence) && !index.data(ItemTreeModel::LacksEvidenceRole).toBool())
        return false;
    if (m_chips.testFlag(Lost) && !index.data(ItemTreeModel::LostRole).toBool())
        return false;
    if (m_chips.testFlag(HasFindings) && index.data(ItemTreeModel::SeverityRole).toInt() == 0)
        return false;
    if (m_chips.testFlag(AboveRule) && !index.data(ItemTreeModel::AboveRuleRole).toBool())
        return false;
    if (!m_agency.isEmpty() && index.data(ItemTreeModel::LeadAgencyRole).toString() != m_agency)
        return false;
    return matchesFolded(index.data(ItemTreeModel::SearchRole).toString(), m_query);
}

} // namespace parindex
