// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"
#include "core/domain/yeartakeover.h"
#include "ui/session.h"

#include <QAbstractTableModel>

namespace parindex {

/// Last year's documents that this year still lacks, each with what is to become of it: two boxes of which one at most is checked.
class YearTakeoverModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AgainColumn, SuccessorColumn, DocumentColumn, DateColumn, KindColumn, AbstractColumn, LeavesColumn, ColumnCount };

    YearTakeoverModel(const Session &session, std::vector<YearTakeoverRow> rows, QObject *parent = nullptr);

    const std::vector<YearTakeoverRow> &rows() const { return m_rows; }
    const Evidence *documentAt(int row) const;
    void setWay(const std::vector<int> &rows, TakeoverWay way);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static TakeoverWay wayOf(int column) { return column == AgainColumn ? TakeoverWay::CiteAgain : TakeoverWay::AddSuccessor; }
    QString textAt(int row, int column) const;

    const Session &m_session;
    std::vector<YearTakeoverRow> m_rows;
};

} // namespace parindex
