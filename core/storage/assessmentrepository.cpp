// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assessmentrepository.h"

#include "core/domain/codes.h"
#include "core/storage/database.h"

namespace parindex {

Result<std::vector<Agency>> AssessmentRepository::agencies() const
{
    std::vector<Agency> found;
    const Status status = m_database.select(
        QStringLiteral("SELECT id, name, kind FROM agency ORDER BY id"), {}, [&](const Row &row) {
            found.push_back({AgencyId(row.integer(0)), row.text(1), fromCode<Audience>(row.text(2)).value_or(Audience::Province)});
        });
    if (!status)
        return status.error();
    return found;
}

Result<std::vector<Assessment>> AssessmentRepository::assessments() const
{
    std::vector<Assessment> found;
    const Status status = m_database.select(
        QStringLiteral("SELECT id, agency_id, framework_id, year, state FROM assessment ORDER BY agency_id, year"), {},
        [&](const Row &row) {
            found.push_back({AssessmentId(row.integer(0)), AgencyId(row.integer(1)), FrameworkId(row.integer(2)),
                             static_cast<int>(row.integer(3)),
                             fromCode<Assessment::State>(row.text(4)).value_or(Assessment::State::Locked)});
        });
    if (!status)
        return status.error();
    return found;
}

Result<AgencyId> AssessmentRepository::insert(const Agency &agency)
{
    const Status status = m_database.execute(QStringLiteral("INSERT INTO agency (name, kind) VALUES (?, ?)"),
                                             {agency.name, codeOf(agency.kind)});
    if (!status)
        return status.error();
    return AgencyId(m_database.lastInsertedId());
}

Result<AssessmentId> AssessmentRepository::insert(const Assessment &assessment)
{
    const Status status = m_database.execute(
        QStringLiteral("INSERT INTO assessment (agency_id, framework_id, year, state) VALUES (?, ?, ?, ?)"),
        {qlonglong(assessment.agency.value()), qlonglong(assessment.framework.value()), assessment.year, codeOf(assessment.state)});
    if (!status)
        return status.error();
    return AssessmentId(m_database.lastInsertedId());
}

Status AssessmentRepository::setState(AssessmentId id, Assessment::State state)
{
    return m_database.execute(QStringLiteral("UPDATE assessment SET state = ? WHERE id = ?"), {codeOf(state), qlonglong(id.value())});
}

Status AssessmentRepository::remove(AssessmentId id)
{
    Status status = m_database.execute(QStringLiteral("DELETE FROM score WHERE assessment_id = ?"), {qlonglong(id.value())});
    if (status)
        status = m_database.execute(QStringLiteral("DELETE FROM accepted_finding WHERE assessment_id = ?"), {qlonglong(id.value())});
    return status ? m_database.execute(QStringLiteral("DELETE FROM assessment WHERE id = ?"), {qlonglong(id.value())}) : status;
}

} // namespace parindex
