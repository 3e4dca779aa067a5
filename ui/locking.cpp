// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locking.h"

#include "ui/checkfiles.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/prompts.h"
#include "ui/session.h"

#include <QCoreApplication>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::Locking", source);
}

QString counted(const char *source, int count)
{
    return QCoreApplication::translate("parindex::Locking", source, nullptr, count);
}

/// What is locked, in figures.
QString questionAbout(const Session &session)
{
    const AssessmentView view = session.view();
    const Sum &appraised = view.summary.appraised();
    const Workspace::FindingCount count = session.workspace().findingCount(view.assessment().id);
    QStringList lines{text(QT_TRANSLATE_NOOP("parindex::Locking", "“%1” is locked: scores and what proves them can no longer be changed.")).arg(view.title()), QString(),
                      text(QT_TRANSLATE_NOOP("parindex::Locking", "Self-score: %1")).arg(shownAppraised(view).toString()),
                      text(QT_TRANSLATE_NOOP("parindex::Locking", "Scored: %1 of %2 leaves")).arg(appraised.scored).arg(appraised.leaves)};
    if (count.accepted > 0)
        lines << counted(QT_TRANSLATE_N_NOOP("parindex::Locking", "%n warning(s) accepted with a reason"), count.accepted);
    if (count.warnings > 0)
        lines << counted(QT_TRANSLATE_N_NOOP("parindex::Locking", "%n yellow warning(s) still stand"), count.warnings);
    lines << QString() << text(QT_TRANSLATE_NOOP("parindex::Locking", "To change something later, unlock it with a reason. Locking is not taken back by Ctrl+Z."));
    return lines.join(u'\n');
}

} // namespace

bool lockAssessment(Session &session, QWidget *parent)
{
    if (!checkAttachedFiles(session, parent))
        return true;
    const QString title = text(QT_TRANSLATE_NOOP("parindex::Locking", "Lock the self-score"));
    if (const int errors = session.workspace().findingCount(*session.assessment()).errors; errors > 0) {
        Prompts::instance().showMessage(parent, title, counted(QT_TRANSLATE_N_NOOP("parindex::Locking", "%n red finding(s) stand. Put them right first; they are listed below the criteria."), errors));
        return false;
    }
    if (Prompts::instance().confirm(parent, title, questionAbout(session), text(QT_TRANSLATE_NOOP("parindex::Locking", "Lock"))))
        session.lock();
    return true;
}

void unlockAssessment(Session &session, QWidget *parent)
{
    const QString question = text(QT_TRANSLATE_NOOP("parindex::Locking", "“%1” was locked. Why is it changed again? The reason is kept in the history of the file.")).arg(session.view().title());
    const auto reason = ReasonDialog::ask(parent, text(QT_TRANSLATE_NOOP("parindex::Locking", "Unlock the self-score")), question, text(QT_TRANSLATE_NOOP("parindex::Locking", "Unlock")));
    if (reason)
        session.unlock(*reason);
}

} // namespace parindex
