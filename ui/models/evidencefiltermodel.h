// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace parindex {

/// Documents that match what was typed, without diacritics, sorted in Vietnamese order.
class EvidenceFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EvidenceFilterModel(QObject *parent = nullptr);

    void setQuery(const QString &query);
    void setOnlyUncited(bool only);
    void setOnlyWithoutFile(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_query;
    bool m_onlyUncited = false;
    bool m_onlyWithoutFile = false;
};

} // namespace parindex
