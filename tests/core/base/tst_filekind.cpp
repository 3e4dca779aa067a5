// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filekind.h"

#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parindex;

class TestFileKind : public QObject
{
    Q_OBJECT

private slots:
    void tellsByTheContent_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &start, FileKind kind) { QTest::newRow(name) << start << int(kind); };
        row("PDF", "%PDF-1.7\n", FileKind::Pdf);
        row("PDF behind a few bytes", QByteArray(500, ' ') + "%PDF-1.4", FileKind::Pdf);
        row("PDF too far behind", QByteArray(2000, ' ') + "%PDF-1.4", FileKind::Text);
        row("zip", QByteArray("PK\x03\x04\x14\0", 6), FileKind::Zip);
        row("zip that holds a PDF", QByteArray("PK\x03\x04\x14\0 %PDF-1.7", 15), FileKind::Zip);
        row("old office", "\xD0\xCF\x11\xE0\xA1\xB1", FileKind::OldOffice);
        row("RTF", "{\\rtf1\\ansi", FileKind::Rtf);
        row("PNG", "\x89PNG\r\n\x1a\n", FileKind::Picture);
        row("JPEG", "\xFF\xD8\xFF\xE0", FileKind::Picture);
        row("TIFF", QByteArray("II*\0\x08", 5), FileKind::Picture);
        row("BMP", QByteArray("BM\x36\0\0\0", 6), FileKind::Picture);
        row("WebP", QByteArray("RIFF\x10\0\0\0WEBP", 12), FileKind::Picture);
        row("program of Windows", QByteArray("MZ\x90\0\x03", 5), FileKind::Program);
        row("program of Windows that is a PDF as well", QByteArray("MZ\x90\0%PDF-1.4", 12), FileKind::Program);
        row("program of Linux", "\x7F""ELF\x02", FileKind::Program);
        row("script", "#!/bin/sh\n", FileKind::Program);
        row("shortcut of Windows", QByteArray("L\0\0\0\x01\x14\x02\0", 8), FileKind::Program);
        row("text", "Kế hoạch\r\n\tnăm 2026", FileKind::Text);
        row("text that begins as programs do", "MZ là gì?", FileKind::Text);
        row("text that begins as pictures do", "BM 12", FileKind::Text);
        row("text in UTF-16", QByteArray("\xFF\xFEK\0", 4), FileKind::Text);
        row("nothing", {}, FileKind::Unknown);
        row("anything", QByteArray("\1\2\3\0", 4), FileKind::Unknown);
    }
    void tellsByTheContent()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, kind);
        QCOMPARE(int(fileKindOf(start)), kind);
        const QTemporaryDir folder;
        QCOMPARE(int(fileKindOf(test::writeFile(folder.filePath(QStringLiteral("Tệp.docx")), start))), kind);
    }

    void anythingThatIsNoFileIsUnknown()
    {
        const QTemporaryDir folder;
        QCOMPARE(int(fileKindOf(folder.path())), int(FileKind::Unknown));
        QCOMPARE(int(fileKindOf(folder.filePath(QStringLiteral("không có")))), int(FileKind::Unknown));
    }
};

QTEST_APPLESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
