// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkfiles.h"

#include "ui/prompts.h"
#include "ui/session.h"

#include <QCoreApplication>

#include <numeric>

namespace parindex {

namespace {

QString text(const char *source, int count)
{
    return QCoreApplication::translate("parindex::CheckFiles", source, nullptr, count);
}

} // namespace

bool checkAttachedFiles(Session &session, QWidget *parent)
{
    const auto &documents = session.workspace().evidence();
    const auto count = std::accumulate(documents.begin(), documents.end(), qint64(0), [](qint64 sum, const Evidence &document) { return sum + qint64(document.attachments.size()); });
    const auto check = session.workspace().fileCheck(Workspace::FileDepth::Content);
    std::vector<FileProblem> problems;
    bool stopped = false;
    Prompts::instance().runWithProgress(parent, QCoreApplication::translate("parindex::CheckFiles", "Checking the attached files…"), [&](const Prompts::Progress &progress) {
        problems = check([&](qint64 done) {
            stopped = stopped || !progress(done, count);
            return !stopped;
        });
    });
    if (stopped)
        return false;
    const int checked = int(count);
    const int found = int(problems.size());
    session.workspace().setFileProblems(std::move(problems));
    const QString result = found == 0 ? text(QT_TRANSLATE_N_NOOP("parindex::CheckFiles", "Read %n attached file(s) again: all are as they were attached."), checked)
                                      : text(QT_TRANSLATE_N_NOOP("parindex::CheckFiles", "%n attached file(s) are missing, altered or unreadable: see “File missing, altered or damaged” on the page of documents."), found);
    emit session.noticed(result);
    return true;
}

} // namespace parindex
