// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/domain/rules/ruleinput.h"

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
    /// With what the rule of the leaf asks for, so that inputs are called as they are on the form.
    void setChanges(std::vector<Change> changes, std::vector<RuleInput> inputs = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RuleInput *inputOf(const QString &field) const; ///< Null when the rule does not ask for it any more.

    std::vector<Change> m_changes;
    std::vector<RuleInput> m_inputs;
};

} // namespace parindex
