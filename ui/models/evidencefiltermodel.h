// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"

#include <QSortFilterProxyModel>

#include <set>

namespace parindex {

/// Documents that match what was typed, without diacritics, sorted in Vietnamese order and by
/// date as a date.
class EvidenceFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EvidenceFilterModel(QObject *parent = nullptr);

    void setQuery(const QString &query);
    void setOnlyUncited(bool only);
    void setOnlyWithoutFile(bool only);
    void setHidden(std::set<EvidenceId> hidden); ///< Not to be offered, whatever else they match.

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_query;
    bool m_onlyUncited = false;
    bool m_onlyWithoutFile = false;
    std::set<EvidenceId> m_hidden;
};

} // namespace parindex
