// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filestore.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/workspace.h"

#include <map>

namespace parindex {

/// What a workspace holds in memory.
struct WorkspaceValues
{
    std::vector<Agency> agencies;
    std::map<FrameworkId, Framework> frameworks;
    std::vector<Assessment> assessments;
    std::map<AssessmentId, ScoreSheet> sheets;
    std::map<AssessmentId, Summary> summaries;
    std::map<AssessmentId, Continuation> continuations;
    std::map<AssessmentId, std::vector<PublishedFigure>> published;
    std::vector<ReferenceFigure> references;
    std::vector<Evidence> evidence;
    std::vector<Evidence> bin; ///< Removed documents, like the others in the order of their numbers.
    std::map<AssessmentId, std::vector<AcceptedFinding>> accepted;
    std::optional<AssessmentId> current;
};

/// The values, and the file that they came from.
struct Workspace::Content : WorkspaceValues
{
    Content(WorkspaceFile opened, QString path, QString person);

    Status load(); ///< Everything; refuses a file whose parts do not belong together.
    void summarize(AssessmentId id);   ///< After a score was changed.
    const Evidence *stored(EvidenceId id) const; ///< Also one in the bin; null when there is none.
    /// In memory: puts a document in the place of the one with this number; nothing removes it.
    void keep(EvidenceId id, std::optional<Evidence> document);
    /// In a transaction, unless one is open; then a failure is that of the whole.
    Status write(const std::function<Status()> &work);
    Status writeAll(const std::function<Status()> &work); ///< In a transaction of its own.
    /// Whether all rows that a document cites are there.
    bool hasLeavesOf(const Evidence &document) const;
    /// Whether both assessments are there, with all rows that are said to belong together.
    bool hasRowsOf(const Continuation &continuation) const;

    const Framework &framework(FrameworkId id) const { return frameworks.at(id); }
    Database &database() { return *file.database; }

    WorkspaceFile file;
    QString path;
    QString person;
    FileStore store;
    std::map<AssessmentId, Readiness> readiness; ///< Of the sheets that somebody has asked about.
    std::vector<FileProblem> fileProblems;
    bool inTransaction = false;
    std::optional<Error> failedInside; ///< Of a change within the open transaction.

private:
    Status loadEvidence();
    Status loadFrameworks();
    Status loadAssessment(const Assessment &assessment);
    bool hasAgencyAndFramework(const Assessment &assessment) const;
    Error damaged() const;
};

} // namespace parindex
