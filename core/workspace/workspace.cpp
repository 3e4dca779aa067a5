// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/storage/assessmentrepository.h"
#include "core/storage/evidencerepository.h"
#include "core/storage/figurerepository.h"
#include "core/storage/frameworkrepository.h"
#include "core/storage/historyrepository.h"
#include "core/storage/scorerepository.h"
#include "core/storage/settingrepository.h"
#include "core/workspace/historydifference.h"
#include "core/workspace/workspacecontent.h"

#include <algorithm>
#include <set>

namespace parindex {

Workspace::Workspace(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const QString &person)
{
    auto file = WorkspaceFile::create(path, person);
    if (!file)
        return file.error();
    return withContent(std::make_unique<Content>(std::move(*file), path, person));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const QString &person)
{
    auto file = WorkspaceFile::open(path, person);
    if (!file)
        return file.error();
    return withContent(std::make_unique<Content>(std::move(*file), path, person));
}

Result<std::unique_ptr<Workspace>> Workspace::openForReading(const QString &path, const QString &person)
{
    auto file = WorkspaceFile::openForReading(path, person);
    if (!file)
        return file.error();
    return withContent(std::make_unique<Content>(std::move(*file), path, person));
}

Result<std::unique_ptr<Workspace>> Workspace::withContent(std::unique_ptr<Content> content)
{
    const Snapshot snapshot(content->database());
    if (const Status status = content->load(); !status)
        return status.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(content)));
}

const QString &Workspace::path() const { return m_content->path; }
bool Workspace::isReadOnly() const { return m_content->file.whyReadOnly.has_value(); }
const std::optional<Error> &Workspace::whyReadOnly() const { return m_content->file.whyReadOnly; }
QString Workspace::pathOf(const Attachment &attachment) const { return m_content->store.pathOf(attachment.digest); }
bool Workspace::hasFile(const Attachment &attachment) const { return m_content->store.contains(attachment.digest); }
QString Workspace::filesFolder() const { return m_content->store.folder(); }
const std::vector<Agency> &Workspace::agencies() const { return m_content->agencies; }
const std::vector<Assessment> &Workspace::assessments() const { return m_content->assessments; }
const std::vector<ReferenceFigure> &Workspace::referenceFigures() const { return m_content->references; }
const std::vector<Evidence> &Workspace::evidence() const { return m_content->evidence; }
const ScoreSheet &Workspace::sheet(AssessmentId id) const { return m_content->sheets.at(id); }
const Summary &Workspace::summary(AssessmentId id) const { return m_content->summaries.at(id); }

const Assessment *Workspace::assessment(AssessmentId id) const
{
    const auto &all = m_content->assessments;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Assessment &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const Agency &Workspace::agencyOf(const Assessment &assessment) const
{
    const auto &all = m_content->agencies;
    return *std::find_if(all.begin(), all.end(), [&](const Agency &one) { return one.id == assessment.agency; });
}

const Framework &Workspace::frameworkOf(const Assessment &assessment) const
{
    return m_content->framework(assessment.framework);
}

std::vector<Framework::Header> Workspace::frameworks() const
{
    std::vector<Framework::Header> headers;
    for (const auto &[id, framework] : m_content->frameworks)
        headers.push_back(framework.header());
    return headers;
}

AssessmentView Workspace::view(AssessmentId id) const
{
    const ScoreSheet &scores = sheet(id);
    return {agencyOf(scores.assessment()), frameworkOf(scores.assessment()), scores, summary(id), publishedFigures(id), evidence()};
}

std::optional<AssessmentId> Workspace::currentAssessment() const
{
    if (m_content->current && assessment(*m_content->current))
        return m_content->current;
    if (m_content->assessments.empty())
        return std::nullopt;
    return m_content->assessments.front().id;
}

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

const std::vector<PublishedFigure> &Workspace::publishedFigures(AssessmentId id) const
{
    static const std::vector<PublishedFigure> none;
    const auto found = m_content->published.find(id);
    return found == m_content->published.end() ? none : found->second;
}

const Evidence *Workspace::findEvidence(EvidenceId id) const
{
    const auto &all = m_content->evidence;
    const auto found = std::lower_bound(all.begin(), all.end(), id, [](const Evidence &one, EvidenceId wanted) { return one.id < wanted; });
    return found == all.end() || found->id != id ? nullptr : &*found;
}

std::vector<const Evidence *> Workspace::evidenceOf(AssessmentId assessment, ItemId item) const
{
    std::vector<const Evidence *> found;
    for (const Evidence &evidence : m_content->evidence) {
        if (evidence.citationOf(assessment, item))
            found.push_back(&evidence);
    }
    return found;
}

std::vector<Change> Workspace::historyOf(const ScoreKey &key) const
{
    auto changes = HistoryRepository(m_content->database()).of(subjectOf(key));
    return changes ? std::move(*changes) : std::vector<Change>();
}

std::vector<Change> Workspace::historyOf(EvidenceId id) const
{
    auto changes = HistoryRepository(m_content->database()).of(subjectOf(id));
    return changes ? std::move(*changes) : std::vector<Change>();
}

Result<StoredFile> Workspace::storeFile(const QString &path, const CopyProgress &progress) const
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    return m_content->store.add(path, progress);
}

