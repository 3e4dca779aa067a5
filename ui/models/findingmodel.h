// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace parindex {

/// What is still to be put right, in the order of the criteria. A change of one row of the criteria
/// replaces the findings of that row alone.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, ItemColumn, NameColumn, SentenceColumn, ColumnCount };
    enum Role {
        StandingRole = Qt::UserRole, ///< int: a Standing.
        CodeRole,                    ///< int: a Finding::Code.
        SearchRole                   ///< Folded text of all columns.
    };
    enum Standing { Red, Yellow, Accepted };

    explicit FindingModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Finding &findingAt(int row) const { return m_rows[std::size_t(row)].finding; }
    QString reasonAt(int row) const { return m_rows[std::size_t(row)].reason; } ///< Empty: not accepted.
    QString textAt(int row) const; ///< The whole sentence, with the reason of an acceptance.
    void retranslate();

private:
    struct Row
    {
        int place; ///< Of the row of the criteria; 0 for the sheet as a whole.
        Finding finding;
        QString reason;

        bool operator==(const Row &) const = default;
    };

    void reload();
    void follow(const std::vector<ItemId> &items);
    void replaceRows(int place, std::vector<Row> rows);
    void readReasons();
    std::vector<Row> rowsOf(ItemId item) const;
    QString itemText(const Finding &finding) const;
    QString sentenceOf(const Finding &finding) const; ///< Without the code of its row.
    Standing standingOf(const Row &row) const;
    QVariant displayAt(const Row &row, int column) const;

    Session &m_session;
    std::vector<Row> m_rows;
    std::unordered_map<ItemId, int> m_places;
};

} // namespace parindex
