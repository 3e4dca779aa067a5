// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QAbstractTableModel>

namespace parindex {

/// What the tables of documents share: rows by number, so that a row is found again after a
/// change, and only rows that come or go are announced as such.
class DocumentTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit DocumentTableModel(Session &session, QObject *parent = nullptr) : QAbstractTableModel(parent), m_session(session) {}

    int rowCount(const QModelIndex &parent = {}) const override;
    const Evidence *evidenceAt(int row) const; ///< Null when it is gone.
    int rowOf(EvidenceId id) const;            ///< -1 when it is not shown.
    void retranslate();

    static QString fileNames(const Evidence &evidence);
    static QString dateText(const QDate &date); ///< "18/07/2026"; empty for no date.
    static QString timeText(const QDateTime &time); ///< "18/07/2026 08:30", in local time.

protected:
    void setRows(std::vector<EvidenceId> rows); ///< In the order of their numbers.
    /// The rows are those of the numbers now; rows that stay and were changed are announced so.
    void follow(std::vector<EvidenceId> rows, const std::vector<EvidenceId> &changed);
    void announceRow(int row);
    void announceAll();

    Session &m_session;
    std::vector<EvidenceId> m_rows;
};

/// What the documents of a workspace say in one of their fields, each as often as it is said.
QStringList valuesOf(const Workspace &workspace, QString Evidence::*field);

} // namespace parindex
