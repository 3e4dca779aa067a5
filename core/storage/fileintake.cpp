// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileintake.h"

#include "core/base/digest.h"
#include "core/base/parallel.h"
#include "core/storage/durable.h"
#include "core/storage/storeerrors.h"

#include <QDir>
#include <QFileInfo>

namespace parindex {

FileIntake::FileIntake(const FileStore &store, const QStringList &paths, const FileStore::Progress &progress)
    : m_store(store), m_progress(progress), m_entries(std::size_t(paths.size()))
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].file = std::make_unique<IncomingFile>(paths[qsizetype(i)]);
    if (!QFileInfo::exists(store.folder()))
        m_folders.insert(QFileInfo(store.folder()).path());
}

std::vector<Result<StoredFile>> FileIntake::run()
{
    inParallel(m_entries.size(), [this](std::size_t i) { read(m_entries[i]); });
    inParallel(m_entries.size(), [this](std::size_t i) { flush(m_entries[i]); });
    if (!m_stopped)
        placeAll();
    auto all = answers();
    m_entries.clear(); // The copies that are not needed go before the folder that they are in.
    QDir().rmdir(m_store.folder()); // Only goes when it is empty.
    return all;
}

void FileIntake::read(Entry &entry)
{
    if (!goOn(entry, 0))
        return;
    entry.status = entry.file->read(m_store.folder(), [&](qint64 bytes) { return goOn(entry, bytes); });
    if (entry.status)
        look(entry);
}

void FileIntake::look(Entry &entry)
{
    const QString digest = entry.file->attachment().digest;
    {
        const std::lock_guard lock(m_mutex);
        entry.hasTwin = !m_owners.emplace(digest, &entry).second;
    }
    entry.wasThere = !entry.hasTwin && m_store.contains(digest);
    // A file that was altered or damaged in the store is healed by adding the right one again.
    const auto standing = entry.wasThere ? Digest::ofFile(m_store.pathOf(digest)) : Result<QString>(QString());
    entry.isPlaced = standing && *standing == digest;
    if (entry.hasTwin || entry.isPlaced)
        entry.file->discard();
}

void FileIntake::flush(Entry &entry)
{
    if (entry.status && !entry.hasTwin && !entry.isPlaced && goOn(entry, entry.bytes))
        entry.status = entry.file->flush();
}

void FileIntake::placeAll()
{
    for (Entry &entry : m_entries) {
        if (entry.status && !entry.hasTwin && !entry.isPlaced)
            place(entry);
    }
    if (!flushNames(m_folders.values()))
        takeBack();
}

void FileIntake::place(Entry &entry)
{
    const QString target = m_store.pathOf(entry.file->attachment().digest);
    noteFolders(target);
    entry.status = entry.file->place(target);
    entry.isPlaced = entry.status.ok();
}

void FileIntake::noteFolders(const QString &target)
{
    const QString folder = QFileInfo(target).path();
    if (!QFileInfo::exists(folder))
        m_folders.insert(m_store.folder());
    m_folders.insert(folder);
}

void FileIntake::takeBack()
{
    for (Entry &entry : m_entries) {
        if (!entry.isPlaced || entry.wasThere)
            continue;
        m_store.discard({entry.file->attachment(), true});
        entry.status = storeerrors::cannotWrite(entry.file->name(), m_store.folder());
    }
}

bool FileIntake::goOn(Entry &entry, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytes += bytes - entry.bytes;
    entry.bytes = bytes;
    m_stopped = m_stopped || (m_progress && !m_progress(m_bytes));
    return !m_stopped;
}

std::vector<Result<StoredFile>> FileIntake::answers() const
{
    std::vector<Result<StoredFile>> all;
    QSet<QString> given;
    for (const Entry &entry : m_entries) {
        if (m_stopped) {
            all.push_back(storeerrors::stopped(entry.file->name()));
            continue;
        }
        if (!entry.status) {
            all.push_back(entry.status.error());
            continue;
        }
        const Attachment attachment = entry.file->attachment();
        const Entry &owner = *m_owners.at(attachment.digest);
        if (!owner.status) {
            all.push_back(storeerrors::cannotWrite(entry.file->name(), owner.status.error().detail));
            continue;
        }
        all.push_back(StoredFile{attachment, !owner.wasThere && !given.contains(attachment.digest)});
        given.insert(attachment.digest);
    }
    return all;
}

} // namespace parindex
