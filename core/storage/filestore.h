// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/evidence.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace parindex {

/// The attached files beside a workspace, each under its own SHA-256. It holds no state, so that
/// files may be added from a worker thread while the window goes on.
class FileStore
{
public:
    /// Bytes. A scan of more than this is a mistake, and no appraiser could open it.
    static constexpr qint64 LargestFile = (qint64(2) << 30) - 1;

    /// Told how many bytes have been read; answers whether to go on.
    using Progress = std::function<bool(qint64 bytesRead)>;

    /// The store of the workspace file: "x.parindex" keeps its files in "x.files".
    explicit FileStore(const QString &workspacePath);

    /// Reads the file once, hashes and copies it together, and stores it under its hash; the copy
    /// reaches the disk before it gets its name, and the name before this returns. Refuses folders,
    /// pipes and devices, empty files and files that are too large, by name. Leaves nothing behind
    /// when it fails or is stopped. A file that is in the store already is kept once, and put right
    /// if it was altered there.
    Result<StoredFile> add(const QString &path, const Progress &progress = {}) const;
    /// The same for many at once, which costs far less than one after the other: one answer for
    /// each path, in their order. What cannot be taken is refused, and the rest comes in; stopped,
    /// none does. The progress is that of all together, and is asked in threads of its own, one
    /// at a time.
    std::vector<Result<StoredFile>> addAll(const QStringList &paths, const Progress &progress = {}) const;
    /// Takes a file out again that add() has just brought in and that nothing refers to; leaves
    /// it alone when it was there before.
    void discard(const StoredFile &file) const;
    void remove(const QString &digest) const; ///< Whether it was there or not.

    /// Writes a copy under another name, and checks it against the hash on the way; leaves
    /// nothing when it fails or is stopped.
    Status copyTo(const Attachment &attachment, const QString &path, const Progress &progress = {}) const;

    QString pathOf(const QString &digest) const;
    bool contains(const QString &digest) const;
    qint64 sizeOf(const QString &digest) const; ///< Bytes; zero when it is not there.
    /// Reads the whole file again and compares it with its hash.
    Status verify(const Attachment &attachment) const;
    QStringList digests() const; ///< Of every file in the store.
    /// Clears away what a crash left half copied; only for the one who holds the workspace.
    void removeUnfinished() const;

    const QString &folder() const { return m_folder; }

private:
    QString m_folder;
};

} // namespace parindex
