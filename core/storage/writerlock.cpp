// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writerlock.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QThread>

namespace parindex {

namespace {

constexpr qint64 LongestHolder = 200;
constexpr unsigned long NamingMilliseconds = 200; ///< Far more than it takes from making a lock to naming its process.

QString holderOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return normalized(QString::fromUtf8(file.read(LongestHolder))).simplified();
}

/// The name is told to others on a best-effort basis: the lock itself is what counts.
void writeHolder(const QString &path, const QString &person)
{
    // A new file, because what stands there may be a link to another one.
    QFile::remove(path);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.write(QStringLiteral("%1 (%2)").arg(person, QSysInfo::machineHostName()).toUtf8());
}

/// One path for all names that lead to a file, whether the file exists or not.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    if (const QString file = info.canonicalFilePath(); !file.isEmpty())
        return file;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

bool namesItsProcess(const QLockFile &lock)
{
    qint64 process = 0;
    QString machine;
    QString program;
    return lock.getLockInfo(&process, &machine, &program);
}

/// Also takes over a lock whose process was stopped before it had named itself in it: QLockFile
/// would respect such a file for ever. A living process is safe, because it holds the file open.
bool tryLock(QLockFile &lock)
{
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError || namesItsProcess(lock))
        return false;
    QThread::msleep(NamingMilliseconds);
    return !namesItsProcess(lock) && lock.removeStaleLockFile() && lock.tryLock(0);
}

Error refusal(QLockFile::LockError cause, const QString &workspacePath, const QString &holderPath)
{
    const QString name = QFileInfo(workspacePath).fileName();
    if (cause == QLockFile::UnknownError) {
        return {ErrorCode::ReadOnly, QCoreApplication::translate("parindex::WriterLock", "Nothing can be written beside “%1”, so it is opened for reading only. Check that the disk is not full, then open it again.").arg(name), {}};
    }
    if (cause != QLockFile::LockFailedError) {
        return {ErrorCode::ReadOnly, QCoreApplication::translate("parindex::WriterLock", "The folder of “%1” is read-only, so the file is opened for reading only. Copy it to a folder of your own to work on it.").arg(name), {}};
    }
    QString holder = holderOf(holderPath);
    if (holder.isEmpty())
        holder = QCoreApplication::translate("parindex::WriterLock", "somebody else");
    return {ErrorCode::Locked, QCoreApplication::translate("parindex::WriterLock", "“%1” is being worked on by %2, so it is opened for reading only. Open it again when they have closed it.").arg(name, holder), holder};
}

} // namespace

WriterLock::WriterLock(std::unique_ptr<QLockFile> lock, QString holderPath)
    : m_lock(std::move(lock)), m_holderPath(std::move(holderPath))
{
}

WriterLock::~WriterLock()
{
    QFile::remove(m_holderPath);
}

Result<std::unique_ptr<WriterLock>> WriterLock::acquire(const QString &workspacePath, const QString &person)
{
    const QString path = realPath(workspacePath);
    const QString holderPath = path + QStringLiteral(".holder");
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // A long session is not a crash: only a dead process is.
    if (!tryLock(*lock))
        return refusal(lock->error(), path, holderPath);
    writeHolder(holderPath, person);
    return std::unique_ptr<WriterLock>(new WriterLock(std::move(lock), holderPath));
}

} // namespace parindex
