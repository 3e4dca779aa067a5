// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyrepository.h"

#include "core/storage/database.h"

namespace parindex {

Status HistoryRepository::append(const std::vector<Change> &changes)
{
    std::vector<Database::Values> rows;
    for (const Change &change : changes) {
        rows.push_back({change.at.toUTC().toString(Qt::ISODateWithMs), change.by, change.subject, change.field,
                        change.oldValue, change.newValue});
    }
    return m_database.executeMany(
        QStringLiteral("INSERT INTO history (changed_at, changed_by, subject, field, old_value, new_value) VALUES (?, ?, ?, ?, ?, ?)"), rows);
}

Result<std::vector<Change>> HistoryRepository::latest() const
{
    std::vector<Change> changes;
    const Status status = m_database.select(
        QStringLiteral("SELECT changed_at, changed_by, subject, field, old_value, new_value FROM history "
                       "WHERE id IN (SELECT MAX(id) FROM history GROUP BY subject, field) ORDER BY id"), {},
        [&](const Row &row) {
            changes.push_back({QDateTime::fromString(row.text(0), Qt::ISODateWithMs), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
        });
    if (!status)
        return status.error();
    return changes;
}

Result<std::vector<Change>> HistoryRepository::of(const QString &subject) const
{
    std::vector<Change> changes;
    const Status status = m_database.select(
        QStringLiteral("SELECT changed_at, changed_by, field, old_value, new_value FROM history WHERE subject = ? ORDER BY id DESC"), {subject},
        [&](const Row &row) {
            changes.push_back({QDateTime::fromString(row.text(0), Qt::ISODateWithMs), row.text(1), subject, row.text(2), row.text(3), row.text(4)});
        });
    if (!status)
        return status.error();
    return changes;
}

} // namespace parindex
