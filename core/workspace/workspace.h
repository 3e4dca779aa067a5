// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agency.h"
#include "core/domain/assessmentview.h"
#include "core/domain/change.h"
#include "core/domain/continuation.h"
#include "core/domain/evidence.h"
#include "core/domain/framework.h"
#include "core/domain/publishedfigure.h"
#include "core/domain/readiness/readiness.h"
#include "core/domain/scoresheet.h"
#include "core/domain/summary.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace parindex {

class Database;

/// One open file: its only writer. It validates, writes each change at once in one transaction
/// together with its history, and then announces it. What it gives out is held in memory and
/// stays valid until the next change.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// `person` is who works: for the history, and for whoever finds the file in use.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const QString &person);
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const QString &person);
    /// For a look: keeps nobody from working on the file and does not change it, unless it is of an
    /// older form or a change was interrupted half way; then it is opened as by open().
    static Result<std::unique_ptr<Workspace>> openForReading(const QString &path, const QString &person);
    ~Workspace() override;

    const QString &path() const;
    bool isReadOnly() const;
    const std::optional<Error> &whyReadOnly() const; ///< The sentence to show.
    /// Copies a file into the store beside the workspace; see FileStore::add. It touches neither
    /// the database nor anything in memory, so a worker thread may call it. The file counts for
    /// nothing until replaceEvidence refers to it.
    using CopyProgress = std::function<bool(qint64 bytesRead)>;
    Result<StoredFile> storeFile(const QString &path, const CopyProgress &progress = {}) const;
    /// Many at once, as FileStore::addAll: one answer for each path, in their order.
    std::vector<Result<StoredFile>> storeFiles(const QStringList &paths, const CopyProgress &progress = {}) const;
    void discardFile(const StoredFile &file) const; ///< When no document came to refer to it.
    /// Writes a copy for reading and checks it against its hash; a worker thread may call it.
    Status copyFile(const Attachment &attachment, const QString &path, const CopyProgress &progress = {}) const;
    QString pathOf(const Attachment &attachment) const; ///< For reading only; named by its hash.
    bool hasFile(const Attachment &attachment) const;
    QString filesFolder() const;

    /// Hashes of the files that something in the workspace refers to: these must stay.
    std::set<QString> usedDigests() const;
    /// A file in the store that no document uses, such as a crash leaves behind.
    struct UnusedFile
    {
        QString digest;
        qint64 size = 0;         ///< Bytes.
        bool isInBackup = false; ///< A copy of the workspace refers to it, and would miss it.
    };
    /// Looks for them, in the copies of the workspace too; fails when one of these cannot be read.
    /// It touches nothing in memory, so it may be run in any thread. `alsoUsed` are hashes that
    /// somebody still needs, such as steps that can be undone.
    using UnusedFileSearch = std::function<Result<std::vector<UnusedFile>>()>;
    UnusedFileSearch unusedFileSearch(const std::set<QString> &alsoUsed = {}) const;
    Result<std::vector<UnusedFile>> unusedFiles() const { return unusedFileSearch()(); }
    /// Removes those that no copy refers to and that no document came to use meanwhile; gives how
    /// many. It cannot be undone.
    Result<int> removeUnusedFiles(const std::vector<UnusedFile> &files) const;

    /// Lưu bản sao. First the files that a copy needs go beside it, in any thread, then copyTo() writes
    /// the workspace itself, in this one. Refuses a place where something stands already; a failure
    /// leaves nothing. Files that are missing here are missing there.
    using FileWork = std::function<Status(const CopyProgress &progress)>;
    FileWork fileCopier(const QString &path) const;
    Status copyTo(const QString &path) const;
    /// Looks in a folder and all below it for files that are missing here, whatever they are called
    /// there, and takes them into the store. It may be run in any thread; it gives how many were found.
    using FileSearch = std::function<Result<int>(const CopyProgress &progress)>;
    FileSearch missingFileSearch(const QString &folder) const;

    const std::vector<Agency> &agencies() const;
    const std::vector<Assessment> &assessments() const; ///< By agency, then by year.
    const Assessment *assessment(AssessmentId id) const; ///< Null when there is none.
    const Agency &agencyOf(const Assessment &assessment) const;
    const Framework &frameworkOf(const Assessment &assessment) const;
    std::vector<Framework::Header> frameworks() const;
    const Framework *findFramework(FrameworkId id) const; ///< Null when there is none; valid until the next change.
    /// Those that are scored by a framework; as long as there is one, it does not change.
    std::vector<const Assessment *> assessmentsOf(FrameworkId id) const;
    /// The earlier assessment that one was started from, and how their rows belong together; null
    /// for one that was started afresh.
    const Continuation *continuationOf(AssessmentId id) const;
    AssessmentView view(AssessmentId id) const; ///< For reports and charts.
    /// The assessment that was looked at last, else the first; nothing in an empty file.
    std::optional<AssessmentId> currentAssessment() const;
    /// A look is not a change: no history, no undo, and nothing happens in a read-only file.
    void setCurrentAssessment(AssessmentId id);

    const ScoreSheet &sheet(AssessmentId id) const;
    const Summary &summary(AssessmentId id) const; ///< Always up to date.
    const std::vector<PublishedFigure> &publishedFigures(AssessmentId id) const;
    const std::vector<ReferenceFigure> &referenceFigures() const;

    const std::vector<Evidence> &evidence() const; ///< In the order it was added.
    const Evidence *findEvidence(EvidenceId id) const;
    /// Thùng rác. Documents that were removed, with their citations and files, until it is emptied; in
    /// the order they were added.
    const std::vector<Evidence> &bin() const;
    /// Removes what is in the bin for good; it cannot be undone. Their files stay in the store as
    /// unused ones.
    Status emptyBin();
    const QString &person() const; ///< Who works on the file.
    std::vector<const Evidence *> evidenceOf(AssessmentId assessment, ItemId item) const;

    /// What was changed about a score or a document, the newest first.
    std::vector<Change> historyOf(const ScoreKey &key) const;
    std::vector<Change> historyOf(EvidenceId id) const;

    /// Sets scores, all or none. Gives what stood there before, for undo. Refuses what is out of
    /// range, what is no leaf of the assessment's framework, and sheets that are not editable.
    using KeyedScore = std::pair<ScoreKey, Score>;
    Result<std::vector<KeyedScore>> replaceScores(std::vector<KeyedScore> scores);

    /// Puts a document in the place of the one with its number: nothing before means add,
    /// nothing after means remove. Gives what stood there before, for undo; a document that is
    /// removed and put back keeps its number. Refuses citations of rows that no criteria have, and
    /// changes of what a locked or final assessment cites.
    /// A document with a removal is put into the bin, and one without comes out of it.
    struct EvidenceChange
    {
        EvidenceId id; ///< Not valid: a new document, which is given a number.
        std::optional<Evidence> evidence;
    };
    Result<std::vector<EvidenceChange>> replaceEvidence(std::vector<EvidenceChange> changes);
    /// The same for many documents: `elsewhere` runs the writing, in another thread if it likes, and
    /// returns when that has ended. Nobody may change the workspace meanwhile.
    using Elsewhere = std::function<void(const std::function<void()> &writing)>;
    Result<std::vector<EvidenceChange>> replaceEvidence(std::vector<EvidenceChange> changes, const Elsewhere &elsewhere);
    Status checkEvidence(const std::vector<EvidenceChange> &changes) const; ///< Whether it would be refused.

    Result<AgencyId> addAgency(const Agency &agency);
    Result<FrameworkId> addFramework(const Framework &framework);
    /// Puts a framework in the place of the one with its number: nothing before means add, nothing after means remove.
    /// Gives what stood there before, for undo. Refuses one that an assessment uses, rows without a
    /// title, and what Framework::check and checkGrading refuse. Rows with a number below one are given a new one; so may be a row that
    /// is moved.
    struct FrameworkChange
    {
        FrameworkId id; ///< Not valid: a new framework, which is given a number, as are its rows.
        std::optional<Framework> framework;
    };
    Result<FrameworkChange> replaceFramework(FrameworkChange change);
    Result<AssessmentId> addAssessment(const Assessment &assessment);
    /// Says which earlier assessment of the same office one continues.
    Status addContinuation(const Continuation &continuation);
    /// Takes away an assessment in which nothing has been said yet. It cannot be undone.
    Status removeAssessment(AssessmentId id);
    Status checkRemovable(AssessmentId id) const; ///< Why it cannot be taken away.
    Status addPublishedFigures(const std::vector<PublishedFigure> &figures);
    Status addReferenceFigures(const std::vector<ReferenceFigure> &figures);
    /// Runs several changes as one: all are written, or none, also when one of them failed and
    /// the work went on. Signals come as the changes are made; after a failure the memory is as
    /// before, and assessmentsChanged says so.
    Status inOneTransaction(const std::function<Status()> &work);

    /// The findings of a sheet: worked out when they are first asked for, then always up to date.
    /// Of the attached files it knows what setFileProblems has told.
    const Readiness &readiness(AssessmentId id) const;
    std::vector<Finding> findings(AssessmentId id) const; ///< In the order of the criteria.
    struct FindingCount
    {
        int errors = 0;
        int warnings = 0; ///< Without those that are accepted.
        int accepted = 0;

        bool operator==(const FindingCount &) const = default;
    };
    FindingCount findingCount(AssessmentId id) const;

    const std::vector<AcceptedFinding> &acceptedFindings(AssessmentId id) const;
    /// Who answers for a finding with which reason; null when nobody does.
    const AcceptedFinding *acceptanceOfFinding(AssessmentId id, const Finding &finding) const;
    /// Puts an acceptance in the place of that of the same finding; without a reason it is
    /// withdrawn. Gives what stood there before, for undo. Refuses findings that are red, and sheets
    /// that are not editable.
    Result<AcceptedFinding> replaceAccepted(AssessmentId id, AcceptedFinding accepted);

    /// Chốt. From now on neither scores nor what proves them can be changed. Refused while a red
    /// finding stands or an attached file is missing.
    Status lock(AssessmentId id);
    /// Mở chốt: back to a draft, with a reason for the history.
    Status unlock(AssessmentId id, const QString &reason);
    std::vector<Change> historyOf(AssessmentId id) const; ///< Of its state, the newest first.

    /// Reads the attached files as they are now. It touches nothing in memory, so it may be run in
    /// any thread, also after the next change; what it gives is for setFileProblems.
    enum class FileDepth { Existence, Content };
    using FileCheck = std::function<std::vector<FileProblem>(const CopyProgress &filesRead)>;
    FileCheck fileCheck(FileDepth depth) const;
    void retranslateFindings(); ///< Their sentences, after the language was switched.
    void setFileProblems(std::vector<FileProblem> problems);
    const std::vector<FileProblem> &fileProblems() const; ///< As they were told last.
    /// "1.1.1: … – reason", for reports.
    QStringList acceptedWarnings(AssessmentId id) const;
    std::vector<Finding> checkFiles() const; ///< The whole content of every file, at once.
    /// What is wrong with the pages and references of the file itself, in the engine's words.
    Result<QStringList> checkDatabase() const;
    /// What a reading of everything brought to light; sentences.
    struct SelfTest
    {
        QStringList problems; ///< Something is broken, missing or altered.
        QStringList remarks;  ///< Nothing is wrong, but a file is left over.
    };
    /// Reads every page of the database, every reference and every attached file, and holds scores
    /// and documents against their history.
    Result<SelfTest> selfTest() const;

