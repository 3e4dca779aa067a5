// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that knows what is still to be put right.
#include "core/workspace/workspace.h"

#include "core/storage/acceptedfindingrepository.h"
#include "core/storage/historyrepository.h"
#include "core/workspace/historydifference.h"
#include "core/workspace/workspacecontent.h"

#include <algorithm>
#include <set>

namespace parindex {

namespace {

Finding::Code codeOfFile(ErrorCode error)
{
    if (error == ErrorCode::NotFound)
        return Finding::Code::FileMissing;
    return error == ErrorCode::Damaged ? Finding::Code::FileAltered : Finding::Code::FileUnreadable;
}

/// An attached file with the document that has it.
struct AttachedFile
{
    EvidenceId document;
    Attachment attachment;
};

std::vector<AttachedFile> attachedFiles(const std::vector<Evidence> &evidence)
{
    std::vector<AttachedFile> files;
    for (const Evidence &document : evidence) {
        for (const Attachment &attachment : document.attachments)
            files.push_back({document.id, attachment});
    }
    return files;
}

/// Holds what a worker needs, and nothing that changes.
struct FileReader
{
    FileStore store;
    std::vector<AttachedFile> files;
    Workspace::FileDepth depth;

    Status check(const Attachment &attachment) const
    {
        const bool isEnough = depth == Workspace::FileDepth::Existence && store.contains(attachment.digest);
        return isEnough ? Status() : store.verify(attachment);
    }

    std::vector<FileProblem> operator()(const Workspace::CopyProgress &filesRead) const
    {
        std::vector<FileProblem> problems;
        std::set<QString> sound; // A file of several documents is read once, if nothing is wrong with it.
        qint64 count = 0;
        for (const AttachedFile &file : files) {
            if (filesRead && !filesRead(count++))
                break;
            if (sound.count(file.attachment.digest) > 0)
                continue;
            if (const Status status = check(file.attachment); status)
                sound.insert(file.attachment.digest);
            else
                problems.push_back({file.document, file.attachment.digest, codeOfFile(status.error().code), status.error().message});
        }
        return problems;
    }
};

} // namespace

ReadinessSource Workspace::readinessSource(AssessmentId id) const
{
    const Assessment &own = sheet(id).assessment();
    const auto &all = m_content->assessments;
    const auto before = std::find_if(all.begin(), all.end(), [&](const Assessment &one) { return one.agency == own.agency && one.year == own.year - 1; });
    return {frameworkOf(own), sheet(id), evidence(), publishedFigures(id), m_content->fileProblems,
            before == all.end() ? std::nullopt : std::optional(before->id)};
}

const Readiness &Workspace::readiness(AssessmentId id) const
{
    const auto known = m_content->readiness.find(id);
    return known != m_content->readiness.end() ? known->second : m_content->readiness.emplace(id, Readiness(readinessSource(id))).first->second;
}

std::vector<Finding> Workspace::findings(AssessmentId id) const
{
    return readiness(id).all(frameworkOf(*assessment(id)));
}

Workspace::FindingCount Workspace::findingCount(AssessmentId id) const
{
    const Readiness &known = readiness(id);
    FindingCount count{known.errors(), known.warnings(), 0};
    if (acceptedFindings(id).empty())
        return count;
    std::set<ItemId> rows;
    bool everywhere = false; // Those about documents stand at any row.
    for (const AcceptedFinding &accepted : acceptedFindings(id)) {
        rows.insert(accepted.item);
        everywhere = everywhere || !accepted.item.isValid();
    }
    const auto take = [&](const std::vector<Finding> &findings) {
        count.accepted += int(std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) { return acceptanceOfFinding(id, finding) != nullptr; }));
    };
    if (everywhere) {
        take(findings(id));
    } else {
        for (const ItemId row : rows)
            take(known.of(row));
    }
    count.warnings -= count.accepted;
    return count;
}

