// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filekind.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace parindex {

namespace {

constexpr qsizetype LongestStart = 1024; ///< Readers of PDF accept its mark anywhere in here.

struct Mark
{
    QByteArray bytes;
    FileKind kind;
};

const std::array<Mark, 16> &marks()
{
    static const std::array<Mark, 16> all{{
        {QByteArray("PK\x03\x04", 4), FileKind::Zip}, {QByteArray("PK\x05\x06", 4), FileKind::Zip}, {QByteArray("\xD0\xCF\x11\xE0", 4), FileKind::OldOffice},
        {QByteArray("{\\rtf", 5), FileKind::Rtf}, {QByteArray("\x89PNG", 4), FileKind::Picture}, {QByteArray("\xFF\xD8\xFF", 3), FileKind::Picture},
        {QByteArray("II*\0", 4), FileKind::Picture}, {QByteArray("MM\0*", 4), FileKind::Picture}, {QByteArray("GIF8", 4), FileKind::Picture},
        {QByteArray("\x7F"
                    "ELF", 4), FileKind::Program},
        {QByteArray("#!", 2), FileKind::Program}, {QByteArray("L\0\0\0\x01\x14\x02\0", 8), FileKind::Program}, {QByteArray("\xCF\xFA\xED\xFE", 4), FileKind::Program},
        {QByteArray("\xFF\xFE", 2), FileKind::Text}, {QByteArray("\xFE\xFF", 2), FileKind::Text}, {QByteArray("\xEF\xBB\xBF", 3), FileKind::Text},
    }};
    return all;
}

/// Marks that an ordinary text could begin with as well.
FileKind kindOfLongMark(const QByteArray &start)
{
    if (start.startsWith("MZ") && start.left(64).contains('\0'))
        return FileKind::Program;
    if (start.startsWith("BM") && start.left(30).contains('\0'))
        return FileKind::Picture;
    return start.startsWith("RIFF") && start.mid(8, 4) == "WEBP" ? FileKind::Picture : FileKind::Unknown;
}

bool isText(const QByteArray &bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code == 0x7F || (code < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    });
}

} // namespace

FileKind fileKindOf(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(LongestStart);
    const auto mark = std::find_if(marks().begin(), marks().end(), [&](const Mark &one) { return start.startsWith(one.bytes); });
    if (mark != marks().end())
        return mark->kind;
    if (const FileKind kind = kindOfLongMark(start); kind != FileKind::Unknown)
        return kind;
    if (start.contains("%PDF-"))
        return FileKind::Pdf;
    return !start.isEmpty() && isText(start) ? FileKind::Text : FileKind::Unknown;
}

FileKind fileKindOf(const QString &path)
{
    // A pipe would keep whoever opens it waiting.
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? fileKindOf(file.read(LongestStart)) : FileKind::Unknown;
}

} // namespace parindex
