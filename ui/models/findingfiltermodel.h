// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace parindex {

/// The findings of one severity, of one kind, and with what was typed (without diacritics), in the order of the
/// column that is chosen. What is equal there keeps the order of the criteria.
class FindingFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingFilterModel(QObject *parent = nullptr);

    void setStanding(std::optional<int> standing); ///< A FindingModel::Standing; nothing: every one.
    void setCode(std::optional<Finding::Code> code);
    void setQuery(const QString &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    /// Red before yellow before accepted, rows as the criteria have them, all else by its letters.
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<int> m_standing;
    std::optional<Finding::Code> m_code;
    QString m_query;
};

} // namespace parindex
