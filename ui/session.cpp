// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "core/workspace/search.h"
#include "ui/commands/changeacceptance.h"
#include "ui/commands/changeevidence.h"
#include "ui/commands/changeframework.h"
#include "ui/commands/changescores.h"
#include "ui/filetextreader.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace parindex {

Session::Session(std::unique_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_assessment(m_workspace->currentAssessment())
{
    connectWorkspace();
}

void Session::connectWorkspace()
{
    connect(m_workspace.get(), &Workspace::scoresChanged, this, [this](AssessmentId assessment, const std::vector<ItemId> &items) {
        // An undo may reach into another sheet than the one that is looked at: show it there.
        setAssessment(assessment);
        m_lastChanged = items;
        emit scoresChanged(items);
    });
    connect(m_workspace.get(), &Workspace::evidenceChanged, this, &Session::evidenceChanged);
    connect(m_workspace.get(), &Workspace::findingsChanged, this, [this](AssessmentId assessment, const std::vector<ItemId> &items) {
        if (assessment == m_assessment)
            emit findingsChanged(items);
    });
    connect(m_workspace.get(), &Workspace::stateChanged, this, [this](AssessmentId assessment) {
        if (assessment == m_assessment)
            showState();
    });
}

Session::~Session()
{
    // The commands speak to the workspace: they go first.
    m_undoStack.disconnect();
    m_undoStack.clear();
    m_isClosing = true;
    m_textReader.reset();
    m_search.reset();
    if (m_fileLook)
        m_fileLook->waitForFinished();
}

void Session::setAssessment(AssessmentId id)
{
    if (m_assessment == id || !m_workspace->assessment(id))
        return;
    emit assessmentAboutToChange();
    m_assessment = id;
    m_item.reset();
    m_workspace->setCurrentAssessment(id);
    emit assessmentChanged();
    emit itemChanged();
}

void Session::undo()
{
    if (!mayRun(m_undoStack.index() - 1))
        return;
    m_lastChanged.clear();
    m_undoStack.undo();
    lookAtWhatChanged();
}

void Session::redo()
{
    if (!mayRun(m_undoStack.index()))
        return;
    m_lastChanged.clear();
    m_undoStack.redo();
    lookAtWhatChanged();
}

std::set<QString> Session::digestsToUndo() const
{
    std::set<QString> digests;
    for (int position = 0; position < m_undoStack.count(); ++position) {
        if (const auto *step = dynamic_cast<const UndoableChange *>(m_undoStack.command(position)))
            step->addDigests(digests);
    }
    return digests;
}

bool Session::mayRun(int position)
{
    const auto *step = dynamic_cast<const UndoableChange *>(m_undoStack.command(position));
    const Status status = step ? step->mayRun() : Status();
    if (!status)
        emit refused(status.error());
    return status.ok();
}

void Session::lookAtWhatChanged()
{
    if (!m_lastChanged.empty() && std::find(m_lastChanged.begin(), m_lastChanged.end(), m_item) == m_lastChanged.end())
        setItem(m_lastChanged.front());
}

AssessmentView Session::view() const
{
    return m_workspace->view(*m_assessment);
}

bool Session::canScore() const
{
    return !m_workspace->isReadOnly() && view().assessment().isEditable();
}

bool Session::canCite() const
{
    return !m_workspace->isReadOnly() && view().assessment().acceptsEvidence();
}

void Session::setItem(std::optional<ItemId> item)
{
    if (m_item == item)
        return;
    m_item = item;
    emit itemChanged();
}

const Item *Session::currentItem() const
{
    return m_assessment && m_item ? view().framework.find(*m_item) : nullptr;
}

ScoreKey Session::scoreKey(const Item &leaf) const
{
    return {*m_assessment, leaf.id, view().assessment().stageFor(leaf)};
}

bool Session::changeScores(std::vector<Workspace::KeyedScore> scores, const QString &what, int mergeNumber)
{
    std::erase_if(scores, [&](const Workspace::KeyedScore &keyed) {
        return m_workspace->sheet(keyed.first.assessment).score(keyed.first.item, keyed.first.stage) == keyed.second;
    });
    if (scores.empty())
        return true;
    return push(std::make_unique<ChangeScores>(*m_workspace, std::move(scores), what, mergeNumber));
}

bool Session::setPoints(const Item &leaf, std::optional<Points> points)
{
    Score score = view().sheet.current(leaf);
    score.points = points;
    return changeScores({{scoreKey(leaf), std::move(score)}}, tr("score of %1").arg(leaf.code));
}

bool Session::setExplanation(const Item &leaf, const QString &explanation)
{
    Score score = view().sheet.current(leaf);
    score.explanation = explanation;
    return changeScores({{scoreKey(leaf), std::move(score)}}, tr("explanation of %1").arg(leaf.code));
}

bool Session::setApplies(const Item &leaf, bool applies)
{
    Score score = view().sheet.current(leaf);
    score.applies = applies;
    return changeScores({{scoreKey(leaf), std::move(score)}}, tr("applicability of %1").arg(leaf.code));
}

bool Session::changeEvidence(std::vector<Workspace::EvidenceChange> changes, const QString &what)
{
    if (changes.empty())
        return true;
    return push(std::make_unique<ChangeEvidence>(*m_workspace, std::move(changes), what));
}

bool Session::removeDocuments(const std::vector<EvidenceId> &documents)
{
    std::vector<Workspace::EvidenceChange> changes;
    for (const EvidenceId id : documents) {
        Evidence removed = *m_workspace->findEvidence(id);
        removed.removal = Removal{QDateTime::currentDateTimeUtc(), m_workspace->person()};
        changes.push_back({id, std::move(removed)});
    }
    const int count = int(changes.size());
    return changeEvidence(std::move(changes), tr("removing %n document(s)", nullptr, count));
}

bool Session::restoreDocuments(const std::vector<EvidenceId> &documents)
{
    std::vector<Workspace::EvidenceChange> changes;
    for (const Evidence &removed : m_workspace->bin()) {
        if (std::find(documents.begin(), documents.end(), removed.id) == documents.end())
            continue;
        Evidence restored = removed;
        restored.removal.reset();
        changes.push_back({removed.id, std::move(restored)});
    }
    const int count = int(changes.size());
    return changeEvidence(std::move(changes), tr("restoring %n document(s)", nullptr, count));
}

bool Session::emptyBin()
{
    const Status status = m_workspace->emptyBin();
    if (status)
        m_undoStack.clear();
    else
        emit refused(status.error());
    return status.ok();
}

bool Session::acceptFindings(const std::vector<Finding> &findings, const QString &reason)
{
    if (findings.empty())
        return true;
    std::vector<AcceptedFinding> accepted;
    for (const Finding &finding : findings)
        accepted.push_back(acceptanceOf(finding, reason));
    const int count = int(accepted.size());
    const QString what = reason.isEmpty() ? tr("withdrawal of %n acceptance(s)", nullptr, count) : tr("acceptance of %n warning(s)", nullptr, count);
    return push(std::make_unique<ChangeAcceptance>(*m_workspace, *m_assessment, std::move(accepted), what));
}

bool Session::lock()
{
    emit assessmentAboutToChange();
    const Status status = m_workspace->lock(*m_assessment);
    if (!status)
        emit refused(status.error());
    return status.ok();
}

bool Session::unlock(const QString &reason)
{
    const Status status = m_workspace->unlock(*m_assessment, reason);
    if (!status)
        emit refused(status.error());
    return status.ok();
}

void Session::showState()
{
    // Whatever can be changed or not is shown anew, as for another sheet; the row stays.
    emit assessmentChanged();
    emit itemChanged();
    emit evidenceChanged();
}

void Session::lookForFiles()
{
    m_fileLook = std::make_unique<QFutureWatcher<std::vector<FileProblem>>>();
    connect(m_fileLook.get(), &QFutureWatcherBase::finished, this, [this] { m_workspace->setFileProblems(m_fileLook->result()); });
    m_fileLook->setFuture(QtConcurrent::run(m_workspace->fileCheck(Workspace::FileDepth::Existence), Workspace::CopyProgress([this](qint64) { return !m_isClosing; })));
}

Search &Session::search()
{
    if (!m_search) {
        m_search = std::make_unique<Search>(*m_workspace);
        m_textReader = std::make_unique<FileTextReader>(*m_workspace, *m_search);
    }
    return *m_search;
}

int Session::filesToRead() const
{
    return m_textReader ? m_textReader->filesLeft() : 0;
}

FrameworkId Session::changeFramework(Workspace::FrameworkChange change, const QString &what, int mergeNumber)
{
    auto command = std::make_unique<ChangeFramework>(*m_workspace, std::move(change), what, mergeNumber);
    FrameworkId id; // A command that is merged into the one before is gone afterwards, so it cannot be asked.
    const auto kept = connect(m_workspace.get(), &Workspace::frameworkChanged, this, [&id](FrameworkId changed) { id = changed; });
    const bool pushed = push(std::move(command));
    disconnect(kept);
    return pushed ? id : FrameworkId();
}

bool Session::push(std::unique_ptr<UndoableChange> change)
{
    connect(change.get(), &UndoableChange::refused, this, &Session::refused);
    // Done before it is pushed: a refused change must not take the steps away that can be redone.
    if (!change->attempt())
        return false;
    m_undoStack.push(change.release());
    return true;
}

} // namespace parindex
