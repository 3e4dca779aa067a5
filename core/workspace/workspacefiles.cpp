// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that keeps the attached files.
#include "core/workspace/workspace.h"

#include "core/exchange/fileinspection.h"
#include "core/storage/backup.h"
#include "core/workspace/workspacecontent.h"

#include <algorithm>

namespace parindex {

namespace {

/// Holds what a worker needs, and nothing that changes.
struct UnusedFileReader
{
    FileStore store;
    Backup backup;
    std::set<QString> used;

    Result<std::vector<Workspace::UnusedFile>> operator()() const
    {
        std::vector<Workspace::UnusedFile> unused;
        for (const QString &digest : store.digests()) {
            if (used.count(digest) == 0)
                unused.push_back({digest, store.sizeOf(digest), false});
        }
        if (unused.empty())
            return unused;
        const auto kept = backup.digests();
        if (!kept)
            return kept.error();
        for (Workspace::UnusedFile &file : unused)
            file.isInBackup = kept->count(file.digest) > 0;
        return unused;
    }
};

} // namespace

QString Workspace::pathOf(const Attachment &attachment) const { return m_content->store.pathOf(attachment.digest); }
bool Workspace::hasFile(const Attachment &attachment) const { return m_content->store.contains(attachment.digest); }
QString Workspace::filesFolder() const { return m_content->store.folder(); }

Result<StoredFile> Workspace::storeFile(const QString &path, const CopyProgress &progress) const
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    if (const Status status = checkIsNoProgram(path); !status)
        return status.error();
    return m_content->store.add(path, progress);
}

std::vector<Result<StoredFile>> Workspace::storeFiles(const QStringList &paths, const CopyProgress &progress) const
{
    if (const Status status = checkWritable(); !status)
        return std::vector<Result<StoredFile>>(std::size_t(paths.size()), status.error());
    std::vector<Status> allowed;
    QStringList documents;
    for (const QString &path : paths) {
        allowed.push_back(checkIsNoProgram(path));
        if (allowed.back())
            documents << path;
    }
    std::vector<Result<StoredFile>> stored = m_content->store.addAll(documents, progress);
    std::vector<Result<StoredFile>> answers;
    auto next = stored.begin();
    for (const Status &status : allowed)
        answers.push_back(status ? std::move(*next++) : Result<StoredFile>(status.error()));
    return answers;
}

Status Workspace::copyFile(const Attachment &attachment, const QString &path, const CopyProgress &progress) const
{
    return m_content->store.copyTo(attachment, path, progress);
}

void Workspace::discardFile(const StoredFile &file) const
{
    m_content->store.discard(file);
}

Workspace::UnusedFileSearch Workspace::unusedFileSearch(const std::set<QString> &alsoUsed) const
{
    std::set<QString> used = usedDigests();
    used.insert(alsoUsed.begin(), alsoUsed.end());
    return UnusedFileReader{m_content->store, Backup(path()), std::move(used)};
}

Result<int> Workspace::removeUnusedFiles(const std::vector<UnusedFile> &files) const
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    const std::set<QString> used = usedDigests();
    int removed = 0;
    for (const UnusedFile &file : files) {
        if (file.isInBackup || used.count(file.digest) > 0)
            continue;
        m_content->store.remove(file.digest);
        if (m_content->store.contains(file.digest))
            return Error{ErrorCode::Unreadable, tr("An unused file could not be removed from the folder of attached files. Check that you may write there, then try again."), m_content->store.pathOf(file.digest)};
        ++removed;
    }
    return removed;
}

} // namespace parindex
