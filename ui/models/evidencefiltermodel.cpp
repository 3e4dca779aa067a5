// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencefiltermodel.h"

#include "core/base/text.h"
#include "ui/models/evidencemodel.h"

#include <algorithm>

namespace parindex {

EvidenceFilterModel::EvidenceFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(EvidenceModel::SortRole);
}

void EvidenceFilterModel::setQuery(const QString &query, std::set<EvidenceId> matches)
{
    constexpr int Thousands = 5000; // To fold the texts of more rows is felt.
    m_query = folded(query);
    m_matches = std::move(matches);
    m_readsRows = m_matches.empty() || sourceModel()->rowCount() < Thousands;
    invalidateFilter();
}

void EvidenceFilterModel::setStates(DocumentStates::States states)
{
    m_states = states;
    invalidateFilter();
}

void EvidenceFilterModel::setColumnFilter(int column, std::optional<std::set<QString>> values)
{
    if (values)
        m_columns[column] = std::move(values);
    else
        m_columns.erase(column);
    invalidateFilter();
}

const std::optional<std::set<QString>> &EvidenceFilterModel::columnFilter(int column) const
{
    static const std::optional<std::set<QString>> none;
    const auto found = m_columns.find(column);
    return found == m_columns.end() ? none : found->second;
}

void EvidenceFilterModel::clear()
{
    m_query.clear();
    m_matches.clear();
    m_states = {};
    m_columns.clear();
    invalidateFilter();
}

bool EvidenceFilterModel::passesQuery(const QModelIndex &index) const
{
    if (m_query.isEmpty() || m_matches.count(EvidenceId(index.data(EvidenceModel::IdRole).toLongLong())) > 0)
        return true;
    return m_readsRows && matchesFolded(index.data(EvidenceModel::SearchRole).toString(), m_query);
}

bool EvidenceFilterModel::passesColumns(int row, const QModelIndex &parent) const
{
    return std::all_of(m_columns.begin(), m_columns.end(), [&](const auto &filter) {
        const auto &[column, values] = filter;
        const QStringList own = sourceModel()->index(row, column, parent).data(EvidenceModel::FilterRole).toStringList();
        if (own.isEmpty())
            return values->count(QString()) > 0;
        return std::any_of(own.begin(), own.end(), [&](const QString &value) { return values->count(value) > 0; });
    });
}

void EvidenceFilterModel::setHidden(std::set<EvidenceId> hidden)
{
    m_hidden = std::move(hidden);
    invalidateFilter();
}

bool EvidenceFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_states && (DocumentStates::States(index.data(EvidenceModel::StatesRole).toInt()) & m_states) != m_states)
        return false;
    if (!passesColumns(row, parent))
        return false;
    if (!m_hidden.empty() && m_hidden.count(EvidenceId(index.data(EvidenceModel::IdRole).toLongLong())) > 0)
        return false;
    return passesQuery(index);
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
