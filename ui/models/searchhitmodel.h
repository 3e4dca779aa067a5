// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/search.h"
#include "ui/session.h"

#include <QAbstractTableModel>

#include <optional>

namespace parindex {

/// What a search has found, the best first: what it is, where the words stand, and a line around them. Where they
/// stand is only looked up for the rows that are shown.
class SearchHitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SubjectColumn, PlaceColumn, LineColumn, ColumnCount };

    explicit SearchHitModel(Session &session, QObject *parent = nullptr) : QAbstractTableModel(parent), m_session(session) {}

    void setHits(const QString &query, std::vector<Search::Hit> hits);
    const Search::Hit &hitAt(int row) const { return m_rows[std::size_t(row)].hit; }
    int pageAt(int row) const { return contextOf(row).page; } ///< On which it was found; zero where that is not known.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Search::Hit hit;
        std::optional<Search::Context> context; ///< Once somebody has asked for it.
    };

    const Search::Context &contextOf(int row) const;
    QString subjectOf(const Search::Hit &hit) const; ///< Empty when it is not there any more.
    QString textAt(int row, int column) const;

    Session &m_session;
    SearchQuery m_query;
    mutable std::vector<Row> m_rows;
};

} // namespace parindex