Status Workspace::copyFile(const Attachment &attachment, const QString &path, const CopyProgress &progress) const
{
    return m_content->store.copyTo(attachment, path, progress);
}

void Workspace::discardFile(const StoredFile &file) const
{
    m_content->store.discard(file);
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
    for (const auto &[key, score] : scores) {
        if (const Status status = checkScore(key, score); !status)
            return status.error();
        before.emplace_back(key, m_content->sheets.at(key.assessment).score(key.item, key.stage));
        difference.compare(key, before.back().second, score);
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
    for (const auto &[assessment, items] : changed)
        m_content->summarize(assessment);
    for (const auto &[assessment, items] : changed)
        emit scoresChanged(assessment, items);
    return before;
}

Result<std::vector<Workspace::EvidenceChange>> Workspace::replaceEvidence(std::vector<EvidenceChange> changes)
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    HistoryDifference difference(m_content->person, QDateTime::currentDateTimeUtc());
    const auto codeOf = [&](const Citation &citation) {
        const Item *item = assessment(citation.assessment) ? frameworkOf(*assessment(citation.assessment)).find(citation.item) : nullptr;
        return item ? item->code : QString();
    };
    std::vector<EvidenceChange> before;
    const Status written = m_content->write([&]() -> Status {
        EvidenceRepository repository(m_content->database());
        for (EvidenceChange &change : changes) {
            const Evidence *stored = change.id.isValid() ? findEvidence(change.id) : nullptr;
            const auto old = stored ? std::optional(*stored) : std::nullopt;
            Status status;
            if (change.evidence)
                change.evidence->id = change.id;
            if (change.evidence && stored) {
                status = repository.update(*change.evidence);
            } else if (change.evidence) {
                const auto id = repository.insert(*change.evidence);
                status = id ? Status() : Status(id.error());
                if (id)
                    change.evidence->id = change.id = *id;
            } else if (stored) {
                status = repository.remove(change.id);
            }
            if (!status)
                return status;
            difference.compare(change.id, old, change.evidence, codeOf);
            before.push_back({change.id, old});
        }
        return HistoryRepository(m_content->database()).append(difference.changes());
    });
    if (!written)
        return written.error();

    auto &all = m_content->evidence;
    std::vector<EvidenceId> changed;
    for (EvidenceChange &change : changes) {
        const auto place = std::lower_bound(all.begin(), all.end(), change.id, [](const Evidence &one, EvidenceId id) { return one.id < id; });
        const bool stands = place != all.end() && place->id == change.id;
        if (change.evidence && stands)
            *place = std::move(*change.evidence);
        else if (change.evidence)
            all.insert(place, std::move(*change.evidence));
        else if (stands)
            all.erase(place);
        changed.push_back(change.id);
    }
    emit evidenceChanged(changed);
    return before;
}

