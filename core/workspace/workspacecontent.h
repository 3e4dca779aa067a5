// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filestore.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/workspace.h"

#include <map>

namespace parindex {

/// What a workspace holds in memory, and the file that it came from.
struct Workspace::Content
{
    Content(WorkspaceFile opened, QString path, QString person);

    Status load();                     ///< Everything but evidence and scores, which follow below.
    Status loadAssessment(const Assessment &assessment);
    void summarize(AssessmentId id);   ///< After a score was changed.
    Status write(const std::function<Status()> &work); ///< In a transaction, unless one is open.

    const Framework &framework(FrameworkId id) const { return frameworks.at(id); }
    Database &database() { return *file.database; }

    WorkspaceFile file;
    QString path;
    QString person;
    FileStore store;
    bool inTransaction = false;

    std::vector<Agency> agencies;
    std::map<FrameworkId, Framework> frameworks;
    std::vector<Assessment> assessments;
    std::map<AssessmentId, ScoreSheet> sheets;
    std::map<AssessmentId, Summary> summaries;
    std::map<AssessmentId, std::vector<PublishedFigure>> published;
    std::vector<ReferenceFigure> references;
    std::vector<Evidence> evidence;
    std::optional<AssessmentId> current;
};

} // namespace parindex
