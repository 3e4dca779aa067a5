// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidencerepository.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

#include <unordered_map>

namespace parindex {

namespace {

QVariant number(std::int64_t value)
{
    return qlonglong(value);
}

Evidence readEvidence(const Row &row)
{
    Evidence evidence;
    evidence.id = EvidenceId(row.integer(0));
    evidence.number = row.text(1);
    evidence.issuedOn = QDate::fromString(row.text(2), Qt::ISODate);
    evidence.issuer = row.text(3);
    evidence.kind = row.text(4);
    evidence.abstract = row.text(5);
    evidence.signer = row.text(6);
    return evidence;
}

/// The name is for people and for copies, so it is made safe whatever the file says.
Attachment readAttachment(const Row &row)
{
    return {row.text(1), safeFileName(row.text(2)), row.integer(3), static_cast<int>(std::clamp<qint64>(row.integer(4), 0, Attachment::MostPages))};
}

Citation readCitation(const Row &row)
{
    return {AssessmentId(row.integer(1)), ItemId(row.integer(2)), row.text(3), row.text(4)};
}

Error partsOfNothing()
{
    return {ErrorCode::Damaged, QCoreApplication::translate("parindex::EvidenceRepository", "The documents in the file are damaged: parts of them belong to none. Restore a backup from the start page."), {}};
}

Database::Values ownValues(const Evidence &evidence)
{
    return {evidence.number, evidence.issuedOn.toString(Qt::ISODate), evidence.issuer, evidence.kind,
            evidence.abstract, evidence.signer};
}

} // namespace

Result<std::vector<Evidence>> EvidenceRepository::all() const
{
    std::vector<Evidence> found;
    std::unordered_map<qint64, std::size_t> places;
    bool sound = true;
    Status status = m_database.select(
        QStringLiteral("SELECT id, number, issued_on, issuer, kind, abstract, signer FROM evidence ORDER BY id"), {},
        [&](const Row &row) {
            places.emplace(row.integer(0), found.size());
            found.push_back(readEvidence(row));
        });
    if (status) {
        status = m_database.select(
            QStringLiteral("SELECT evidence_id, digest, file_name, size, pages FROM attachment ORDER BY evidence_id, position"), {},
            [&](const Row &row) {
                if (const auto place = places.find(row.integer(0)); place != places.end())
                    found[place->second].attachments.push_back(readAttachment(row));
                else
                    sound = false;
            });
    }
    if (status) {
        status = m_database.select(
            QStringLiteral("SELECT evidence_id, assessment_id, item_id, section, page FROM citation ORDER BY evidence_id, position"), {},
            [&](const Row &row) {
                if (const auto place = places.find(row.integer(0)); place != places.end())
                    found[place->second].citations.push_back(readCitation(row));
                else
                    sound = false;
            });
    }
    if (status && !sound)
        status = partsOfNothing();
    if (!status)
        return status.error();
    return found;
}

Result<EvidenceId> EvidenceRepository::insert(const Evidence &evidence)
{
    Database::Values values = ownValues(evidence);
    values.push_back(evidence.id.isValid() ? number(evidence.id.value()) : QVariant());
    const Status status = m_database.execute(
        QStringLiteral("INSERT INTO evidence (number, issued_on, issuer, kind, abstract, signer, id) VALUES (?, ?, ?, ?, ?, ?, ?)"), values);
    if (!status)
        return status.error();
    Evidence stored = evidence;
    stored.id = EvidenceId(m_database.lastInsertedId());
    if (const Status parts = insertParts(stored); !parts)
        return parts.error();
    return stored.id;
}

Status EvidenceRepository::update(const Evidence &evidence)
{
    Database::Values values = ownValues(evidence);
    values.push_back(number(evidence.id.value()));
    Status status = m_database.execute(
        QStringLiteral("UPDATE evidence SET number = ?, issued_on = ?, issuer = ?, kind = ?, abstract = ?, signer = ? WHERE id = ?"), values);
    for (const QString &table : {QStringLiteral("attachment"), QStringLiteral("citation")}) {
        if (status)
            status = m_database.execute(QStringLiteral("DELETE FROM %1 WHERE evidence_id = ?").arg(table), {number(evidence.id.value())});
    }
    return status ? insertParts(evidence) : status;
}

Status EvidenceRepository::remove(EvidenceId id)
{
    return m_database.execute(QStringLiteral("DELETE FROM evidence WHERE id = ?"), {number(id.value())});
}

Status EvidenceRepository::insertParts(const Evidence &evidence)
{
    std::vector<Database::Values> attachments;
    for (const Attachment &attachment : evidence.attachments) {
        attachments.push_back({number(evidence.id.value()), qlonglong(attachments.size() + 1), attachment.digest,
                               attachment.fileName, number(attachment.size), attachment.pages});
    }
    std::vector<Database::Values> citations;
    for (const Citation &citation : evidence.citations) {
        citations.push_back({number(evidence.id.value()), qlonglong(citations.size() + 1), number(citation.assessment.value()),
                             number(citation.item.value()), citation.section, citation.page});
    }
    const Status status = m_database.executeMany(
        QStringLiteral("INSERT INTO attachment (evidence_id, position, digest, file_name, size, pages) VALUES (?, ?, ?, ?, ?, ?)"), attachments);
    if (!status)
        return status;
    return m_database.executeMany(
        QStringLiteral("INSERT INTO citation (evidence_id, position, assessment_id, item_id, section, page) VALUES (?, ?, ?, ?, ?, ?)"), citations);
}

} // namespace parindex
