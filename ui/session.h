// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>
#include <QUndoStack>

#include <atomic>
#include <memory>
#include <optional>

template <typename T>
class QFutureWatcher;

namespace parindex {

class FileTextReader;
class Search;
class UndoableChange;

/// One open workspace as the window sees it: what is looked at, and the way to change it. Every
/// change goes through here, so that every change can be undone.
class Session : public QObject
{
    Q_OBJECT

public:
    static constexpr int NoMerge = -1;

    explicit Session(std::unique_ptr<Workspace> workspace, QObject *parent = nullptr);
    ~Session() override;

    Workspace &workspace() { return *m_workspace; }
    const Workspace &workspace() const { return *m_workspace; }
    QUndoStack &undoStack() { return m_undoStack; }
    /// Takes the last change back, or makes it again, and looks at the row that it was about.
    void undo();
    void redo();
    /// Hashes of the attached files that undoing or making again may bring back.
    std::set<QString> digestsToUndo() const;

    /// The assessment that is looked at; nothing in a file without any.
    std::optional<AssessmentId> assessment() const { return m_assessment; }
    void setAssessment(AssessmentId id);
    AssessmentView view() const; ///< Of the assessment that is looked at, which there must be.

    bool canScore() const; ///< Whether scores of this assessment can be changed now.
    bool canCite() const;  ///< Whether it can be said now which documents prove its rows.

    /// The row that is looked at; nothing until one is chosen.
    std::optional<ItemId> item() const { return m_item; }
    void setItem(std::optional<ItemId> item);
    /// The row as the framework has it; null when none is looked at.
    const Item *currentItem() const;
    /// Where the points of a leaf of this assessment stand now.
    ScoreKey scoreKey(const Item &leaf) const;

    /// Changes scores as one step that can be undone. False, with refused() emitted, when the
    /// workspace refuses; then nothing has changed.
    /// Changes that come one after the other with the same merge number are undone in one step.
    bool changeScores(std::vector<Workspace::KeyedScore> scores, const QString &what, int mergeNumber = NoMerge);
    int newMergeNumber() { return ++m_lastMergeNumber; } ///< For a stretch of typing.
    bool setPoints(const Item &leaf, std::optional<Points> points);
    bool setExplanation(const Item &leaf, const QString &explanation);
    bool setApplies(const Item &leaf, bool applies);
    /// Adds, alters or removes documents as one step that can be undone.
    bool changeEvidence(std::vector<Workspace::EvidenceChange> changes, const QString &what);
    /// Puts documents into the bin, or takes them out of it again, as one step that can be undone.
    bool removeDocuments(const std::vector<EvidenceId> &documents);
    bool restoreDocuments(const std::vector<EvidenceId> &documents);
    /// Empties the bin for good. Steps that could be undone are forgotten, since they might speak of it.
    bool emptyBin();
    /// Adds, alters or removes a framework as one step that can be undone. Gives its number, which is not valid when it was
    /// refused.
    FrameworkId changeFramework(Workspace::FrameworkChange change, const QString &what, int mergeNumber = NoMerge);

    /// Accepts warnings, as one step that can be undone; without a reason they are withdrawn.
    bool acceptFindings(const std::vector<Finding> &findings, const QString &reason);
    /// Chốt and mở chốt; no steps to undo, since both are said to others. What was done before a
    /// sheet was locked is not undone while it is.
    bool lock();
    bool unlock(const QString &reason);
    /// Looks whether the attached files are there, in another thread, and tells the workspace.
    void lookForFiles();
    /// From the first time on that it is asked for, it follows the workspace, and files are read for it in another thread.
    Search &search();
    /// How many files have yet to be read for the search.
    int filesToRead() const;

signals:
    void assessmentAboutToChange(); ///< The last moment to write what is typed into the one that is left.
    void assessmentChanged(); ///< Another assessment is looked at.
    void itemChanged();       ///< Another row is looked at.
    void scoresChanged(const std::vector<parindex::ItemId> &items); ///< Of the assessment that is looked at.
    void evidenceChanged();
    void refused(const parindex::Error &error); ///< To be shown; the old value stands.
    void fileWritten(const QString &path); ///< Something was saved or exported outside of the workspace; to be said.
    void noticed(const QString &sentence); ///< To be shown until documents change again; nothing is asked.
    /// Somebody wants to look into it, at this page; zero: at the page that the row cites.
    void documentRequested(parindex::EvidenceId document, int page = 0);
    void itemRequested(parindex::ItemId item);  ///< Somebody wants this row shown for scoring.
    void findingsChanged(const std::vector<parindex::ItemId> &items); ///< Of the assessment that is looked at.
    void findingRequested(const parindex::Finding &finding); ///< Somebody wants to put it right.

private:
    void connectWorkspace();
    void showState();
    void lookAtWhatChanged();
    bool mayRun(int position); ///< Whether a step would change nothing that is locked; else says so.
    bool push(std::unique_ptr<UndoableChange> change);

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Search> m_search; ///< Null until somebody searches.
    std::unique_ptr<FileTextReader> m_textReader;
    std::unique_ptr<QFutureWatcher<std::vector<FileProblem>>> m_fileLook; ///< Null while nobody looks for files.
    std::atomic<bool> m_isClosing = false; ///< Tells whoever looks for files to stop.
    QUndoStack m_undoStack;
    std::optional<AssessmentId> m_assessment;
    std::optional<ItemId> m_item;
    int m_lastMergeNumber = 0;
    std::vector<ItemId> m_lastChanged; ///< Rows of the change of scores that came last.
};

} // namespace parindex
