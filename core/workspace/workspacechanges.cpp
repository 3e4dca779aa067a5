// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that changes the file.
#include "core/workspace/workspace.h"

#include "core/storage/assessmentrepository.h"
#include "core/storage/database.h"
#include "core/storage/evidencerepository.h"
#include "core/storage/figurerepository.h"
#include "core/storage/frameworkrepository.h"
#include "core/storage/historyrepository.h"
#include "core/storage/scorerepository.h"
#include "core/storage/settingrepository.h"
#include "core/workspace/historydifference.h"
#include "core/workspace/workspacecontent.h"

#include <algorithm>
#include <iterator>

namespace parindex {

namespace {

std::vector<Citation> citationsOf(const Assessment &assessment, const Evidence *document)
{
    std::vector<Citation> cited;
    if (document && !document->removal) {
        // What lies in the bin proves nothing.
        std::copy_if(document->citations.begin(), document->citations.end(), std::back_inserter(cited),
                     [&](const Citation &citation) { return citation.assessment == assessment.id; });
    }
    return cited;
}

/// Whether a document says the same for an assessment after a change: it is cited for the same
/// rows and, where it is cited, is known by the same number and date and has the same files.
bool provesTheSame(const Assessment &assessment, const Evidence *before, const Evidence *after)
{
    const auto cited = citationsOf(assessment, before);
    if (cited != citationsOf(assessment, after))
        return false;
    return cited.empty() || (before->attachments == after->attachments && before->number == after->number && before->issuedOn == after->issuedOn);
}

/// Writes what comes in the place of a document; a new one is given its number.
Status put(EvidenceRepository &repository, Workspace::EvidenceChange &change, bool isStored)
{
    if (!change.evidence)
        return isStored ? repository.remove(change.id) : Status();
    change.evidence->id = change.id;
    if (isStored)
        return repository.update(*change.evidence);
    Status status = take(repository.insert(*change.evidence), change.id);
    change.evidence->id = change.id;
    return status;
}

} // namespace

void Workspace::setCurrentAssessment(AssessmentId id)
{
    if (m_content->current == id)
        return;
    m_content->current = id;
    // Where this cannot be written the window merely opens elsewhere next time.
    if (!isReadOnly()) {
        static_cast<void>(SettingRepository(m_content->database())
                              .setValue(QStringLiteral("current_assessment"), QString::number(id.value())));
    }
}

Status Workspace::checkWritable() const
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, m_content->file.whyReadOnly->message, {}};
    return {};
}

Status Workspace::checkScore(const ScoreKey &key, const Score &score) const
{
    const Assessment *sheet = assessment(key.assessment);
    const Item *leaf = sheet ? frameworkOf(*sheet).find(key.item) : nullptr;
    if (!leaf || !frameworkOf(*sheet).isLeaf(key.item))
        return Error{ErrorCode::NotFound, tr("Only the lowest rows of the criteria can be scored; the rows above are their sums."), {}};
    if (key.stage != sheet->stageFor(*leaf)) {
        return Error{ErrorCode::Refused, tr("%1: only the points of the stage that “%2” is at can be changed.").arg(leaf->code, view(key.assessment).title()), {}};
    }
    if (!sheet->isEditable())
        return Error{ErrorCode::Refused, tr("“%1” is locked: its scores cannot be changed any more.").arg(view(key.assessment).title()), {}};
    return score.points ? checkPoints(*leaf, *score.points) : Status();
}

