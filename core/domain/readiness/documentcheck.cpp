// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/documentcheck.h"

#include "core/base/text.h"
#include "core/domain/documentkind.h"
#include "core/domain/readiness/documentpairs.h"

#include <algorithm>
#include <unordered_map>

namespace parindex {

namespace {

using Code = Finding::Code;

QString dateText(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

/// Pictures and tables have no number; a văn bản has one.
bool hasToHaveNumber(const Evidence &document)
{
    return document.kind.isEmpty() || !kindAtStart(document.kind).isEmpty();
}

void checkNumber(const CitedDocument &cited, FindingList &findings)
{
    const Evidence &document = *cited.document;
    if (document.number.trimmed().isEmpty()) {
        if (hasToHaveNumber(document))
            findings.push_back(findingAbout(cited, Code::NumberMissing, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "has no number."))));
        return;
    }
    if (!isDocumentNumber(document.number))
        return findings.push_back(findingAbout(cited, Code::NumberMalformed, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "is no number as documents have it (475/KH-UBND, 30/2020/NĐ-CP, 12/SNV-CCHC)."))));
    const QString told = kindOfNumber(document.number);
    const QString said = kindAtStart(document.kind);
    if (!told.isEmpty() && !said.isEmpty() && told != said)
        findings.push_back(findingAbout(cited, Code::KindContradictsNumber, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "is entered as %1, but its number is that of a %2.")).arg(said, told), said));
}

void checkDate(const Assessment &assessment, const CitedDocument &cited, FindingList &findings)
{
    const QDate date = cited.document->issuedOn;
    if (!date.isValid())
        return findings.push_back(findingAbout(cited, Code::DateMissing, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "has no date."))));
    const auto [first, last] = periodOf(assessment.year);
    if (isOutsidePeriod(date, assessment.year))
        findings.push_back(findingAbout(cited, Code::OutsidePeriod, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "is dated %1, outside the work of %2 (%3 to %4).")).arg(dateText(date)).arg(assessment.year).arg(dateText(first), dateText(last)), date.toString(Qt::ISODate)));
}

void checkRest(const CitedDocument &cited, FindingList &findings)
{
    if (cited.document->issuer.trimmed().isEmpty())
        findings.push_back(findingAbout(cited, Code::IssuerMissing, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "does not say who issued it."))));
    if (cited.document->attachments.empty())
        findings.push_back(findingAbout(cited, Code::NoFile, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "is cited, but no file is attached."))));
}

} // namespace

Finding findingAbout(const CitedDocument &cited, Finding::Code code, const QString &sentence, const QString &detail)
{
    const QString label = cited.document->label();
    return {code, severityOf(code), cited.item, QStringLiteral("“%1”: %2").arg(label, sentence), cited.document->id, detail.isEmpty() ? label : label + QStringLiteral(" | ") + detail};
}

std::pair<QDate, QDate> periodOf(int year)
{
    return {QDate(year - 1, 10, 1), QDate(year + 1, 3, 31)};
}

bool isOutsidePeriod(QDate date, int year)
{
    const auto [first, last] = periodOf(year);
    return date.isValid() && (date < first || date > last);
}

void checkDocuments(const Assessment &assessment, const std::vector<CitedDocument> &documents, FindingList &findings)
{
    for (const CitedDocument &cited : documents) {
        checkNumber(cited, findings);
        checkDate(assessment, cited, findings);
        checkRest(cited, findings);
    }
    checkPairs(documents, findings);
}

void checkFilesOf(const std::vector<CitedDocument> &documents, const std::vector<FileProblem> &problems, FindingList &findings)
{
    if (problems.empty())
        return;
    std::unordered_map<EvidenceId, const CitedDocument *> byId;
    for (const CitedDocument &cited : documents)
        byId.emplace(cited.document->id, &cited);
    for (const FileProblem &problem : problems) {
        const auto found = byId.find(problem.document);
        if (found == byId.end())
            continue;
        const CitedDocument *cited = found->second;
        const auto &files = cited->document->attachments;
        const bool stands = std::any_of(files.begin(), files.end(), [&](const Attachment &file) { return file.digest == problem.digest; });
        if (stands)
            findings.push_back(findingAbout(*cited, problem.code, problem.sentence, problem.digest.left(8)));
    }
}

} // namespace parindex
