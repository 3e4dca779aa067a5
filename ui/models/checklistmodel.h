// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidencechecklist.h"
#include "ui/session.h"

#include <QAbstractTableModel>

namespace parindex {

/// Last year's documents of a row, and what stands in their place this year.
class ChecklistModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DocumentColumn, ThisYearColumn, AbstractColumn, KindColumn, DateColumn, ColumnCount };

    explicit ChecklistModel(const Session &session, QObject *parent = nullptr) : QAbstractTableModel(parent), m_session(session) {}

    void setChecklist(EvidenceChecklist checklist);
    const EvidenceChecklist &checklist() const { return m_checklist; }
    const ChecklistEntry &entryAt(int row) const { return m_checklist.entries[static_cast<std::size_t>(row)]; }
    const Evidence *evidenceAt(int row) const; ///< Last year's.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(int row, int column) const;
    QString counterpartText(const ChecklistEntry &entry) const;

    const Session &m_session;
    EvidenceChecklist m_checklist;
};

} // namespace parindex