Result<AgencyId> Workspace::addAgency(const Agency &agency)
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    const auto id = AssessmentRepository(m_content->database()).insert(agency);
    if (id) {
        m_content->agencies.push_back(agency);
        m_content->agencies.back().id = *id;
    }
    return id;
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
        return {};
    });
    if (!written)
        return written.error();
    const FrameworkId id = stored->id();
    m_content->frameworks[id] = std::move(*stored);
    return id;
}

Result<AssessmentId> Workspace::addAssessment(const Assessment &assessment)
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    const auto id = AssessmentRepository(m_content->database()).insert(assessment);
    if (!id)
        return id;
    Assessment stored = assessment;
    stored.id = *id;
    auto &all = m_content->assessments;
    const auto place = std::upper_bound(all.begin(), all.end(), stored, [](const Assessment &left, const Assessment &right) {
        return std::pair(left.agency, left.year) < std::pair(right.agency, right.year);
    });
    all.insert(place, stored);
    if (const Status status = m_content->loadAssessment(stored); !status)
        return status.error();
    emit assessmentsChanged();
    return id;
}

Status Workspace::addPublishedFigures(const std::vector<PublishedFigure> &figures)
{
    if (const Status status = checkWritable(); !status || figures.empty())
        return status;
    const Status status = m_content->write([&] { return FigureRepository(m_content->database()).insert(figures); });
    if (status)
        m_content->published[figures.front().assessment] = figures;
    return status;
}

Status Workspace::addReferenceFigures(const std::vector<ReferenceFigure> &figures)
{
    if (const Status status = checkWritable(); !status)
        return status;
    const Status status = m_content->write([&] { return FigureRepository(m_content->database()).insert(figures); });
    if (status)
        m_content->references.insert(m_content->references.end(), figures.begin(), figures.end());
    return status;
}

Status Workspace::inOneTransaction(const std::function<Status()> &work)
{
    if (const Status status = checkWritable(); !status)
        return status;
    const Status status = m_content->write([&] {
        m_content->inTransaction = true;
        Status done = work();
        m_content->inTransaction = false;
        return done;
    });
    if (!status) {
        // The file is as it was before; memory follows it.
        static_cast<void>(m_content->load());
        emit assessmentsChanged();
    }
    return status;
}

std::vector<Finding> Workspace::findings(AssessmentId id) const
{
    return findingsOf(frameworkOf(*assessment(id)), sheet(id));
}

std::vector<Finding> Workspace::checkFiles() const
{
    std::vector<Finding> findings;
    std::set<QString> seen;
    for (const Evidence &evidence : m_content->evidence) {
        for (const Attachment &attachment : evidence.attachments) {
            if (!seen.insert(attachment.digest).second)
                continue;
            const Status status = m_content->store.verify(attachment);
            if (status)
                continue;
            const auto code = status.error().code == ErrorCode::NotFound ? Finding::Code::FileMissing : Finding::Code::FileAltered;
            findings.push_back({code, Finding::Severity::Error, std::nullopt, evidence.label() + QStringLiteral(": ") + status.error().message});
        }
    }
    return findings;
}

Result<QStringList> Workspace::checkDatabase() const
{
    return integrityProblems(m_content->database());
}

Result<Workspace::SelfTest> Workspace::selfTest() const
{
    auto problems = checkDatabase();
    if (!problems)
        return problems.error();
    SelfTest result{std::move(*problems), {}};
    for (const Finding &finding : checkFiles())
        result.problems << finding.sentence;
    std::set<QString> used;
    for (const Evidence &evidence : m_content->evidence) {
        for (const Attachment &attachment : evidence.attachments)
            used.insert(attachment.digest);
    }
    for (const QString &digest : m_content->store.digests()) {
        if (used.count(digest) == 0)
            result.remarks << tr("The folder of attached files holds %1, which no document uses.").arg(digest.left(8) + QStringLiteral("…"));
    }
    return result;
}

} // namespace parindex
