// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/incomingfile.h"

#include "core/base/pdffile.h"
#include "core/base/text.h"
#include "core/storage/durable.h"
#include "core/storage/filestore.h"

#include "core/storage/sourcefile.h"
#include "core/storage/storeerrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

namespace parindex {

namespace {

constexpr qint64 FlushEvery = 8 << 20; ///< Bytes of a large file.

/// Replaces what stands there in one step; QFile::rename would not.
bool rename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

} // namespace

const QString &IncomingFile::namePrefix()
{
    static const QString prefix = QStringLiteral("incoming-");
    return prefix;
}

QString IncomingFile::name() const
{
    return normalized(QFileInfo(m_path).fileName());
}

Attachment IncomingFile::attachment() const
{
    return {m_copy.digest, safeFileName(name()), m_copy.size, m_pages};
}

Status IncomingFile::read(const QString &folder, const std::function<bool(qint64 bytes)> &goesOn)
{
    QFile source(m_path);
    if (const Status status = openSource(source, name(), FileStore::LargestFile); !status)
        return status;
    if (!QDir().mkpath(folder))
        return storeerrors::cannotWrite(name(), folder);
    QTemporaryFile target(folder + u'/' + namePrefix() + QStringLiteral("XXXXXX"));
    if (!target.open())
        return storeerrors::cannotWrite(name(), target.errorString());
    qint64 begun = 0;
    auto copy = copyHashed(source, target, name(), FileStore::LargestFile, [&](qint64 bytes) {
        if (bytes - begun >= FlushEvery) {
            beginFlush(target);
            begun = bytes;
        }
        return !goesOn || goesOn(bytes);
    });
    if (!copy)
        return copy.error();
    if (!target.flush())
        return storeerrors::cannotWrite(name(), target.errorString());
    beginFlush(target);
    m_copy = std::move(*copy);
    m_copyPath = target.fileName();
    target.setAutoRemove(false); // From here on discard() sees to it: a thousand files may not all stay open.
    m_pages = pdfPageCount(m_copyPath);
    return {};
}

Status IncomingFile::flush()
{
    return flushToDisk(m_copyPath) ? Status() : Status(storeerrors::cannotWrite(name(), m_copyPath));
}

Status IncomingFile::place(const QString &target)
{
    const QString folder = QFileInfo(target).path();
    // Temporary files are for their owner alone, but colleagues open the same workspace.
    QFile::setPermissions(m_copyPath, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (!QDir().mkpath(folder) || !rename(m_copyPath, target)) {
        QDir().rmdir(folder); // Only goes when it is empty.
        return storeerrors::cannotWrite(name(), target);
    }
    m_copyPath.clear();
    return {};
}

void IncomingFile::discard()
{
    if (!m_copyPath.isEmpty())
        QFile::remove(m_copyPath);
    m_copyPath.clear();
}

} // namespace parindex
