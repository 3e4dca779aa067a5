// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sourcefile.h"

#include "core/storage/storeerrors.h"

#include <QFile>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#endif

namespace parindex {

namespace {

constexpr QIODevice::OpenMode Mode = QIODevice::ReadOnly | QIODevice::Unbuffered;

Status checkSource(const QFileInfo &info, const QString &name, qint64 largest)
{
    if (info.isDir())
        return storeerrors::isFolder(name);
    if (!info.exists())
        return storeerrors::gone(name);
    if (!info.isFile())
        return storeerrors::isNoFile(name);
    if (info.size() == 0)
        return storeerrors::isEmpty(name);
    return info.size() > largest ? Status(storeerrors::tooLarge(name)) : Status();
}

#ifdef Q_OS_WIN

Status openPlainFile(QFile &file, const QString &name)
{
    return file.open(Mode) ? Status() : Status(storeerrors::cannotOpen(name, file.errorString()));
}

#else

/// What was a file a moment ago may have become a pipe: it is opened without waiting, and looked
/// at again.
Status openPlainFile(QFile &file, const QString &name)
{
    const int handle = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (handle < 0 && errno == ENOENT)
        return storeerrors::gone(name);
    if (handle < 0 || !file.open(handle, Mode, QFileDevice::AutoCloseHandle))
        return storeerrors::cannotOpen(name, QString::fromLocal8Bit(std::strerror(errno)));
    struct stat status = {};
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode))
        return storeerrors::isNoFile(name);
    return {};
}

#endif

} // namespace

Status openSource(QFile &file, const QString &name, qint64 largest)
{
    const Status status = checkSource(QFileInfo(file.fileName()), name, largest);
    return status ? openPlainFile(file, name) : status;
}

} // namespace parindex
