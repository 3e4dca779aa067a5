// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/durable.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace parindex {

#ifdef Q_OS_WIN

bool flushToDisk(QFile &file)
{
    return file.flush() && ::_commit(file.handle()) == 0;
}

void beginFlush(QFile &) {}

bool flushNames(const QStringList &)
{
    return true; // The system keeps a journal of names, and knows no way to wait for it.
}

#else

namespace {

/// Above this, one flush of everything costs less than one of each folder.
constexpr qsizetype ManyFolders = 8;

int openFolder(const QString &folder)
{
    return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

bool flushFolder(const QString &folder)
{
    const int handle = openFolder(folder);
    if (handle < 0)
        return false;
    // Some network folders know no flush of names: there the server has written them already.
    const bool flushed = ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
    ::close(handle);
    return flushed;
}

/// The whole file system that the folder is in.
bool flushEverything(const QString &folder)
{
#ifdef Q_OS_LINUX
    const int handle = openFolder(folder);
    const bool flushed = handle >= 0 && ::syncfs(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return flushed;
#else
    Q_UNUSED(folder)
    return false;
#endif
}

} // namespace

bool flushToDisk(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

void beginFlush(QFile &file)
{
#ifdef Q_OS_LINUX
    static_cast<void>(::sync_file_range(file.handle(), 0, 0, SYNC_FILE_RANGE_WRITE));
#else
    Q_UNUSED(file)
#endif
}

bool flushNames(const QStringList &folders)
{
    // The last folder is flushed all the same, for file systems that only take the call for everything.
    if (folders.size() > ManyFolders && flushEverything(folders.last()))
        return flushFolder(folders.last());
    return std::all_of(folders.begin(), folders.end(), flushFolder);
}

#endif

bool flushToDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && flushToDisk(file);
}

} // namespace parindex
