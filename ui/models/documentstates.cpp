// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/documentstates.h"

#include <QCoreApplication>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::DocumentStates", source);
}

QString problemName(Finding::Code problem)
{
    switch (problem) {
    case Finding::Code::FileMissing: return text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "file is missing"));
    case Finding::Code::FileAltered: return text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "file was altered"));
    default: return text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "file is unreadable"));
    }
}

QStringList missingFields(const Evidence &document)
{
    QStringList missing;
    if (document.number.isEmpty())
        missing << text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "number"));
    if (!document.issuedOn.isValid())
        missing << text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "date"));
    if (document.issuer.isEmpty())
        missing << text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "issuer"));
    return missing;
}

} // namespace

const std::vector<DocumentStates::State> &DocumentStates::all()
{
    static const std::vector<State> states{Unconfirmed, Incomplete, Unused, WithoutFile, FileTrouble, Duplicate};
    return states;
}

QString nameOf(DocumentStates::State state)
{
    switch (state) {
    case DocumentStates::Unused: return text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "Not used yet"));
    case DocumentStates::WithoutFile: return text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "Without file"));
    case DocumentStates::Unconfirmed: return text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "To be confirmed"));
    case DocumentStates::FileTrouble: return text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "File missing, altered or damaged"));
    case DocumentStates::Incomplete: return text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "Number, date or issuer missing"));
    case DocumentStates::Duplicate: return text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "There twice"));
    }
    return {};
}

DocumentStates::DocumentStates(const Workspace &workspace) : m_workspace(workspace)
{
    for (const Evidence &document : workspace.evidence())
        m_duplicates.update(document.id, &document);
    updateFileProblems();
}

std::set<EvidenceId> DocumentStates::update(const std::vector<EvidenceId> &changed)
{
    std::set<EvidenceId> concerned;
    for (const EvidenceId id : changed)
        concerned.merge(m_duplicates.update(id, m_workspace.findEvidence(id)));
    return concerned;
}

void DocumentStates::updateFileProblems()
{
    m_problems.clear();
    for (const FileProblem &problem : m_workspace.fileProblems())
        m_problems.emplace(problem.document, problem);
}

/// A problem is over when the document no longer has the file.
const FileProblem *DocumentStates::problemOf(const Evidence &document) const
{
    const auto found = m_problems.find(document.id);
    if (found == m_problems.end())
        return nullptr;
    return document.holds(found->second.digest) ? &found->second : nullptr;
}

DocumentStates::States DocumentStates::of(const Evidence &document) const
{
    States states;
    states.setFlag(Unused, document.citations.empty());
    states.setFlag(WithoutFile, document.attachments.empty());
    states.setFlag(Unconfirmed, document.isProposed);
    states.setFlag(FileTrouble, problemOf(document) != nullptr || document.hasUnreadablePdf());
    states.setFlag(Incomplete, !missingFields(document).isEmpty());
    states.setFlag(Duplicate, m_duplicates.likeness(document.id).has_value());
    return states;
}

QStringList DocumentStates::texts(const Evidence &document) const
{
    QStringList lines;
    if (document.isProposed)
        lines << parindex::text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "to be confirmed"));
    if (const FileProblem *problem = problemOf(document))
        lines << problemName(problem->code);
    else if (document.hasUnreadablePdf())
        lines << parindex::text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "PDF is damaged or protected"));
    if (const QStringList missing = missingFields(document); !missing.isEmpty())
        lines << parindex::text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "lacks %1")).arg(missing.join(QStringLiteral(", ")));
    if (document.attachments.empty())
        lines << parindex::text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "no file"));
    const auto like = m_duplicates.likeness(document.id);
    if (const Evidence *other = like ? m_workspace.findEvidence(*like) : nullptr)
        lines << parindex::text(QT_TRANSLATE_NOOP("parindex::DocumentStates", "same as %1")).arg(other->label());
    return lines;
}

QString DocumentStates::text(const Evidence &document) const
{
    return texts(document).join(QStringLiteral(", "));
}

QString DocumentStates::details(const Evidence &document) const
{
    QStringList lines = texts(document);
    if (const FileProblem *problem = problemOf(document))
        lines << problem->sentence;
    return lines.join(u'\n');
}

std::map<DocumentStates::State, int> DocumentStates::counts() const
{
    std::map<State, int> counts;
    for (const Evidence &document : m_workspace.evidence()) {
        const States states = of(document);
        for (const State state : all())
            counts[state] += states.testFlag(state) ? 1 : 0;
    }
    return counts;
}

} // namespace parindex
