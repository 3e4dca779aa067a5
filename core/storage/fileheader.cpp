// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileheader.h"

#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace parindex {

namespace {

// Offsets of https://www.sqlite.org/fileformat.html, section 1.3.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype PageSizeOffset = 16;
constexpr qsizetype WriteVersionOffset = 18;
constexpr qsizetype UserVersionOffset = 60;
constexpr qsizetype ApplicationIdOffset = 68;

template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<Number>(bytes.constData() + offset);
}

Error refusal(ErrorCode code, const char *source, const QString &path)
{
    return {code, QCoreApplication::translate("parindex::FileHeader", source).arg(QFileInfo(path).fileName()), path};
}

/// What a writer leaves beside the file when it is stopped in the middle of a change.
struct Journal
{
    explicit Journal(const QString &path) : file(path + QStringLiteral("-journal"))
    {
        exists = QFileInfo(file).isFile() && file.size() > 0;
    }

    /// A journal over several databases names a file that the engine deletes in the end. Ours
    /// never do, so such a journal was put there.
    bool namesAnotherFile()
    {
        return exists && (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - JournalMark.size()))
                          || file.readAll() == JournalMark);
    }

    static inline const QByteArray JournalMark = QByteArray::fromHex("d9d505f920a163d7");
    QFile file;
    bool exists = false;
};

bool isWholeNumberOfPages(const QByteArray &header, qint64 size)
{
    const int stated = numberAt<quint16>(header, PageSizeOffset);
    const int pageSize = stated == 1 ? 65536 : stated;
    return pageSize >= 512 && (pageSize & (pageSize - 1)) == 0 && size % pageSize == 0;
}

} // namespace

Result<int> checkFileHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return refusal(ErrorCode::NotFound, QT_TRANSLATE_NOOP("parindex::FileHeader", "“%1” does not exist. Check the name, or whether the disk or network folder is connected."), path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refusal(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FileHeader", "“%1” cannot be read. Check that it is a file and that you are allowed to open it."), path);
    const QByteArray header = file.read(HeaderSize);
    const Error foreign = refusal(ErrorCode::NotOurs, QT_TRANSLATE_NOOP("parindex::FileHeader", "“%1” is not a PAR INDEX workspace. Choose a file that this program has made (*.parindex)."), path);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return foreign;
    const Error damaged = refusal(ErrorCode::Damaged, QT_TRANSLATE_NOOP("parindex::FileHeader", "“%1” is damaged and was not opened. Restore a backup from the start page."), path);
    // Where a change was interrupted the last page may be cut: the engine takes the change back.
    Journal journal(path);
    if (header.size() < HeaderSize || (!journal.exists && !isWholeNumberOfPages(header, file.size())))
        return damaged;
    if (numberAt<qint32>(header, ApplicationIdOffset) != Schema::ApplicationId)
        return foreign;
    if (header[WriteVersionOffset] != 1 || header[WriteVersionOffset + 1] != 1)
        return damaged;
    if (journal.namesAnotherFile())
        return damaged;
    return numberAt<qint32>(header, UserVersionOffset);
}

} // namespace parindex
