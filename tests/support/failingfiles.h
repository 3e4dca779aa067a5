// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parindex::test {

/// A disk that fails on purpose for ordinary files: while it lives, one kind of what this process
/// asks of them goes wrong from the chosen call on. Going through all calls of a piece of work one
/// by one fails it at every point where it can fail. It stands in the place of the C library's own
/// functions, so only tests that mean it link it.
class FailingFiles
{
public:
    enum class Call {
        Read,       ///< As from a network folder that has vanished.
        Write,      ///< As onto a full disk.
        Flush,      ///< Of one file, or of a folder.
        FlushAll,   ///< Of the whole file system.
        Rename,
        MakeFolder
    };
    enum class Duration { Once, FromThenOn };

    /// Lets this many calls pass before the first one that fails.
    FailingFiles(Call call, int passing, Duration duration);
    ~FailingFiles();
    FailingFiles(const FailingFiles &) = delete;
    FailingFiles &operator=(const FailingFiles &) = delete;

    bool hasFailed() const; ///< Whether the work got as far as the call that fails.
};

} // namespace parindex::test
