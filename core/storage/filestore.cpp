// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filestore.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/storage/pdffile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace parindex {

namespace {

constexpr qint64 ChunkSize = 1 << 20;

Error failure(ErrorCode code, const char *source, const QString &name, const QString &detail = {})
{
    return {code, QCoreApplication::translate("parindex::FileStore", source).arg(name), detail};
}

Error tooLarge(const QString &name)
{
    return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is 2 GB or larger. Attach the pages that prove the claim instead."), name);
}

Status checkSource(const QFileInfo &info)
{
    if (info.isDir())
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is a folder. Drop the files in it instead."), info.fileName());
    if (!info.exists() || !info.isFile())
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is not there any more. Check that the disk or network folder is connected."), info.fileName());
    if (info.size() == 0)
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is empty (0 bytes). Scan or save it again."), info.fileName());
    if (info.size() > FileStore::LargestFile)
        return tooLarge(info.fileName());
    return {};
}

Error cannotWrite(const QString &name, const QString &detail)
{
    return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” could not be stored. Check that the disk is not full and that the folder can be written, then add it again."), name, detail);
}

Error cannotCopy(const QString &name, const QString &detail)
{
    return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” could not be copied. Check that the disk is not full and that the folder can be written."), name, detail);
}

Error missing(const Attachment &attachment, const QString &path)
{
    return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is missing from the folder of attached files. Copy the folder together with the workspace, or attach the file again."), attachment.fileName, path);
}

Error altered(const Attachment &attachment, const QString &path)
{
    return failure(ErrorCode::Damaged, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” was altered after it was attached. Attach the right file again."), attachment.fileName, path);
}

struct Copied
{
    QString digest;
    qint64 size = 0;
};

/// Copies and hashes in one pass. What counts is what was read: the file may grow meanwhile.
Result<Copied> copyHashed(QFile &source, QFile &target, const QString &name, const FileStore::Progress &progress)
{
    Digest digest;
    qint64 done = 0;
    QByteArray chunk(ChunkSize, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = source.read(chunk.data(), chunk.size())) > 0) {
        digest.add(chunk.constData(), size);
        if (target.write(chunk.constData(), size) != size)
            return cannotWrite(name, target.errorString());
        done += size;
        if (done > FileStore::LargestFile)
            return tooLarge(name);
        if (progress && !progress(done))
            return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” was not added, as you asked."), name);
    }
    if (size < 0)
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” could not be read to its end. Check the disk or network folder and add it again."), name, source.errorString());
    return Copied{digest.hex(), done};
}

const QString &unfinishedName()
{
    static const QString name = QStringLiteral("/incoming-");
    return name;
}

bool flushToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return file.flush() && ::_commit(file.handle()) == 0;
#else
    return file.flush() && ::fsync(file.handle()) == 0;
#endif
}

/// Gives a finished file its name in the store, in the place of an altered one.
bool moveInto(QTemporaryFile &file, const QString &path)
{
    const QString folder = QFileInfo(path).path();
    // Temporary files are for their owner alone, but colleagues open the same workspace.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::remove(path);
    if (!QDir().mkpath(folder) || !file.rename(path)) {
        QDir().rmdir(folder); // Only goes when it is empty.
        return false;
    }
    file.setAutoRemove(false);
    return true;
}

} // namespace

FileStore::FileStore(const QString &workspacePath)
{
    const QFileInfo info(workspacePath);
    m_folder = info.absoluteDir().filePath(info.completeBaseName() + QStringLiteral(".files"));
}

Result<StoredFile> FileStore::add(const QString &path, const Progress &progress) const
{
    const QFileInfo info(path);
    if (const Status status = checkSource(info); !status)
        return status.error();
    const QString name = normalized(info.fileName());
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” cannot be opened. Close it in other programs and check that you are allowed to read it."), name, source.errorString());
    auto stored = store(source, name, progress);
    if (!stored)
        QDir().rmdir(m_folder); // Only goes when it is empty.
    return stored;
}

Result<StoredFile> FileStore::store(QFile &source, const QString &name, const Progress &progress) const
{
    if (!QDir().mkpath(m_folder))
        return cannotWrite(name, m_folder);
    // The temporary file removes itself unless it is renamed to its final name.
    QTemporaryFile target(m_folder + unfinishedName() + QStringLiteral("XXXXXX"));
    if (!target.open())
        return cannotWrite(name, target.errorString());
    const auto copied = copyHashed(source, target, name, progress);
    if (!copied)
        return copied.error();
    if (!flushToDisk(target))
        return cannotWrite(name, target.errorString());
    const bool isNew = !contains(copied->digest);
    const QString path = pathOf(copied->digest);
    // A file that was altered or damaged in the store is healed by adding the right one again.
    const auto standing = isNew ? Result<QString>(QString()) : Digest::ofFile(path);
    const bool stands = standing && *standing == copied->digest;
    if (!stands && !moveInto(target, path))
        return cannotWrite(name, target.errorString());
    return StoredFile{{copied->digest, safeFileName(name), copied->size, pdfPageCount(path)}, isNew};
}

void FileStore::removeUnfinished() const
{
    QDirIterator files(m_folder, {unfinishedName().mid(1) + u'*'}, QDir::Files);
    while (files.hasNext())
        QFile::remove(files.next());
}

void FileStore::discard(const StoredFile &file) const
{
    if (!file.isNew)
        return;
    const QString path = pathOf(file.digest);
    QFile::remove(path);
    QDir().rmdir(QFileInfo(path).path()); // Only goes when it is empty.
}

Status FileStore::copyTo(const Attachment &attachment, const QString &path, const Progress &progress) const
{
    const QString &name = attachment.fileName;
    QFile source(pathOf(attachment.digest));
    if (!source.open(QIODevice::ReadOnly))
        return missing(attachment, source.fileName());
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotCopy(name, target.errorString());
    const auto digest = copyHashed(source, target, name, progress);
    const bool stopped = !digest && digest.error().code == ErrorCode::Cancelled;
    Status status = digest ? Status() : stopped ? digest.error() : cannotCopy(name, digest.error().detail);
    if (digest && digest->digest != attachment.digest)
        status = altered(attachment, source.fileName());
    else if (digest && !target.flush())
        status = cannotCopy(name, target.errorString());
    target.close();
    if (!status)
        target.remove();
    return status;
}

QString FileStore::pathOf(const QString &digest) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, digest.left(2), digest);
}

bool FileStore::contains(const QString &digest) const
{
    return QFileInfo(pathOf(digest)).isFile();
}

Status FileStore::verify(const Attachment &attachment) const
{
    const QString path = pathOf(attachment.digest);
    if (!contains(attachment.digest))
        return missing(attachment, path);
    const auto digest = Digest::ofFile(path);
    if (!digest)
        return digest.error();
    return *digest == attachment.digest ? Status() : altered(attachment, path);
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
