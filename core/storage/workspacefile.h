// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/writerlock.h"

#include <memory>
#include <optional>

namespace parindex {

/// A checked, current workspace file: the only way to a Database over a file from outside.
struct WorkspaceFile
{
    std::unique_ptr<WriterLock> lock; ///< Null: opened for reading only. Outlives the database.
    std::unique_ptr<Database> database;
    std::optional<Error> whyReadOnly; ///< The sentence to show when it is.

    /// Makes a new file; refuses to overwrite one.
    static Result<WorkspaceFile> create(const QString &path, const QString &person);
    /// Checks header, structure and content before anything of it is used; makes a backup; brings
    /// an older file up to date. Falls back to reading only where somebody else writes or the file
    /// cannot be written; refuses a file that a newer program made.
    static Result<WorkspaceFile> open(const QString &path, const QString &person);
    /// The same checks, but takes no lock and makes no backup: for a look while others work. Only
    /// a file that a crash left half written is opened as its writer, because only a writer can
    /// take the half change back.
    static Result<WorkspaceFile> openForReading(const QString &path, const QString &person);
};

/// Whether a file is a whole workspace that this program can open, without opening it for work.
Status checkWorkspaceFile(const QString &path);

/// Every page and every reference of the file; what is wrong, in the engine's words.
Result<QStringList> integrityProblems(const Database &database);

} // namespace parindex
