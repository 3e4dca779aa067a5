// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"

#include <QAbstractTableModel>

#include <vector>

namespace parindex {

/// What was changed, by whom and when, the newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, PersonColumn, FieldColumn, OldColumn, NewColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setChanges(std::vector<Change> changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Change> m_changes;
};

} // namespace parindex
