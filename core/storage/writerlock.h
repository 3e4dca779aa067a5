// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace parindex {

/// One writer for each workspace: a lock file beside it, and the holder's name in another, so
/// that a second opener can be told who it is. A lock left by a crash on this PC is taken over;
/// one of another PC is not, since nobody here can know whether that PC still runs.
class WriterLock
{
public:
    /// Holds the lock, or fails with ErrorCode::Locked naming the holder, or with
    /// ErrorCode::ReadOnly where the folder cannot be written.
    static Result<std::unique_ptr<WriterLock>> acquire(const QString &workspacePath, const QString &person);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

private:
    WriterLock(std::unique_ptr<QLockFile> lock, QString holderPath);

    std::unique_ptr<QLockFile> m_lock;
    QString m_holderPath;
};

} // namespace parindex
