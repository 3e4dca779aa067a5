// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/domain/evidence.h"
#include "core/domain/finding.h"
#include "core/domain/framework.h"
#include "core/domain/score.h"

#include <functional>
#include <vector>

namespace parindex {

/// How the history names what was changed.
QString subjectOf(const ScoreKey &key);
QString subjectOf(EvidenceId id);
QString subjectOf(AssessmentId id);
QString subjectOf(AssessmentId id, const AcceptedFinding &accepted);
QString subjectOf(FrameworkId id);

/// The fields in which two scores or two documents differ; subject, person and time are filled in.
class HistoryDifference
{
public:
    HistoryDifference(QString person, QDateTime at) : m_person(std::move(person)), m_at(std::move(at)) {}

    void compare(const ScoreKey &key, const Score &before, const Score &after);
    /// `codeOf` gives the readable code of a citation's leaf.
    using CodeOf = std::function<QString(const Citation &)>;
    void compare(EvidenceId id, const std::optional<Evidence> &before, const std::optional<Evidence> &after, const CodeOf &codeOf);

    /// Fields of rows are named by the code that the row had ("1.1.2 maximum"); whole rows come and go as "1.1.2 exists".
    void compare(FrameworkId id, const Framework *before, const Framework *after); ///< Null where there is none.

    /// Something that is there from now on: "framework 3", with what it is known by.
    void added(const QString &subject, const QString &what) { field(subject, QStringLiteral("exists"), {}, what); }

    void compare(AssessmentId id, Assessment::State before, Assessment::State after, const QString &reason);
    void compare(AssessmentId id, const AcceptedFinding &before, const AcceptedFinding &after);
    void removed(const QString &subject, const QString &what) { field(subject, QStringLiteral("exists"), what, {}); }

    const std::vector<Change> &changes() const { return m_changes; }

private:
    void field(const QString &subject, const QString &name, const QString &before, const QString &after);
    void compareHeaders(const QString &subject, const Framework::Header &before, const Framework::Header &after);
    void compareItems(const QString &subject, const Framework &before, const Framework &after);

    QString m_person;
    QDateTime m_at;
    std::vector<Change> m_changes;
};

} // namespace parindex
