// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fileinspection.h"

#include "tests/support/badfiles.h"
#include "tests/support/zipfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parindex;
using test::tinyPdf;

namespace {

test::ZipParts office(const char *part, const char *more = nullptr)
{
    test::ZipParts parts{{"[Content_Types].xml", "<Types/>"}, {part, "<a/>"}};
    if (more)
        parts.push_back({more, "x"});
    return parts;
}

} // namespace

class TestFileInspection : public QObject
{
    Q_OBJECT

private slots:
    void remarks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("remark"); // A part of it; empty for none.
        const auto row = [](const char *what, const char *name, const QByteArray &content, const char *remark = "") { QTest::newRow(what) << QString::fromUtf8(name) << content << QString::fromUtf8(remark); };
        row("sound", "Kế hoạch.pdf", tinyPdf(2));
        row("may be read by everybody", "a.pdf", test::protectedPdf("", "chủ"));
        row("picture of another kind", "a.png", "\xFF\xD8\xFF\xE0");
        row("RTF that Word calls .doc", "a.doc", "{\\rtf1 a}");
        row("old office", "a.doc", test::oldOffice({"Root Entry", "WordDocument"}));
        row("text", "a.txt", "Kế hoạch");
        row("any other extension", "a.dwg", QByteArray("\1\2\0", 3));
        row("no extension", "Kế hoạch", tinyPdf());
        row("password", "a.pdf", test::protectedPdf("mở", "chủ"), "protected by a password");
        row("cut", "a.pdf", tinyPdf(3).left(200), "damaged");
        row("rubbish behind the mark", "a.pdf", "%PDF-1.7\n" + QByteArray(3000, '\xA7'), "damaged");
        row("wrong table of contents", "a.pdf", tinyPdf(1).replace("startxref\n", "startxref\n9"), "damaged");
        row("pages in a circle", "a.pdf", tinyPdf(1).replace("/Kids[3 0 R]", "/Kids[2 0 R]"), "damaged");
        row("no page", "a.pdf", tinyPdf(0), "damaged");
        row("PDF called .docx", "a.docx", tinyPdf(), "“a.docx” is called .docx, but holds a PDF file");
        row("text called .png", "a.png", "Kế hoạch", "is called .png, but holds plain text");
        row("text called .pdf", "a.pdf", "Kế hoạch", "is called .pdf, but holds plain text");
        row("picture called .pdf", "A.PDF", "\x89PNG\r\n\x1a\n", "is called .pdf, but holds a picture");
        row("anything called .pdf", "a.pdf", QByteArray("\1\2\3\0", 4), "but holds something else");
        row("spaces and dots behind the extension", "a.docx . ", tinyPdf(), "is called .docx");
        row("new office behind a password", "a.docx", test::oldOffice({"Root Entry", "EncryptionInfo", "EncryptedPackage"}), "protected by a password");
        row("old office called .xlsx", "a.xlsx", test::oldOffice({"Root Entry", "Workbook"}), "is called .xlsx");
        row("macros of old Excel", "a.xls", test::oldOffice({"Root Entry", "Workbook", "_VBA_PROJECT_CUR"}), "macros");
        row("macros of old Word", "a.doc", test::oldOffice({"Root Entry", "WordDocument", "Macros"}), "macros");
        row("cut zip", "a.docx", QByteArray("PK\x03\x04 damaged"), "damaged");
    }
    void remarks()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, remark);
        check(test::writeFile(m_folder.filePath(QStringLiteral("stored")), content), name, remark);
    }

    void remarksOnPackages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<test::ZipParts>("parts");
        QTest::addColumn<QString>("remark");
        const auto row = [](const char *what, const char *name, const test::ZipParts &parts, const char *remark = "") { QTest::newRow(what) << QString::fromUtf8(name) << parts << QString::fromUtf8(remark); };
        row("Word", "a.docx", office("word/document.xml"));
        row("Excel", "a.xlsx", office("xl/workbook.xml"));
        row("OpenDocument", "a.odt", {{"mimetype", "x"}, {"content.xml", "<a/>"}});
        row("archive", "a.zip", {{"a.txt", "x"}});
        row("macros of Word", "a.docm", office("word/document.xml", "word/vbaProject.bin"), "macros");
        row("macros in a .docx", "a.docx", office("word/document.xml", "word/vbaProject.bin"), "macros");
        row("macros of Excel", "a.xlsm", office("xl/workbook.xml", "xl/vbaProject.bin"), "macros");
        row("macros of LibreOffice", "a.odt", {{"content.xml", "<a/>"}, {"Basic/script-lc.xml", "<a/>"}}, "macros");
        row("Excel called .docx", "a.docx", office("xl/workbook.xml"), "is called .docx");
        row("archive called .pdf", "a.pdf", {{"a.txt", "x"}}, "is called .pdf, but holds a zip archive");
        row("too large unpacked", "a.docx", {{"word/document.xml", QByteArray(70 << 20, ' ')}}, "far larger unpacked");
    }
    void remarksOnPackages()
    {
        QFETCH(QString, name);
        QFETCH(test::ZipParts, parts);
        QFETCH(QString, remark);
        check(test::writeZip(m_folder.filePath(QStringLiteral("stored")), parts), name, remark);
    }

    void refusesPrograms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("refused");
        for (const char *name : {"Ke hoach.pdf.exe", "a.EXE", "a.bat", "a.cmd", "a.com", "a.scr", "a.js", "a.vbs", "a.ps1", "a.msi", "a.lnk", "a.jar", "a.hta", "a.exe ", "a.exe. .", "Ke hoach\u202Efdp.exe"})
            QTest::newRow(name) << QString::fromUtf8(name) << QByteArray("x") << true;
        QTest::newRow("program called .pdf") << QStringLiteral("a.pdf") << QByteArray("MZ\x90\0\x03", 5) << true;
        QTest::newRow("program without extension") << QStringLiteral("Kế hoạch") << QByteArray("\x7F""ELF\x02") << true;
        QTest::newRow("document") << QStringLiteral("a.pdf") << tinyPdf() << false;
        QTest::newRow("program in the name only") << QStringLiteral("a.exe.pdf") << tinyPdf() << false;
    }
    void refusesPrograms()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, refused);
        const Status status = checkIsNoProgram(test::writeFile(m_folder.filePath(name), content));
        QCOMPARE(!status.ok(), refused);
        if (refused)
            QVERIFY2(status.error().message.contains(name), qPrintable(status.error().message));
    }

    void whatCannotBeReadIsLeftAlone()
    {
        QVERIFY(checkIsNoProgram(m_folder.filePath(QStringLiteral("không có.pdf"))).ok());
        QVERIFY(checkIsNoProgram(m_folder.path()).ok());
    }

    /// Every byte of the header and the first parts, turned.
    void damagedOldOfficeNeverCrashes()
    {
        const QByteArray sound = test::oldOffice({"Root Entry", "Workbook", "EncryptedPackage"});
        for (qsizetype i = 0; i < sound.size(); ++i) {
            QByteArray damaged = sound;
            damaged[i] = static_cast<char>(damaged[i] ^ 0xFF);
            QVERIFY(fileRemarks(test::writeFile(m_folder.filePath(QStringLiteral("stored")), damaged), QStringLiteral("a.xls")).size() <= 1);
        }
    }

private:
    static void check(const QString &path, const QString &name, const QString &remark)
    {
        const QStringList remarks = fileRemarks(path, name);
        QCOMPARE(remarks.size(), remark.isEmpty() ? 0 : 1);
        QVERIFY2(remark.isEmpty() || (remarks.front().contains(remark) && remarks.front().contains(u'“' + name + u'”')), qPrintable(remarks.join(u'\n')));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileInspection)
#include "tst_fileinspection.moc"
