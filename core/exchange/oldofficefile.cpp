// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/oldofficefile.h"

#include <QFile>
#include <QStringList>
#include <QtEndian>

namespace parindex {

namespace {

constexpr qint64 HeaderSize = 512;
constexpr int ShiftAt = 30;      ///< Where the header tells the size of a sector, as a power of two,
constexpr int DirectoryAt = 48;  ///< and the first sector of the directory.
constexpr qint64 EntrySize = 128;
constexpr qint64 LengthAt = 64;  ///< Of the name of an entry, in bytes, its end included.
constexpr qint64 MostEntries = 64;

/// The names of the first parts.
QStringList partsOf(const QByteArray &directory)
{
    QStringList names;
    for (qint64 at = 0; at + EntrySize <= directory.size(); at += EntrySize) {
        const auto length = qFromLittleEndian<quint16>(directory.constData() + at + LengthAt);
        if (length < 2 || length > LengthAt)
            continue;
        QString name;
        for (qint64 unit = 0; unit < length / 2 - 1; ++unit)
            name += QChar(qFromLittleEndian<quint16>(directory.constData() + at + unit * 2));
        names << name;
    }
    return names;
}

} // namespace

OldOfficeFile inspectOldOffice(const QString &path)
{
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(HeaderSize) : QByteArray();
    if (header.size() < HeaderSize || !header.startsWith("\xD0\xCF\x11\xE0"))
        return {};
    const auto shift = qFromLittleEndian<quint16>(header.constData() + ShiftAt);
    const auto sector = qFromLittleEndian<quint32>(header.constData() + DirectoryAt);
    if ((shift != 9 && shift != 12) || !file.seek((qint64(sector) + 1) << shift))
        return {};
    const QStringList parts = partsOf(file.read(MostEntries * EntrySize));
    return {parts.contains(QStringLiteral("EncryptedPackage")), parts.contains(QStringLiteral("_VBA_PROJECT_CUR")) || parts.contains(QStringLiteral("Macros")) || parts.contains(QStringLiteral("VBA"))};
}

} // namespace parindex
