// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findfiles.h"

#include "ui/prompts.h"
#include "ui/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace parindex {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("parindex::FindFiles", source, nullptr, count);
}

int missingFiles(const Workspace &workspace)
{
    const auto &problems = workspace.fileProblems();
    return static_cast<int>(std::count_if(problems.begin(), problems.end(), [](const FileProblem &problem) { return problem.code == Finding::Code::FileMissing; }));
}

void find(Session &session, QWidget *parent, const QString &folder)
{
    const auto search = session.workspace().missingFileSearch(folder);
    Result<int> found = 0;
    Prompts::instance().runWithProgress(parent, text(QT_TRANSLATE_NOOP("parindex::FindFiles", "Looking for the missing files…")), [&](const Prompts::Progress &progress) {
        found = search([&](qint64 files) { return progress(0, files + 1); });
    });
    if (!found)
        return Prompts::instance().showError(parent, found.error());
    session.lookForFiles();
    emit session.noticed(text(QT_TRANSLATE_N_NOOP("parindex::FindFiles", "Found %n missing file(s)."), *found));
}

} // namespace

void offerToFindFiles(Session &session, QWidget *parent)
{
    const int missing = missingFiles(session.workspace());
    if (missing == 0 || session.workspace().isReadOnly())
        return;
    const QString title = text(QT_TRANSLATE_NOOP("parindex::FindFiles", "Missing files"));
    const QString question = text(QT_TRANSLATE_N_NOOP("parindex::FindFiles", "%n attached file(s) are missing. If you know a folder or USB stick where they may be, the program can look for them there by what they hold, whatever they are called."), missing);
    if (!Prompts::instance().confirm(parent, title, question, text(QT_TRANSLATE_NOOP("parindex::FindFiles", "Choose a folder…"))))
        return;
    const QString folder = Prompts::instance().openFolder(parent, title, {});
    if (!folder.isEmpty())
        find(session, parent, folder);
}

} // namespace parindex
