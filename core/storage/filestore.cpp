// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filestore.h"

#include "core/base/digest.h"
#include "core/storage/fileintake.h"
#include "core/storage/storeerrors.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace parindex {

FileStore::FileStore(const QString &workspacePath)
{
    const QFileInfo info(workspacePath);
    m_folder = info.absoluteDir().filePath(info.completeBaseName() + QStringLiteral(".files"));
}

Result<StoredFile> FileStore::add(const QString &path, const Progress &progress) const
{
    return std::move(addAll({path}, progress).front());
}

std::vector<Result<StoredFile>> FileStore::addAll(const QStringList &paths, const Progress &progress) const
{
    return FileIntake(*this, paths, progress).run();
}

void FileStore::removeUnfinished() const
{
    QDirIterator files(m_folder, {IncomingFile::namePrefix() + u'*'}, QDir::Files);
    while (files.hasNext())
        QFile::remove(files.next());
}

void FileStore::discard(const StoredFile &file) const
{
    if (file.isNew)
        remove(file.digest);
}

void FileStore::remove(const QString &digest) const
{
    const QString path = pathOf(digest);
    QFile::remove(path);
    QDir().rmdir(QFileInfo(path).path()); // Only goes when it is empty.
}

Status FileStore::copyTo(const Attachment &attachment, const QString &path, const Progress &progress) const
{
    const QString &name = attachment.fileName;
    QFile source(pathOf(attachment.digest));
    if (!source.open(QIODevice::ReadOnly))
        return storeerrors::missing(attachment, source.fileName());
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return storeerrors::cannotCopy(name, target.errorString());
    const auto copy = copyHashed(source, target, name, LargestFile, progress);
    const bool stopped = !copy && copy.error().code == ErrorCode::Cancelled;
    Status status = copy ? Status() : stopped ? copy.error() : storeerrors::cannotCopy(name, copy.error().detail);
    if (copy && copy->digest != attachment.digest)
        status = storeerrors::altered(attachment, source.fileName());
    else if (copy && !target.flush())
        status = storeerrors::cannotCopy(name, target.errorString());
    target.close();
    if (!status)
        target.remove();
    return status;
}

QString FileStore::pathOf(const QString &digest) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, digest.left(2), digest);
}

qint64 FileStore::sizeOf(const QString &digest) const
{
    return QFileInfo(pathOf(digest)).size();
}

bool FileStore::contains(const QString &digest) const
{
    return QFileInfo(pathOf(digest)).isFile();
}

Status FileStore::verify(const Attachment &attachment) const
{
    const QString path = pathOf(attachment.digest);
    if (!contains(attachment.digest))
        return storeerrors::missing(attachment, path);
    const auto digest = Digest::ofFile(path);
    if (!digest)
        return digest.error();
    return *digest == attachment.digest ? Status() : Status(storeerrors::altered(attachment, path));
}

QStringList FileStore::digests() const
{
    QStringList found;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (files.fileName().size() == 64)
            found << files.fileName();
    }
    found.sort();
    return found;
}

} // namespace parindex
