// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QAbstractTableModel>

namespace parindex {

/// All documents of the workspace.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, DateColumn, IssuerColumn, KindColumn, AbstractColumn, FileColumn, PagesColumn, DigestColumn, UsedColumn, ColumnCount };
    enum Role {
        SearchRole = Qt::UserRole, ///< Folded text of every column.
        SortRole,                  ///< A date as a number that sorts, else the text.
        CitedRole,                 ///< bool
        HasFileRole                ///< bool
    };

    explicit EvidenceModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Evidence *evidenceAt(int row) const; ///< Null when there is no such row.
    void retranslate();

private:
    void reload();
    QString textAt(const Evidence &evidence, int column) const;
    QString codesOf(const Evidence &evidence) const;

    Session &m_session;
    std::vector<EvidenceId> m_rows;
};

} // namespace parindex
