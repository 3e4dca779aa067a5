// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace parindex {

/// The rows of the criteria that match what was typed (without diacritics) and every chip that is
/// on; a row that matches keeps the rows above it.
class ItemFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Chip { Unscored = 1, LacksEvidence = 2, Lost = 4, AboveRule = 8, HasFindings = 16 };
    Q_DECLARE_FLAGS(Chips, Chip)

    explicit ItemFilterModel(QObject *parent = nullptr);

    void setQuery(const QString &query);
    void setChips(Chips chips);
    void setAgency(const QString &agency); ///< Lead agency; empty: every one.
    bool isFiltering() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_query;
    Chips m_chips;
    QString m_agency;
};

} // namespace parindex
