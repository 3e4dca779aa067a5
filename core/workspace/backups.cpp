// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"

#include "core/storage/backup.h"
#include "core/storage/writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace parindex {

namespace {

const QString &folderEnding()
{
    static const QString ending = QStringLiteral(".backups");
    return ending;
}

Error refusal(const Error &lock, const QString &workspacePath)
{
    const QString name = QFileInfo(workspacePath).fileName();
    if (lock.code == ErrorCode::Locked) {
        return {ErrorCode::Locked, QCoreApplication::translate("parindex::Backups", "“%1” is being worked on by %2. Restore the backup when they have closed it.").arg(name, lock.detail), {}};
    }
    return {ErrorCode::ReadOnly, QCoreApplication::translate("parindex::Backups", "Nothing can be written beside “%1”, so nothing was restored. Check that the disk is not full; if the folder is read-only, copy it to a place of your own first.").arg(name), lock.detail};
}

} // namespace

std::vector<BackupCopy> backupsOf(const QString &workspacePath)
{
    std::vector<BackupCopy> found;
    for (const Backup::Copy &copy : Backup(workspacePath).copies())
        found.push_back({copy.path, copy.at, QFileInfo(copy.path).size()});
    return found;
}

QString workspaceOfBackup(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.fileName().endsWith(folderEnding()))
        return QFileInfo(path).absoluteFilePath();
    return folder.absoluteDir().filePath(folder.fileName().chopped(folderEnding().size()) + QStringLiteral(".parindex"));
}

Status restoreBackup(const BackupCopy &copy, const QString &workspacePath, const QString &person)
{
    const auto lock = WriterLock::acquire(workspacePath, person);
    if (!lock)
        return refusal(lock.error(), workspacePath);
    return Backup::restore(copy.path, workspacePath);
}

} // namespace parindex
