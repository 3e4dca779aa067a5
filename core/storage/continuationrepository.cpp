// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/continuationrepository.h"

#include "core/domain/codes.h"
#include "core/storage/database.h"

namespace parindex {

Result<std::map<AssessmentId, Continuation>> ContinuationRepository::all() const
{
    std::map<AssessmentId, Continuation> found;
    Status status = m_database.select(QStringLiteral("SELECT assessment_id, earlier_id FROM continued_assessment"), {}, [&](const Row &row) {
        const AssessmentId later(row.integer(0));
        found[later] = {later, AssessmentId(row.integer(1))};
    });
    if (status) {
        status = m_database.select(
            QStringLiteral("SELECT assessment_id, item_id, earlier_item_id, relation FROM continued_item ORDER BY assessment_id, item_id, earlier_item_id"),
            {}, [&](const Row &row) {
                // A word that is not known says at least that the rows belong together.
                const Relation relation = fromCode<Relation>(row.text(3)).value_or(Relation::Same);
                if (const auto place = found.find(AssessmentId(row.integer(0))); place != found.end())
                    place->second.items.push_back({ItemId(row.integer(1)), ItemId(row.integer(2)), relation});
            });
    }
    if (!status)
        return status.error();
    return found;
}

Status ContinuationRepository::insert(const Continuation &continuation)
{
    const qlonglong later = continuation.assessment.value();
    const Status status = m_database.execute(QStringLiteral("INSERT INTO continued_assessment (assessment_id, earlier_id) VALUES (?, ?)"),
                                             {later, qlonglong(continuation.earlier.value())});
    if (!status)
        return status;
    std::vector<Database::Values> rows;
    for (const ContinuedItem &row : continuation.items)
        rows.push_back({later, qlonglong(row.item.value()), qlonglong(row.earlier.value()), codeOf(row.relation)});
    return m_database.executeMany(
        QStringLiteral("INSERT INTO continued_item (assessment_id, item_id, earlier_item_id, relation) VALUES (?, ?, ?, ?)"), rows);
}

Status ContinuationRepository::remove(AssessmentId later)
{
    for (const QString &table : {QStringLiteral("continued_item"), QStringLiteral("continued_assessment")}) {
        const Status status = m_database.execute(QStringLiteral("DELETE FROM %1 WHERE assessment_id = ?").arg(table), {qlonglong(later.value())});
        if (!status)
            return status;
    }
    return {};
}

} // namespace parindex
