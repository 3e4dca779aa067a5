// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"

#include <QByteArray>
#include <QString>
#include <QtEndian>

// qpdf's compatibility switch: no PointerHolder of old versions is used.
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>

namespace parindex::test {

/// A PDF of one page under passwords; an empty one for opening lets everybody read it.
inline QByteArray protectedPdf(const char *forOpening, const char *forChanging)
{
    const QByteArray plain = tinyPdf(1, "protected");
    QPDF pdf;
    pdf.processMemoryFile("plain.pdf", plain.constData(), static_cast<size_t>(plain.size()));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(forOpening, forChanging, true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

/// A file of the old office programs with these parts.
inline QByteArray oldOffice(const QByteArrayList &parts)
{
    QByteArray file(1024, '\0');
    file.replace(0, 8, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
    qToLittleEndian<quint16>(9, file.data() + 30);
    qToLittleEndian<quint32>(0, file.data() + 48);
    for (qsizetype part = 0; part < parts.size(); ++part) {
        char *entry = file.data() + 512 + part * 128;
        for (qsizetype i = 0; i < parts[part].size(); ++i)
            entry[2 * i] = parts[part][i];
        qToLittleEndian<quint16>(quint16(2 * (parts[part].size() + 1)), entry + 64);
    }
    return file;
}

inline quint32 crcOfPng(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

inline QByteArray chunkOfPng(const QByteArray &type, const QByteArray &content)
{
    QByteArray size(4, '\0');
    QByteArray crc(4, '\0');
    qToBigEndian<quint32>(quint32(content.size()), size.data());
    qToBigEndian<quint32>(crcOfPng(type + content), crc.data());
    return size + type + content + crc;
}

/// A grey picture of so many points, which its few bytes unfold to.
inline QByteArray largePng(quint32 width, quint32 height)
{
    QByteArray header(13, '\0');
    qToBigEndian<quint32>(width, header.data());
    qToBigEndian<quint32>(height, header.data() + 4);
    header[8] = 8;
    const QByteArray rows = qCompress(QByteArray(1 << 20, '\0'), 9).mid(4); // The length that Qt puts before it.
    return "\x89PNG\r\n\x1a\n" + chunkOfPng("IHDR", header) + chunkOfPng("IDAT", rows) + chunkOfPng("IEND", {});
}

} // namespace parindex::test
