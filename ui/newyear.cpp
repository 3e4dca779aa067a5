// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newyear.h"

#include "ui/dialogs/newyeardialog.h"
#include "ui/prompts.h"
#include "ui/session.h"

#include <QCoreApplication>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::NewYear", source);
}

/// Where to look when the assessment that is looked at goes: the year before, else any other.
std::optional<AssessmentId> otherThan(const Workspace &workspace, AssessmentId id)
{
    if (const Continuation *continuation = workspace.continuationOf(id))
        return continuation->earlier;
    for (const Assessment &assessment : workspace.assessments()) {
        if (assessment.id != id)
            return assessment.id;
    }
    return std::nullopt;
}

} // namespace

void startNewYear(Session &session, QWidget *parent)
{
    const Workspace &workspace = session.workspace();
    if (workspace.isReadOnly())
        return Prompts::instance().showError(parent, *workspace.whyReadOnly());
    NewYearDialog dialog(session, parent);
    if (dialog.exec() == QDialog::Accepted)
        session.setAssessment(dialog.started());
}

void removeEmptyYear(Session &session, QWidget *parent)
{
    if (!session.assessment())
        return;
    const AssessmentId removed = *session.assessment();
    const auto other = otherThan(session.workspace(), removed);
    if (!other) {
        return Prompts::instance().showError(parent, {ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::NewYear", "The only assessment of a file cannot be removed.")), {}});
    }
    if (const Status status = session.workspace().checkRemovable(removed); !status)
        return Prompts::instance().showError(parent, status.error());
    const QString question = text(QT_TRANSLATE_NOOP("parindex::NewYear", "“%1” is empty. Remove it? This cannot be undone, and what was done before cannot be undone any more either."));
    if (!Prompts::instance().confirm(parent, text(QT_TRANSLATE_NOOP("parindex::NewYear", "Remove an empty year")), question.arg(session.view().title()),
                                     text(QT_TRANSLATE_NOOP("parindex::NewYear", "Remove"))))
        return;
    session.setAssessment(*other);
    // Steps that can be undone may speak of the year that goes.
    session.undoStack().clear();
    if (const Status status = session.workspace().removeAssessment(removed); !status)
        Prompts::instance().showError(parent, status.error());
}

} // namespace parindex
