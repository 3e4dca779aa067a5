// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that keeps a workspace and its attached files together.
#include "core/workspace/workspace.h"

#include "core/storage/backup.h"
#include "core/storage/databasecopy.h"
#include "core/workspace/workspacecontent.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace parindex {

namespace {

/// Folders in which missing files are looked for may hold anything.
constexpr int MostFiles = 500'000;

/// Holds what a worker needs, and nothing that changes.
struct FileCopier
{
    FileStore from;
    FileStore to;
    std::vector<Attachment> files;

    Status operator()(const Workspace::CopyProgress &progress) const
    {
        QStringList paths;
        for (const Attachment &file : files) {
            if (from.contains(file.digest))
                paths << from.pathOf(file.digest);
        }
        Status status;
        for (const auto &stored : to.addAll(paths, progress)) {
            if (!stored)
                status = stored.error();
        }
        if (!status)
            QDir(to.folder()).removeRecursively();
        return status;
    }
};

struct MissingFileFinder
{
    FileStore store;
    std::multimap<qint64, QString> missing; ///< Digests by size, so that few files have to be read.
    QString folder;

    /// Reads a file only when one of its size is missing; whether it was one of them.
    Result<bool> take(const QString &path, qint64 size, std::set<QString> &found) const
    {
        const auto [first, last] = missing.equal_range(size);
        if (std::all_of(first, last, [&](const auto &one) { return found.count(one.second) > 0; }))
            return false;
        const auto stored = store.add(path);
        if (!stored && stored.error().code == ErrorCode::Unreadable)
            return stored.error();
        if (!stored)
            return false;
        const bool isMissing = std::any_of(first, last, [&](const auto &one) { return one.second == stored->digest; });
        if (!isMissing)
            store.discard(*stored);
        return isMissing && found.insert(stored->digest).second;
    }

    Result<int> operator()(const Workspace::CopyProgress &progress) const
    {
        std::set<QString> found;
        // Links are not followed: they may lead in a circle.
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        for (int count = 0; files.hasNext() && count < MostFiles && found.size() < missing.size(); ++count) {
            const QString path = files.next();
            if (progress && !progress(count))
                break;
            if (const auto taken = take(path, files.fileInfo().size(), found); !taken)
                return taken.error();
        }
        return static_cast<int>(found.size());
    }
};

} // namespace

std::vector<Attachment> Workspace::allFiles() const
{
    std::map<QString, Attachment> files;
    for (const Evidence &document : evidence()) {
        for (const Attachment &attachment : document.attachments)
            files.emplace(attachment.digest, attachment);
    }
    for (const auto &[label, attachment] : filesKeptAside())
        files.emplace(attachment.digest, attachment);
    std::vector<Attachment> all;
    for (auto &[digest, attachment] : files)
        all.push_back(std::move(attachment));
    return all;
}

Workspace::FileWork Workspace::fileCopier(const QString &path) const
{
    const FileStore target(path);
    if (QFileInfo::exists(path) || QFileInfo::exists(target.folder())) {
        const Error standing{ErrorCode::Refused, tr("“%1”, or the folder of its files, is there already. Choose another name for the copy.").arg(QFileInfo(path).fileName()), path};
        return [standing](const CopyProgress &) { return Status(standing); };
    }
    return FileCopier{m_content->store, target, allFiles()};
}

Status Workspace::copyTo(const QString &path) const
{
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    Status status = copyDatabase(m_content->database(), unfinished);
    if (status)
        status = checkWorkspaceFile(unfinished);
    if (status && !QFile::rename(unfinished, path))
        status = Error{ErrorCode::Unreadable, tr("“%1” could not be written. Check that the disk is not full and that the folder can be written.").arg(QFileInfo(path).fileName()), path};
    QFile::remove(unfinished);
    if (!status)
        QDir(FileStore(path).folder()).removeRecursively();
    return status;
}

Workspace::FileSearch Workspace::missingFileSearch(const QString &folder) const
{
    MissingFileFinder finder{m_content->store, {}, folder};
    for (const Attachment &attachment : allFiles()) {
        if (!m_content->store.contains(attachment.digest))
            finder.missing.emplace(attachment.size, attachment.digest);
    }
    return finder;
}

/// The folder beside the workspace that holds its files under another name, whose own workspace is gone;
/// nothing where there is none or more than one.
std::optional<QString> Workspace::formerPath() const
{
    const QDir folder = QFileInfo(path()).absoluteDir();
    const auto files = allFiles();
    QStringList found;
    for (const QString &name : folder.entryList({QStringLiteral("*.files")}, QDir::Dirs | QDir::NoSymLinks)) {
        const QString former = folder.filePath(name.chopped(QStringLiteral(".files").size()) + QStringLiteral(".parindex"));
        const FileStore store(former);
        const bool isOurs = std::any_of(files.begin(), files.end(), [&](const Attachment &file) { return store.contains(file.digest); });
        if (isOurs && !QFileInfo::exists(former))
            found << former;
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

void Workspace::takeFilesAlong() const
{
    if (QFileInfo::exists(m_content->store.folder()))
        return;
    const auto former = formerPath();
    if (former && QDir().rename(FileStore(*former).folder(), m_content->store.folder()))
        Backup(path()).takeOver(Backup(*former));
}

} // namespace parindex
