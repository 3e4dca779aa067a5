// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/storage/hashedcopy.h"

namespace parindex {

/// One file on its way into a store: read, flushed and placed, in this order. Until it is placed it
/// lies under a temporary name, and goes away with this.
class IncomingFile
{
public:
    /// What every temporary name in a store's folder begins with.
    static const QString &namePrefix();

    explicit IncomingFile(QString path) : m_path(std::move(path)) {}
    ~IncomingFile() { discard(); }
    IncomingFile(const IncomingFile &) = delete;
    IncomingFile &operator=(const IncomingFile &) = delete;

    /// Reads the file once: hashes it and copies it into the folder together.
    Status read(const QString &folder, const std::function<bool(qint64 bytes)> &goesOn);
    Status flush(); ///< Returns when the copy is on the disk.
    /// Gives the copy its own name, in the place of an altered file; the name is not yet flushed.
    Status place(const QString &target);
    void discard(); ///< The copy, when it is not needed.

    QString name() const; ///< As people know it.
    Attachment attachment() const; ///< Once it is read.

private:
    QString m_path;
    QString m_copyPath; ///< Empty while there is no copy.
    HashedCopy m_copy;
    int m_pages = 0;
};

} // namespace parindex
