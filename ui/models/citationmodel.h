// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/documenttablemodel.h"

namespace parindex {

/// The documents that prove the leaf that is looked at; section and page are edited in place.
class CitationModel : public DocumentTableModel
{
    Q_OBJECT

public:
    /// What is typed here stands where it can be seen in a narrow panel.
    enum Column { NumberColumn, AbstractColumn, SectionColumn, PageColumn, DateColumn, IssuerColumn, FileColumn, ColumnCount };

    explicit CitationModel(Session &session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void showItem();
    void follow(const std::vector<EvidenceId> &changed);
    std::vector<EvidenceId> citedNow() const;
    QString textAt(const Evidence &evidence, const Citation &citation, int column) const;
};

} // namespace parindex