signals:
    void scoresChanged(parindex::AssessmentId assessment, const std::vector<parindex::ItemId> &items);
    void evidenceChanged(const std::vector<parindex::EvidenceId> &evidence);
    void assessmentsChanged();
    void fileProblemsChanged();
    void stateChanged(parindex::AssessmentId assessment); ///< It was locked or unlocked.
    /// Rows whose findings or acceptances are others now; not valid: the sheet as a whole.
    void findingsChanged(parindex::AssessmentId assessment, const std::vector<parindex::ItemId> &items);
    void frameworkChanged(parindex::FrameworkId framework); ///< Added, altered or removed.

private:
    struct Content;
    explicit Workspace(std::unique_ptr<Content> content);
    static Result<std::unique_ptr<Workspace>> withContent(std::unique_ptr<Content> content);
    Status checkWritable() const;
    Status checkScore(const ScoreKey &key, const Score &score) const;
    Status checkCitations(const EvidenceChange &change) const;
    Status checkFramework(const FrameworkChange &change) const;
    bool isAboutDecisionOnly(const FrameworkChange &change) const;
    Status writeFramework(FrameworkChange &change, const Framework *before) const;
    Status recordAdded(const QString &subject, const QString &what) const; ///< In the history.
    Status writeEvidence(Database &database, std::vector<EvidenceChange> &changes, std::vector<EvidenceChange> &before) const;
    Status writeEvidenceElsewhere(std::vector<EvidenceChange> &changes, std::vector<EvidenceChange> &before) const;
    Result<std::vector<EvidenceChange>> keepEvidence(std::vector<EvidenceChange> changes, std::vector<EvidenceChange> before);
    ReadinessSource readinessSource(AssessmentId id) const;
    void updateDocumentFindings(); ///< Of the sheets whose findings are known.
    /// After the workspace was renamed: gives the folders of files and backups, which were left under the
    /// old name, the new one, if nothing else has it and no other workspace owns them.
    void takeFilesAlong() const;
    std::optional<QString> formerPath() const;
    std::vector<Attachment> allFiles() const; ///< Of every document, earlier ones and the bin included; each once.
    /// Files of documents in the bin and files that were replaced, each with what its document is called.
    std::vector<std::pair<QString, Attachment>> filesKeptAside() const;
    Status dropFromBin(AssessmentId removed); ///< What documents in the bin cite of it.
    Status checkLockable(AssessmentId id) const;
    Status changeState(AssessmentId id, Assessment::State state, const QString &reason);

    std::unique_ptr<Content> m_content;
};

} // namespace parindex
