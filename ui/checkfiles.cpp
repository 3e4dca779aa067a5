// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkfiles.h"

#include "ui/prompts.h"
#include "ui/session.h"

#include <QCoreApplication>

#include <numeric>

namespace parindex {

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
    if (!stopped)
        session.workspace().setFileProblems(std::move(problems));
    return !stopped;
}

} // namespace parindex