Result<std::vector<Workspace::KeyedScore>> Workspace::replaceScores(std::vector<KeyedScore> scores)
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    HistoryDifference difference(m_content->person, QDateTime::currentDateTimeUtc());
    std::vector<KeyedScore> before;
    std::map<ScoreKey, Score> latest; // A cell may stand twice among the changes.
    for (const auto &[key, score] : scores) {
        if (const Status status = checkScore(key, score); !status)
            return status.error();
        const auto [place, isFirst] = latest.emplace(key, m_content->sheets.at(key.assessment).score(key.item, key.stage));
        if (isFirst)
            before.emplace_back(key, place->second);
        difference.compare(key, place->second, score);
        place->second = score;
    }
    const Status written = m_content->write([&]() -> Status {
        ScoreRepository repository(m_content->database());
        for (const auto &[key, score] : scores) {
            if (const Status status = repository.put(key, score); !status)
                return status;
        }
        return HistoryRepository(m_content->database()).append(difference.changes());
    });
    if (!written)
        return written.error();

    std::map<AssessmentId, std::vector<ItemId>> changed;
    for (auto &[key, score] : scores) {
        m_content->sheets.at(key.assessment).set(key.item, key.stage, std::move(score));
        changed[key.assessment].push_back(key.item);
    }
    for (const auto &[assessment, items] : changed) {
        m_content->summarize(assessment);
        if (const auto known = m_content->readiness.find(assessment); known != m_content->readiness.end())
            known->second.updateScores(readinessSource(assessment), items);
    }
    for (const auto &[assessment, items] : changed) {
        emit scoresChanged(assessment, items);
        emit findingsChanged(assessment, items);
    }
    return before;
}

Status Workspace::checkCitations(const EvidenceChange &change) const
{
    if (change.evidence && !m_content->hasLeavesOf(*change.evidence))
        return Error{ErrorCode::NotFound, tr("“%1” cites a row that the criteria do not have.").arg(change.evidence->label()), {}};
    const Evidence *stored = m_content->stored(change.id);
    for (const Assessment &sheet : assessments()) {
        if (!sheet.acceptsEvidence() && !provesTheSame(sheet, stored, change.evidence ? &*change.evidence : nullptr))
            return Error{ErrorCode::Refused, tr("“%1” is locked: what proves its scores cannot be changed any more.").arg(view(sheet.id).title()), {}};
    }
    return {};
}

Status Workspace::checkEvidence(const std::vector<EvidenceChange> &changes) const
{
    Status status = checkWritable();
    for (const EvidenceChange &change : changes) {
        if (status)
            status = checkCitations(change);
    }
    return status;
}

Result<std::vector<Workspace::EvidenceChange>> Workspace::replaceEvidence(std::vector<EvidenceChange> changes)
{
    if (const Status status = checkEvidence(changes); !status)
        return status.error();
    std::vector<EvidenceChange> before;
    if (const Status written = m_content->write([&] { return writeEvidence(m_content->database(), changes, before); }); !written)
        return written.error();
    return keepEvidence(std::move(changes), std::move(before));
}

Result<std::vector<Workspace::EvidenceChange>> Workspace::replaceEvidence(std::vector<EvidenceChange> changes, const Elsewhere &elsewhere)
{
    // Through the connection that is open, which is part of the transaction, and which knows its file.
    if (m_content->inTransaction || m_content->database().hasMoved())
        return replaceEvidence(std::move(changes));
    if (const Status status = checkEvidence(changes); !status)
        return status.error();
    std::vector<EvidenceChange> before;
    Status written;
    elsewhere([&] { written = writeEvidenceElsewhere(changes, before); });
    if (!written)
        return written.error();
    return keepEvidence(std::move(changes), std::move(before));
}

/// In a connection of its own, because one belongs to the thread that opened it.
Status Workspace::writeEvidenceElsewhere(std::vector<EvidenceChange> &changes, std::vector<EvidenceChange> &before) const
{
    const auto database = Database::open(path(), Database::Access::ReadWrite);
    if (!database)
        return database.error();
    Transaction transaction(**database);
    if (!transaction.begun())
        return transaction.begun();
    const Status status = writeEvidence(**database, changes, before);
    return status ? transaction.commit() : status;
}

Result<std::vector<Workspace::EvidenceChange>> Workspace::keepEvidence(std::vector<EvidenceChange> changes, std::vector<EvidenceChange> before)
{
    std::vector<EvidenceId> changed;
    for (EvidenceChange &change : changes) {
        m_content->keep(change.id, std::move(change.evidence));
        changed.push_back(change.id);
    }
    emit evidenceChanged(changed);
    updateDocumentFindings();
    return before;
}

Status Workspace::writeEvidence(Database &database, std::vector<EvidenceChange> &changes, std::vector<EvidenceChange> &before) const
{
    EvidenceRepository repository(database);
    HistoryDifference difference(m_content->person, QDateTime::currentDateTimeUtc());
    const auto codeOf = [&](const Citation &citation) { return frameworkOf(*assessment(citation.assessment)).find(citation.item)->code; };
    for (EvidenceChange &change : changes) {
        const Evidence *stored = m_content->stored(change.id);
        if (const Status status = put(repository, change, stored != nullptr); !status)
            return status;
        before.push_back({change.id, stored ? std::optional(*stored) : std::nullopt});
        difference.compare(change.id, before.back().evidence, change.evidence, codeOf);
    }
    return HistoryRepository(database).append(difference.changes());
}

