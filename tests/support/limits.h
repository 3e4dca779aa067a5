// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

namespace parindex::test {

/// While it lives, no file of this process grows beyond the given size: a disk that is full for
/// everybody, root included.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes = 0)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{static_cast<rlim_t>(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

/// While it lives, this process is nobody in particular, so that rights of files and folders hold
/// for it even where tests run as root.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_wasRoot(geteuid() == 0)
    {
        constexpr uid_t Nobody = 65534;
        if (m_wasRoot && setresuid(Nobody, Nobody, 0) != 0)
            qFatal("cannot become an ordinary user");
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_wasRoot;
};

} // namespace parindex::test