const std::vector<AcceptedFinding> &Workspace::acceptedFindings(AssessmentId id) const
{
    static const std::vector<AcceptedFinding> none;
    const auto found = m_content->accepted.find(id);
    return found == m_content->accepted.end() ? none : found->second;
}

const AcceptedFinding *Workspace::acceptanceOfFinding(AssessmentId id, const Finding &finding) const
{
    if (finding.severity == Finding::Severity::Error)
        return nullptr;
    const auto &all = acceptedFindings(id);
    const auto found = std::find_if(all.begin(), all.end(), [&](const AcceptedFinding &one) { return one.matches(finding); });
    return found == all.end() ? nullptr : &*found;
}

QStringList Workspace::acceptedWarnings(AssessmentId id) const
{
    QStringList lines;
    if (acceptedFindings(id).empty())
        return lines;
    for (const Finding &finding : findings(id)) {
        if (const AcceptedFinding *accepted = acceptanceOfFinding(id, finding))
            lines << finding.sentence + QStringLiteral(" – ") + accepted->reason;
    }
    return lines;
}

Result<AcceptedFinding> Workspace::replaceAccepted(AssessmentId id, AcceptedFinding accepted)
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    if (severityOf(accepted.code) == Finding::Severity::Error)
        return Error{ErrorCode::Refused, tr("“%1” is red and cannot be accepted: it has to be put right.").arg(findingName(accepted.code)), {}};
    const Assessment *sheet = assessment(id);
    if (!sheet || (accepted.item.isValid() && !frameworkOf(*sheet).find(accepted.item)))
        return Error{ErrorCode::NotFound, tr("The row that was accepted is none of these criteria."), {}};
    if (!sheet->isEditable())
        return Error{ErrorCode::Refused, tr("“%1” is locked: what was accepted cannot be changed any more.").arg(view(id).title()), {}};
    auto &all = m_content->accepted[id];
    const auto place = std::find_if(all.begin(), all.end(), [&](const AcceptedFinding &one) { return one.isSameAs(accepted); });
    AcceptedFinding before = accepted;
    before.reason = place == all.end() ? QString() : place->reason;
    HistoryDifference difference(m_content->person, QDateTime::currentDateTimeUtc());
    difference.compare(id, before, accepted);
    const Status written = m_content->write([&] {
        const Status status = AcceptedFindingRepository(m_content->database()).put(id, accepted);
        return status ? HistoryRepository(m_content->database()).append(difference.changes()) : status;
    });
    if (!written)
        return written.error();
    if (place != all.end())
        all.erase(place);
    const ItemId item = accepted.item;
    if (!accepted.reason.isEmpty())
        all.push_back(std::move(accepted));
    emit findingsChanged(id, {item});
    return before;
}

Workspace::FileCheck Workspace::fileCheck(FileDepth depth) const
{
    return FileReader{m_content->store, attachedFiles(evidence()), depth};
}

void Workspace::setFileProblems(std::vector<FileProblem> problems)
{
    m_content->fileProblems = std::move(problems);
    updateDocumentFindings();
    emit fileProblemsChanged();
}

const std::vector<FileProblem> &Workspace::fileProblems() const
{
    return m_content->fileProblems;
}

void Workspace::retranslateFindings()
{
    m_content->readiness.clear();
}

void Workspace::updateDocumentFindings()
{
    std::vector<std::pair<AssessmentId, std::vector<ItemId>>> changed;
    for (auto &[id, known] : m_content->readiness)
        changed.emplace_back(id, known.updateDocuments(readinessSource(id)));
    for (const auto &[id, items] : changed) {
        if (!items.empty())
            emit findingsChanged(id, items);
    }
}

std::vector<Finding> Workspace::checkFiles() const
{
    std::vector<Finding> findings;
    for (const FileProblem &problem : fileCheck(FileDepth::Content)({}))
        findings.push_back({problem.code, Finding::Severity::Error, std::nullopt, findEvidence(problem.document)->label() + QStringLiteral(": ") + problem.sentence, problem.document});
    return findings;
}

} // namespace parindex
