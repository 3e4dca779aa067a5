// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"
#include "ui/models/documentstates.h"

#include <QSortFilterProxyModel>

#include <map>
#include <optional>
#include <set>

namespace parindex {

/// Documents that match what was typed, without diacritics, sorted in Vietnamese order and by
/// date as a date.
class EvidenceFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EvidenceFilterModel(QObject *parent = nullptr);

    /// Shows the documents whose rows match the query, and those of which somebody else knows that they do,
    /// such as by the text inside their files. Where there are thousands, only the latter are asked for.
    void setQuery(const QString &query, std::set<EvidenceId> matches = {});
    void setStates(DocumentStates::States states); ///< Only documents in all of these states.
    /// Only documents of which a column has one of these values; an empty text stands for no value.
    /// Nothing: all of them.
    void setColumnFilter(int column, std::optional<std::set<QString>> values);
    const std::optional<std::set<QString>> &columnFilter(int column) const;
    bool isFiltered() const { return !m_query.isEmpty() || m_states || !m_columns.empty(); }
    void clear();
    void setHidden(std::set<EvidenceId> hidden); ///< Not to be offered, whatever else they match.

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool passesQuery(const QModelIndex &index) const;
    bool passesColumns(int row, const QModelIndex &parent) const;

    QString m_query;
    std::set<EvidenceId> m_matches;
    bool m_readsRows = true; ///< Whether rows are compared with the query themselves.
    DocumentStates::States m_states;
    std::map<int, std::optional<std::set<QString>>> m_columns; ///< Only of columns that are filtered.
    std::set<EvidenceId> m_hidden;
};

} // namespace parindex
