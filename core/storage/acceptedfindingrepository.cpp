// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/acceptedfindingrepository.h"

#include "core/domain/codes.h"
#include "core/storage/database.h"

namespace parindex {

Result<std::vector<AcceptedFinding>> AcceptedFindingRepository::of(AssessmentId assessment) const
{
    std::vector<AcceptedFinding> found;
    const Status status = m_database.select(
        QStringLiteral("SELECT code, item_id, detail, reason FROM accepted_finding WHERE assessment_id = ? ORDER BY code, item_id, detail"),
        {qlonglong(assessment.value())}, [&](const Row &row) {
            if (const auto code = fromCode<Finding::Code>(row.text(0)))
                found.push_back({*code, ItemId(row.integer(1)), row.text(2), row.text(3)});
        });
    if (!status)
        return status.error();
    return found;
}

Status AcceptedFindingRepository::put(AssessmentId assessment, const AcceptedFinding &accepted)
{
    Database::Values values{qlonglong(assessment.value()), codeOf(accepted.code), qlonglong(accepted.item.value()), accepted.detail};
    if (accepted.reason.isEmpty())
        return m_database.execute(QStringLiteral("DELETE FROM accepted_finding WHERE assessment_id = ? AND code = ? AND item_id = ? AND detail = ?"), values);
    values.push_back(accepted.reason);
    return m_database.execute(QStringLiteral("INSERT INTO accepted_finding (assessment_id, code, item_id, detail, reason) VALUES (?, ?, ?, ?, ?) "
                                             "ON CONFLICT (assessment_id, code, item_id, detail) DO UPDATE SET reason = excluded.reason"),
                              values);
}

} // namespace parindex
