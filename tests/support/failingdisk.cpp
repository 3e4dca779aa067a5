// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingdisk.h"

#include <sqlite3.h>

#include <cstring>

namespace parindex::test {

namespace {

struct State
{
    bool active = false;
    bool failed = false;
    int passing = 0;
    FailingDisk::Kind kind = FailingDisk::Kind::Full;
    FailingDisk::Duration duration = FailingDisk::Duration::FromThenOn;
} state;

sqlite3_vfs *realDisk = nullptr;

/// The engine's file; the real one lies behind it in the same memory.
struct File
{
    sqlite3_file base;
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

bool fails(bool isRead)
{
    if (!state.active || isRead != (state.kind == FailingDisk::Kind::ReadError))
        return false;
    if (state.passing-- > 0)
        return false;
    const bool again = state.failed;
    state.failed = true;
    return !again || state.duration == FailingDisk::Duration::FromThenOn;
}

int codeOr(int code)
{
    return state.kind == FailingDisk::Kind::Full ? SQLITE_FULL : code;
}

int closeFile(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    return fails(true) ? SQLITE_IOERR_READ : real(file)->pMethods->xRead(real(file), to, size, offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (!fails(false))
        return real(file)->pMethods->xWrite(real(file), from, size, offset);
    // A disk that fills up takes the first part of what it is given.
    real(file)->pMethods->xWrite(real(file), from, size / 2, offset);
    return codeOr(SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fails(false) ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return fails(false) ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }
int lockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int checkReserved(sqlite3_file *file, int *held) { return real(file)->pMethods->xCheckReservedLock(real(file), held); }
int controlFile(sqlite3_file *file, int operation, void *argument) { return real(file)->pMethods->xFileControl(real(file), operation, argument); }
int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
// No promises: the engine then takes every step that any disk could need.
int characteristics(sqlite3_file *) { return 0; }

const sqlite3_io_methods methods = {1, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile, lockFile, unlockFile,
                                    checkReserved, controlFile, sectorSize, characteristics,
                                    nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *givenFlags)
{
    file->pMethods = nullptr;
    const bool isNew = (flags & SQLITE_OPEN_CREATE) && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_TEMP_JOURNAL));
    if (isNew && fails(false))
        return codeOr(SQLITE_CANTOPEN);
    const int result = realDisk->xOpen(realDisk, name, real(file), flags, givenFlags);
    if (real(file)->pMethods)
        file->pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int sync)
{
    return fails(false) ? SQLITE_IOERR_DELETE : realDisk->xDelete(realDisk, name, sync);
}

} // namespace

void FailingDisk::install()
{
    if (realDisk)
        return;
    realDisk = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs disk;
    disk = *realDisk;
    disk.szOsFile = static_cast<int>(sizeof(File)) + realDisk->szOsFile;
    disk.zName = "failing";
    disk.xOpen = openFile;
    disk.xDelete = deleteFile;
    sqlite3_vfs_register(&disk, 1);
}

FailingDisk::FailingDisk(int passing, Kind kind, Duration duration)
{
    state = {true, false, passing, kind, duration};
}

FailingDisk::~FailingDisk() { state = {}; }
bool FailingDisk::hasFailed() const { return state.failed; }

} // namespace parindex::test
