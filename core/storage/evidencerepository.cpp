// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidencerepository.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace parindex {

namespace {

QVariant number(std::int64_t value)
{
    return qlonglong(value);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
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
    if (const QString at = row.text(7); !at.isEmpty())
        evidence.removal = Removal{QDateTime::fromString(at, Qt::ISODateWithMs), row.text(8)};
    evidence.isProposed = row.integer(9) != 0;
    return evidence;
}

/// The name is for people and for copies, so it is made safe whatever the file says.
Attachment readAttachment(const Row &row)
{
    return {row.text(1), safeFileName(row.text(2)), row.integer(3), static_cast<int>(std::clamp<qint64>(row.integer(4), 0, Attachment::MostPages))};
}

EarlierFile readEarlier(const Row &row)
{
    return {readAttachment(row), QDateTime::fromString(row.text(5), Qt::ISODateWithMs), row.text(6), row.text(7)};
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
            evidence.abstract, evidence.signer, evidence.removal ? timeText(evidence.removal->at) : QString(),
            evidence.removal ? evidence.removal->by : QString(), qlonglong(evidence.isProposed)};
}

Database::Values attachmentValues(EvidenceId id, std::size_t position, const Attachment &attachment)
{
    return {number(id.value()), qlonglong(position), attachment.digest, attachment.fileName, number(attachment.size), attachment.pages};
}

} // namespace

Result<std::vector<Evidence>> EvidenceRepository::all() const
{
    std::vector<Evidence> found;
    std::unordered_map<qint64, std::size_t> places;
    bool sound = true;
    Status status = m_database.select(
        QStringLiteral("SELECT id, number, issued_on, issuer, kind, abstract, signer, removed_at, removed_by, proposed FROM evidence ORDER BY id"), {},
        [&](const Row &row) {
            places.emplace(row.integer(0), found.size());
            found.push_back(readEvidence(row));
        });
    const auto readParts = [&](const QString &sql, const std::function<void(Evidence &, const Row &)> &read) {
        if (!status)
            return;
        status = m_database.select(sql, {}, [&](const Row &row) {
            if (const auto place = places.find(row.integer(0)); place != places.end())
                read(found[place->second], row);
            else
                sound = false;
        });
    };
    readParts(QStringLiteral("SELECT evidence_id, digest, file_name, size, pages FROM attachment ORDER BY evidence_id, position"),
              [](Evidence &evidence, const Row &row) { evidence.attachments.push_back(readAttachment(row)); });
    readParts(QStringLiteral("SELECT evidence_id, assessment_id, item_id, section, page FROM citation ORDER BY evidence_id, position"),
              [](Evidence &evidence, const Row &row) { evidence.citations.push_back(readCitation(row)); });
    readParts(QStringLiteral("SELECT evidence_id, digest, file_name, size, pages, replaced_at, replaced_by, reason FROM earlier_attachment ORDER BY evidence_id, position"),
              [](Evidence &evidence, const Row &row) { evidence.earlier.push_back(readEarlier(row)); });
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
        QStringLiteral("INSERT INTO evidence (number, issued_on, issuer, kind, abstract, signer, removed_at, removed_by, proposed, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"), values);
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
        QStringLiteral("UPDATE evidence SET number = ?, issued_on = ?, issuer = ?, kind = ?, abstract = ?, signer = ?, removed_at = ?, removed_by = ?, proposed = ? WHERE id = ?"), values);
    for (const QString &table : {QStringLiteral("attachment"), QStringLiteral("citation"), QStringLiteral("earlier_attachment")}) {
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
    for (const Attachment &attachment : evidence.attachments)
        attachments.push_back(attachmentValues(evidence.id, attachments.size() + 1, attachment));
    std::vector<Database::Values> citations;
    for (const Citation &citation : evidence.citations) {
        citations.push_back({number(evidence.id.value()), qlonglong(citations.size() + 1), number(citation.assessment.value()),
                             number(citation.item.value()), citation.section, citation.page});
    }
    std::vector<Database::Values> earlier;
    for (const EarlierFile &one : evidence.earlier) {
        earlier.push_back(attachmentValues(evidence.id, earlier.size() + 1, one.file));
        earlier.back().insert(earlier.back().end(), {timeText(one.replacedAt), one.replacedBy, one.reason});
    }
    Status status = m_database.executeMany(
        QStringLiteral("INSERT INTO attachment (evidence_id, position, digest, file_name, size, pages) VALUES (?, ?, ?, ?, ?, ?)"), attachments);
    if (status) {
        status = m_database.executeMany(
            QStringLiteral("INSERT INTO citation (evidence_id, position, assessment_id, item_id, section, page) VALUES (?, ?, ?, ?, ?, ?)"), citations);
    }
    if (status) {
        status = m_database.executeMany(
            QStringLiteral("INSERT INTO earlier_attachment (evidence_id, position, digest, file_name, size, pages, replaced_at, replaced_by, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"), earlier);
    }
    return status;
}

} // namespace parindex
