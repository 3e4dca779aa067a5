// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QAbstractTableModel>

namespace parindex {

/// The documents that prove the leaf that is looked at; section and page are edited in place.
class CitationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, DateColumn, AbstractColumn, SectionColumn, PageColumn, FileColumn, ColumnCount };

    explicit CitationModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Evidence *evidenceAt(int row) const; ///< Null when it is gone.
    void retranslate();

private:
    void reload();

    Session &m_session;
    std::vector<EvidenceId> m_rows;
};

} // namespace parindex
