// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/exchange/fileinspection.h"
#include "core/storage/historyrepository.h"
#include "core/workspace/historycheck.h"
#include "core/workspace/historydifference.h"
#include "core/workspace/workspacecontent.h"

#include <QFileInfo>

#include <algorithm>

namespace parindex {

namespace {

/// The attached files and copies lie beside the file itself, not beside a link to it.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

} // namespace

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
    const QString real = realPath(path);
    auto file = WorkspaceFile::open(real, person);
    if (!file)
        return file.error();
    auto workspace = withContent(std::make_unique<Content>(std::move(*file), real, person));
    if (workspace && !(*workspace)->isReadOnly()) {
        (*workspace)->takeFilesAlong();
        (*workspace)->m_content->store.removeUnfinished();
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openForReading(const QString &path, const QString &person)
{
    const QString real = realPath(path);
    auto file = WorkspaceFile::openForReading(real, person);
    if (!file)
        return file.error();
    return withContent(std::make_unique<Content>(std::move(*file), real, person));
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
const std::vector<Agency> &Workspace::agencies() const { return m_content->agencies; }
const std::vector<Assessment> &Workspace::assessments() const { return m_content->assessments; }
const std::vector<ReferenceFigure> &Workspace::referenceFigures() const { return m_content->references; }
const std::vector<Evidence> &Workspace::evidence() const { return m_content->evidence; }
const std::vector<Evidence> &Workspace::bin() const { return m_content->bin; }
const QString &Workspace::person() const { return m_content->person; }
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

std::vector<Change> Workspace::historyOf(AssessmentId id) const
{
    auto changes = HistoryRepository(m_content->database()).of(subjectOf(id));
    return changes ? std::move(*changes) : std::vector<Change>();
}

std::vector<Change> Workspace::historyOf(EvidenceId id) const
{
    auto changes = HistoryRepository(m_content->database()).of(subjectOf(id));
    return changes ? std::move(*changes) : std::vector<Change>();
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
    const auto latest = HistoryRepository(m_content->database()).latest();
    if (!latest)
        return latest.error();
    SelfTest result{*problems + differencesFromHistory(*this, *latest), {}};
    for (const Finding &finding : checkFiles())
        result.problems << finding.sentence;
    for (const auto &[label, file] : filesKeptAside()) {
        if (const Status status = m_content->store.verify(file); !status)
            result.problems << label + QStringLiteral(": ") + status.error().message;
    }
    const std::set<QString> used = usedDigests();
    for (const QString &digest : m_content->store.digests()) {
        if (used.count(digest) == 0)
            result.remarks << tr("The folder of attached files holds %1, which no document uses.").arg(digest.left(8) + QStringLiteral("…"));
    }
    return result;
}

} // namespace parindex
