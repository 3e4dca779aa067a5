// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filestore.h"
#include "core/storage/incomingfile.h"

#include <QSet>
#include <QStringList>

#include <map>
#include <memory>
#include <mutex>

namespace parindex {

/// Brings files into a store as one piece of work: all are read, several at a time, and flushed
/// before the first of them gets its name, so that the disk is waited for once and not once for
/// each. What fails is left out; when it is stopped, all of it is.
class FileIntake
{
public:
    FileIntake(const FileStore &store, const QStringList &paths, const FileStore::Progress &progress);

    /// One answer for each path, in their order. To be called once.
    std::vector<Result<StoredFile>> run();

private:
    struct Entry
    {
        std::unique_ptr<IncomingFile> file;
        Status status;
        qint64 bytes = 0;       ///< Read so far.
        bool hasTwin = false;   ///< Another file of this work has the same content, and was read before.
        bool wasThere = false;  ///< The store had a file of this hash, whether it was sound or not.
        bool isPlaced = false;  ///< The store has it now.
    };

    void read(Entry &entry);
    void look(Entry &entry); ///< Whether its copy is needed at all.
    void flush(Entry &entry);
    void placeAll();
    void place(Entry &entry);
    void noteFolders(const QString &target); ///< Whose names have to be flushed once a file is placed.
    void takeBack(); ///< All that was placed and was not there before.
    bool goOn(Entry &entry, qint64 bytes); ///< Tells how far it is; false when it is to stop.
    std::vector<Result<StoredFile>> answers() const;

    const FileStore &m_store;
    const FileStore::Progress &m_progress;
    std::vector<Entry> m_entries;
    QSet<QString> m_folders;
    std::mutex m_mutex; ///< Of what follows.
    std::map<QString, Entry *> m_owners; ///< By hash, the file that was read first.
    qint64 m_bytes = 0;
    bool m_stopped = false;
};

} // namespace parindex