Status Workspace::recordAdded(const QString &subject, const QString &what) const
{
    HistoryDifference difference(m_content->person, QDateTime::currentDateTimeUtc());
    difference.added(subject, what);
    return HistoryRepository(m_content->database()).append(difference.changes());
}

Result<AgencyId> Workspace::addAgency(const Agency &agency)
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    Agency stored = agency;
    const Status written = m_content->write([&] {
        const Status status = take(AssessmentRepository(m_content->database()).insert(agency), stored.id);
        return status ? recordAdded(QStringLiteral("agency %1").arg(stored.id.value()), agency.name) : status;
    });
    if (!written)
        return written.error();
    m_content->agencies.push_back(stored);
    return stored.id;
}

Result<FrameworkId> Workspace::addFramework(const Framework &framework)
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    std::optional<Framework> stored;
    const Status written = m_content->write([&]() -> Status {
        auto inserted = FrameworkRepository(m_content->database()).insert(framework);
        if (!inserted)
            return inserted.error();
        stored = std::move(*inserted);
        return recordAdded(QStringLiteral("framework %1").arg(stored->id().value()), stored->header().title);
    });
    if (!written)
        return written.error();
    const FrameworkId id = stored->id();
    m_content->frameworks[id] = std::move(*stored);
    emit frameworkChanged(id);
    return id;
}

Result<AssessmentId> Workspace::addAssessment(const Assessment &assessment)
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    Assessment stored = assessment;
    const Status written = m_content->write([&] {
        const Status status = take(AssessmentRepository(m_content->database()).insert(assessment), stored.id);
        return status ? recordAdded(QStringLiteral("assessment %1").arg(stored.id.value()), QString::number(assessment.year)) : status;
    });
    if (!written)
        return written.error();
    auto &all = m_content->assessments;
    const auto place = std::upper_bound(all.begin(), all.end(), stored, [](const Assessment &left, const Assessment &right) {
        return std::pair(left.agency, left.year) < std::pair(right.agency, right.year);
    });
    all.insert(place, stored);
    m_content->sheets[stored.id] = ScoreSheet(stored);
    m_content->summarize(stored.id);
    m_content->readiness.clear(); // It may be the year before of another one.
    emit assessmentsChanged();
    return stored.id;
}

Status Workspace::addPublishedFigures(const std::vector<PublishedFigure> &figures)
{
    if (const Status status = checkWritable(); !status || figures.empty())
        return status;
    const Status status = m_content->write([&] {
        const Status written = FigureRepository(m_content->database()).insert(figures);
        return written ? recordAdded(QStringLiteral("published figures"), QString::number(figures.size())) : written;
    });
    for (const PublishedFigure &figure : figures) {
        if (status)
            m_content->published[figure.assessment].push_back(figure);
    }
    m_content->readiness.clear();
    return status;
}

Status Workspace::addReferenceFigures(const std::vector<ReferenceFigure> &figures)
{
    if (const Status status = checkWritable(); !status)
        return status;
    const Status status = m_content->write([&] {
        const Status written = FigureRepository(m_content->database()).insert(figures);
        return written ? recordAdded(QStringLiteral("reference figures"), QString::number(figures.size())) : written;
    });
    if (status)
        m_content->references.insert(m_content->references.end(), figures.begin(), figures.end());
    return status;
}

Status Workspace::inOneTransaction(const std::function<Status()> &work)
{
    if (const Status status = checkWritable(); !status)
        return status;
    if (m_content->inTransaction)
        return m_content->write(work); // Part of the one around it.
    const WorkspaceValues before = *m_content;
    m_content->inTransaction = true;
    const Status status = m_content->writeAll(work);
    m_content->inTransaction = false;
    if (!status) {
        static_cast<WorkspaceValues &>(*m_content) = before;
        m_content->readiness.clear();
        emit assessmentsChanged();
    }
    return status;
}

} // namespace parindex
