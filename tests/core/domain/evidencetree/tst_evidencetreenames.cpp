// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"
#include "core/domain/evidencetree/evidencetreenames.h"

#include <QTest>

using namespace parindex;

namespace {

const QString Folder = QStringLiteral("1. Chỉ đạo");

Evidence numbered(const QString &number, const QString &abstract = {})
{
    Evidence document;
    document.number = number;
    document.abstract = abstract;
    return document;
}

QString nameOf(const QString &place, const QString &number, const QString &abstract, const QString &original, bool ascii)
{
    return EvidenceTreeNames(ascii).file(Folder, place, numbered(number, abstract), original);
}

} // namespace

class tst_evidencetreenames : public QObject
{
    Q_OBJECT

private slots:
    void namesFiles_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("abstract");
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ascii");
        const auto row = [](const char *what, const QString &number, const QString &abstract, const QString &original, const QString &name, const QString &ascii) {
            QTest::newRow(what) << number << abstract << original << name << ascii;
        };
        row("number", u"475/KH-UBND"_qs, u"Kế hoạch"_qs, u"scan 1.pdf"_qs, u"1.1.2-03 475-KH-UBND.pdf"_qs, u"1.1.2-03 475-KH-UBND.pdf"_qs);
        row("accents", u"12/QĐ-SGDĐT"_qs, {}, u"a.pdf"_qs, u"1.1.2-03 12-QĐ-SGDĐT.pdf"_qs, u"1.1.2-03 12-QD-SGDDT.pdf"_qs);
        row("abstract", {}, u"Về việc “cải cách” – đợt 2"_qs, u"a.PDF"_qs, u"1.1.2-03 Về việc “cải cách” – đợt 2.PDF"_qs, u"1.1.2-03 Ve viec cai cach - dot 2.PDF"_qs);
        row("name of the file", {}, {}, u"Biên bản họp.docx"_qs, u"1.1.2-03 Biên bản họp.docx"_qs, u"1.1.2-03 Bien ban hop.docx"_qs);
        row("NFD", {}, u"Quyết định"_qs.normalized(QString::NormalizationForm_D), u"a.pdf"_qs, u"1.1.2-03 Quyết định.pdf"_qs, u"1.1.2-03 Quyet dinh.pdf"_qs);
        row("direction mark", u"1/KH\u202Efdp.exe"_qs, {}, u"a.pdf"_qs, u"1.1.2-03 1-KHfdp.exe.pdf"_qs, u"1.1.2-03 1-KHfdp.exe.pdf"_qs);
        row("reserved on Windows", u"CON"_qs, {}, u"a.pdf"_qs, u"1.1.2-03 CON.pdf"_qs, u"1.1.2-03 CON.pdf"_qs);
        row("path", u"../../etc/passwd"_qs, {}, u"a.pdf"_qs, u"1.1.2-03 etc-passwd.pdf"_qs, u"1.1.2-03 etc-passwd.pdf"_qs);
        row("Windows path", u"C:\\x"_qs, {}, u"a.pdf"_qs, u"1.1.2-03 C--x.pdf"_qs, u"1.1.2-03 C--x.pdf"_qs);
        row("link marks", u"1#2%41"_qs, {}, u"a.pdf"_qs, u"1.1.2-03 1 2 41.pdf"_qs, u"1.1.2-03 1 2 41.pdf"_qs);
        row("leading dash", u"-rf"_qs, {}, u"a.pdf"_qs, u"1.1.2-03 rf.pdf"_qs, u"1.1.2-03 rf.pdf"_qs);
        row("leading dot", {}, u".bashrc"_qs, u".bashrc"_qs, u"1.1.2-03 bashrc"_qs, u"1.1.2-03 bashrc"_qs);
        row("no letters at all", u"..."_qs, {}, u"..."_qs, u"1.1.2-03"_qs, u"1.1.2-03"_qs);
        row("two endings", {}, {}, u"thư mời.pdf.exe"_qs, u"1.1.2-03 thư mời.pdf.exe"_qs, u"1.1.2-03 thu moi.pdf.exe"_qs);
        row("no ending", {}, {}, u"v. quan trọng"_qs, u"1.1.2-03 v. quan trọng"_qs, u"1.1.2-03 v. quan trong"_qs);
        row("line break", u"1/KH\nUBND\t2"_qs, {}, u"a.pdf"_qs, u"1.1.2-03 1-KH UBND 2.pdf"_qs, u"1.1.2-03 1-KH UBND 2.pdf"_qs);
        row("half of a letter", u"1"_qs + QChar(0xD800), {}, u"a.pdf"_qs, u"1.1.2-03 1.pdf"_qs, u"1.1.2-03 1.pdf"_qs);
    }

    void namesFiles()
    {
        QFETCH(QString, number);
        QFETCH(QString, abstract);
        QFETCH(QString, original);
        QTEST(nameOf(u"1.1.2-03"_qs, number, abstract, original, false), "name");
        QTEST(nameOf(u"1.1.2-03"_qs, number, abstract, original, true), "ascii");
    }

    /// Whatever a document says: short enough, and no other place than its folder.
    void staysShortAndInPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("255 bytes") << QString(85, u'ế');
        QTest::newRow("words") << QStringLiteral("Kế hoạch cải cách hành chính ").repeated(20);
        QTest::newRow("two units a letter") << QStringLiteral("\U0001F600").repeated(200);
        QTest::newRow("marks") << QStringLiteral("e\u0301\u0323\u0302").repeated(200);
        QTest::newRow("dots and slashes") << QStringLiteral("../").repeated(200);
        QTest::newRow("ending alone") << u'.' + QString(300, u'x');
    }

    void staysShortAndInPlace()
    {
        QFETCH(QString, text);
        for (const bool ascii : {false, true}) {
            EvidenceTreeNames names(ascii);
            const QString folder = names.folder(text, text);
            const QString file = names.file(folder, placeInLeaf(text, 3), numbered(text), text + QStringLiteral(".pdf"));
            for (const QString &name : {folder, file}) {
                QVERIFY2(!name.isEmpty() && name.size() <= 80 && name.toUtf8().size() <= 255, qPrintable(name));
                QVERIFY2(!name.contains(u'/') && !name.startsWith(u'.') && !name.endsWith(u'.') && !name.endsWith(u' '), qPrintable(name));
                QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
                QVERIFY(!ascii || name.toLatin1() == name.toUtf8());
            }
            QVERIFY(file.endsWith(u".pdf"));
            QVERIFY((names.part(999, 1000) + u'/' + folder + u'/' + file).size() < 160);
        }
    }

    void givesNoNameTwice()
    {
        EvidenceTreeNames names(true);
        QCOMPARE(names.file(Folder, u"a-01"_qs, numbered(u"1/kh"_qs), u"x.pdf"_qs), u"a-01 1-kh.pdf"_qs);
        QCOMPARE(names.file(Folder, u"A-01"_qs, numbered(u"1/KH"_qs), u"x.PDF"_qs), u"A-01 1-KH (2).PDF"_qs);
        QCOMPARE(names.file(Folder, u"a-01"_qs, numbered(u"1:kh"_qs), u"x.pdf"_qs), u"a-01 1-kh (3).pdf"_qs);
        QCOMPARE(names.file(u"2. Khác"_qs, u"a-01"_qs, numbered(u"1/kh"_qs), u"x.pdf"_qs), u"a-01 1-kh.pdf"_qs);
        QCOMPARE(names.folder(u"1"_qs, u"Thể chế"_qs), u"1. The che"_qs);
        QCOMPARE(names.folder(u"1"_qs, u"THE CHE"_qs), u"1. THE CHE (2)"_qs);
    }

    void namesFolders_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("number") << u"1"_qs << u"Công tác chỉ đạo, điều hành"_qs << u"1. Công tác chỉ đạo, điều hành"_qs;
        QTest::newRow("letter") << u"a)"_qs << u"Thể chế"_qs << u"a) Thể chế"_qs;
        QTest::newRow("long") << u"4"_qs << u"Cải cách tổ chức bộ máy hành chính nhà nước và nâng cao chất lượng đội ngũ"_qs << u"4. Cải cách tổ chức bộ máy hành chính nhà nước và nâng cao"_qs;
        QTest::newRow("no title") << u"2"_qs << QString() << u"2"_qs;
        QTest::newRow("reserved on Windows") << u"CON"_qs << u"x"_qs << u"_CON. x"_qs;
        QTest::newRow("nothing") << u"."_qs << u"/"_qs << u"tep"_qs;
    }

    void namesFolders()
    {
        QFETCH(QString, code);
        QFETCH(QString, title);
        QTEST(EvidenceTreeNames(false).folder(code, title), "name");
    }

    void countsFilesByLetters()
    {
        QCOMPARE(letterOf(0), u"a"_qs);
        QCOMPARE(letterOf(25), u"z"_qs);
        QCOMPARE(letterOf(26), u"aa"_qs);
        QCOMPARE(letterOf(26 * 27), u"aaa"_qs);
        QCOMPARE(placeInLeaf(u"1.2"_qs, 7), u"1.2-07"_qs);
        QCOMPARE(placeInLeaf(u"1.2"_qs, 107), u"1.2-107"_qs);
        QCOMPARE(EvidenceTreeNames(false).part(3, 12), u"Phần 03"_qs);
    }
};

QTEST_GUILESS_MAIN(tst_evidencetreenames)
#include "tst_evidencetreenames.moc"
