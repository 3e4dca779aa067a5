// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parindex::test {

/// A disk that fails on purpose: while it lives, what SQLite asks of the disk goes through it, and
/// from the chosen operation on, writing fails. Going through all operations of a change one by
/// one fails it at every point where it can fail.
class FailingDisk
{
public:
    enum class Kind {
        Full,      ///< No space is left.
        WriteError, ///< The device reports an error.
        ReadError  ///< What is there cannot be read.
    };
    enum class Duration { Once, FromThenOn };

    /// Stands between SQLite and the disk from now on; call it before the first connection.
    static void install();

    /// Lets this many operations pass before the first one that fails.
    explicit FailingDisk(int passing, Kind kind = Kind::Full, Duration duration = Duration::FromThenOn);
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    bool hasFailed() const; ///< Whether the change got as far as the operation that fails.
};

} // namespace parindex::test
