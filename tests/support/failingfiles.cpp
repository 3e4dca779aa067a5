// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingfiles.h"

#include <atomic>
#include <cerrno>

#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace parindex::test {

namespace {

std::atomic<bool> active = false;
std::atomic<bool> failed = false;
std::atomic<int> passing = 0;
FailingFiles::Call failingCall = FailingFiles::Call::Read;
FailingFiles::Duration failingFor = FailingFiles::Duration::Once;

bool fails(FailingFiles::Call call)
{
    if (!active || call != failingCall || passing-- > 0)
        return false;
    const bool again = failed.exchange(true);
    return !again || failingFor == FailingFiles::Duration::FromThenOn;
}

bool isFileOrFolder(int handle)
{
    struct stat status = {};
    return ::fstat(handle, &status) == 0 && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
}

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int refuse(int error)
{
    errno = error;
    return -1;
}

} // namespace

FailingFiles::FailingFiles(Call call, int passes, Duration duration)
{
    failingCall = call;
    failingFor = duration;
    passing = passes;
    failed = false;
    active = true;
}

FailingFiles::~FailingFiles() { active = false; }
bool FailingFiles::hasFailed() const { return failed; }

} // namespace parindex::test

using parindex::test::FailingFiles;

extern "C" {

ssize_t read(int handle, void *to, size_t size)
{
    static auto *const before = parindex::test::real<ssize_t(int, void *, size_t)>("read");
    if (parindex::test::active && parindex::test::isFileOrFolder(handle) && parindex::test::fails(FailingFiles::Call::Read))
        return parindex::test::refuse(EIO);
    return before(handle, to, size);
}

ssize_t write(int handle, const void *from, size_t size)
{
    static auto *const before = parindex::test::real<ssize_t(int, const void *, size_t)>("write");
    if (parindex::test::active && parindex::test::isFileOrFolder(handle) && parindex::test::fails(FailingFiles::Call::Write))
        return parindex::test::refuse(ENOSPC);
    return before(handle, from, size);
}

int fsync(int handle)
{
    static auto *const before = parindex::test::real<int(int)>("fsync");
    return parindex::test::fails(FailingFiles::Call::Flush) ? parindex::test::refuse(EIO) : before(handle);
}

int syncfs(int handle) noexcept
{
    static auto *const before = parindex::test::real<int(int)>("syncfs");
    return parindex::test::fails(FailingFiles::Call::FlushAll) ? parindex::test::refuse(EIO) : before(handle);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const before = parindex::test::real<int(const char *, const char *)>("rename");
    return parindex::test::fails(FailingFiles::Call::Rename) ? parindex::test::refuse(ENOSPC) : before(from, to);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const before = parindex::test::real<int(const char *, mode_t)>("mkdir");
    return parindex::test::fails(FailingFiles::Call::MakeFolder) ? parindex::test::refuse(ENOSPC) : before(path, mode);
}
}
