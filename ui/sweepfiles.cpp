// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweepfiles.h"

#include "ui/prompts.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>
#include <optional>

namespace parindex {

namespace {

using Files = std::vector<Workspace::UnusedFile>;

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("parindex::SweepFiles", source, nullptr, count);
}

std::optional<Result<Files>> search(Session &session, QWidget *parent)
{
    std::optional<Result<Files>> found;
    const auto search = session.workspace().unusedFileSearch(session.digestsToUndo());
    Prompts::instance().runWithProgress(parent, text(QT_TRANSLATE_NOOP("parindex::SweepFiles", "Looking for files that no document uses…")), [&](const Prompts::Progress &progress) {
        auto files = search();
        if (progress(1, 1))
            found = std::move(files);
    });
    return found;
}

QString question(const Files &removable, int kept)
{
    const qint64 bytes = std::accumulate(removable.begin(), removable.end(), qint64(0), [](qint64 sum, const Workspace::UnusedFile &file) { return sum + file.size; });
    QString sentence = text(QT_TRANSLATE_N_NOOP("parindex::SweepFiles", "The folder of attached files holds %n file(s), %1 in all, that no document uses. Remove them? It cannot be undone."), int(removable.size())).arg(QLocale().formattedDataSize(bytes));
    if (kept > 0)
        sentence += QStringLiteral("\n\n") + text(QT_TRANSLATE_N_NOOP("parindex::SweepFiles", "%n more file(s) stay, because a backup needs them."), kept);
    return sentence;
}

} // namespace

void offerToRemoveUnusedFiles(Session &session, QWidget *parent)
{
    if (session.workspace().isReadOnly())
        return;
    auto found = search(session, parent);
    if (!found)
        return;
    if (!*found)
        return Prompts::instance().showError(parent, found->error());
    Files removable = std::move(**found);
    const int kept = int(std::erase_if(removable, [](const Workspace::UnusedFile &file) { return file.isInBackup; }));
    if (removable.empty() || !Prompts::instance().confirm(parent, text(QT_TRANSLATE_NOOP("parindex::SweepFiles", "Unused files")), question(removable, kept), text(QT_TRANSLATE_NOOP("parindex::SweepFiles", "Remove"))))
        return;
    std::optional<Result<int>> removed;
    Prompts::instance().runWithProgress(parent, text(QT_TRANSLATE_NOOP("parindex::SweepFiles", "Removing unused files…")),
                                        [&](const Prompts::Progress &) { removed = session.workspace().removeUnusedFiles(removable); });
    if (!*removed)
        return Prompts::instance().showError(parent, removed->error());
    emit session.noticed(text(QT_TRANSLATE_N_NOOP("parindex::SweepFiles", "Removed %n unused file(s)."), **removed));
}

} // namespace parindex
