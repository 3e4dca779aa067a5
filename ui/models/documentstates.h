// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documentduplicates.h"
#include "core/workspace/workspace.h"

#include <QFlags>
#include <QStringList>

#include <map>
#include <unordered_map>

namespace parindex {

/// What is still to be done about each document of a workspace. It is told of changes, and answers
/// at once.
class DocumentStates
{
public:
    enum State {
        Unused = 1,       ///< No row of any assessment cites it.
        WithoutFile = 2,
        Unconfirmed = 4,  ///< Its fields were read from its pages, and nobody has looked at them.
        FileTrouble = 8,  ///< A file is missing, altered, unreadable, damaged or protected.
        Duplicate = 16,   ///< Another document is the same.
        Incomplete = 32   ///< Number, date or issuer is not there.
    };
    Q_DECLARE_FLAGS(States, State)
    static const std::vector<State> &all(); ///< In the order in which they are offered.

    explicit DocumentStates(const Workspace &workspace);

    /// Gives the documents whose state may be another one now.
    std::set<EvidenceId> update(const std::vector<EvidenceId> &changed);
    void updateFileProblems();

    States of(const Evidence &document) const;
    QString text(const Evidence &document) const;    ///< "to be confirmed, same as 12/KH"; empty where all is well.
    QString details(const Evidence &document) const; ///< A line for each, for a tool tip.
    std::map<State, int> counts() const;             ///< How many documents are in each state.

private:
    QStringList texts(const Evidence &document) const;
    const FileProblem *problemOf(const Evidence &document) const;

    const Workspace &m_workspace;
    DocumentDuplicates m_duplicates;
    std::map<EvidenceId, FileProblem> m_problems;
};

QString nameOf(DocumentStates::State state);

Q_DECLARE_OPERATORS_FOR_FLAGS(DocumentStates::States)

} // namespace parindex
