// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documenttext.h"

#include "core/domain/documentheader.h"
#include "tests/support/zipfile.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace parindex;

namespace {

QByteArray wordParagraph(const char *text)
{
    return QByteArray("<w:p><w:r><w:t>") + text + "</w:t></w:r></w:p>";
}

QByteArray wordCell(const QByteArray &paragraphs)
{
    return "<w:tc>" + paragraphs + "</w:tc>";
}

/// The heading as office programs lay it out: a table of two columns without lines.
QByteArray wordHeading()
{
    return "<w:tbl><w:tr>" + wordCell(wordParagraph("UBND TỈNH QUẢNG NAM") + wordParagraph("SỞ NỘI VỤ")) + wordCell(wordParagraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + wordParagraph("Độc lập - Tự do - Hạnh phúc"))
        + "</w:tr><w:tr>" + wordCell(wordParagraph("Số: 12/BC-SNV")) + wordCell(wordParagraph("Quảng Nam, ngày 05 tháng 01 năm 2026")) + "</w:tr></w:tbl>"
        + wordParagraph("BÁO CÁO") + wordParagraph("Công tác cải cách hành chính năm 2025") + wordParagraph("Kính gửi: Ủy ban nhân dân tỉnh");
}

QByteArray openDocument(const QByteArray &body)
{
    return R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>)" + body + "</office:text></office:body></office:document-content>";
}

void checkHeading(const Evidence &read)
{
    QCOMPARE(read.number, QStringLiteral("12/BC-SNV"));
    QCOMPARE(read.issuedOn, QDate(2026, 1, 5));
    QCOMPARE(read.issuer, QStringLiteral("Sở Nội vụ"));
    QCOMPARE(read.kind, QStringLiteral("Báo cáo"));
    QCOMPARE(read.abstract, QStringLiteral("Công tác cải cách hành chính năm 2025"));
}

const QString Page = QStringLiteral("UBND TỈNH QUẢNG NAM\nSỞ NỘI VỤ\nSố: 12/BC-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQuảng Nam, ngày 05 tháng 01 năm 2026\nBÁO CÁO\nCông tác cải cách hành chính năm 2025\nKính gửi: UBND tỉnh\n");

} // namespace

class TestDocumentText : public QObject
{
    Q_OBJECT

private slots:
    void readsWord()
    {
        const auto text = firstPageText(test::writeZip(path("a.docx"), test::docxParts(wordHeading())));
        QVERIFY(text.ok());
        checkHeading(readDocumentHeader(*text));
    }

    void stopsAtThePageBreak()
    {
        const QByteArray body = wordParagraph("một") + R"(<w:p><w:r><w:br w:type="page"/><w:t>hai</w:t></w:r></w:p>)";
        QCOMPARE(firstPageText(test::writeZip(path("b.docx"), test::docxParts(body))).value().trimmed(), QStringLiteral("một"));
    }

    void leavesOutWhatIsNotShown()
    {
        const QByteArray body = R"(<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/></w:r><w:del><w:r><w:delText>c</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>)";
        QCOMPARE(firstPageText(test::writeZip(path("c.docx"), test::docxParts(body))).value(), QStringLiteral("a\tb-\n"));
    }

    void readsOpenDocument()
    {
        QByteArray body;
        for (const QString &line : Page.split(u'\n'))
            body += "<text:p>" + line.toUtf8() + "</text:p>";
        body += "<text:p>a<text:s text:c=\"4\"/>b<text:tab/>c<text:line-break/>d</text:p><text:p><text:soft-page-break/>hai</text:p>";
        const auto text = firstPageText(test::writeZip(path("a.odt"), {{"content.xml", openDocument(body)}}));
        QVERIFY(text.ok());
        checkHeading(readDocumentHeader(*text));
        QVERIFY(text->contains(QStringLiteral("a    b\tc\nd\n")));
        QVERIFY(!text->contains(QStringLiteral("hai")));
    }

    void readsPlainText()
    {
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        for (const QByteArray &bytes : {Page.toUtf8(), "\xEF\xBB\xBF" + Page.toUtf8(), QByteArray(utf16(Page))})
            checkHeading(readDocumentHeader(firstPageText(write("a.txt", bytes)).value()));
        // Longer than what is read, so that a letter is cut in two somewhere.
        for (int shift = 0; shift < 4; ++shift)
            checkHeading(readDocumentHeader(firstPageText(write("b.txt", QByteArray(shift, ' ') + Page.toUtf8() + QStringLiteral("ộ").repeated(60'000).toUtf8())).value()));
    }

    void readsLegacyText()
    {
        const QString legacy = QStringLiteral("UBND TØNH QU¶NG NAM\nSë Néi vô\nSè: 12/BC-SNV\nCéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM\nQu¶ng Nam, ngµy 05 th¸ng 01 n¨m 2026\nB¸O C¸O\nC«ng t¸c c¶i c¸ch hµnh chÝnh n¨m 2025\nKÝnh göi: UBND tØnh\n");
        checkHeading(readDocumentHeader(firstPageText(write("c.txt", legacy.toLatin1())).value()));
    }

    void readsRtf_data()
    {
        QTest::addColumn<QByteArray>("rtf");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &rtf, const char *text) { QTest::newRow(name) << QByteArray("{\\rtf1\\ansi\\ansicpg1252" + rtf + '}') << QString::fromUtf8(text); };
        row("paragraphs", "\\pard a\\par b\\line c", "a\nb\nc");
        row("letters of Unicode", "K\\u7871? ho\\u7841?ch", "Kế hoạch");
        row("two letters stand for one", "{\\uc2 K\\u7871??}\\u7841?ch", "Kếạch");
        row("hexadecimal", "\\'c3nh \\{a\\}\\~b\\_c", "Ãnh {a} b-c");
        row("table", "\\trowd a\\cell b\\cell\\row c", "a\tb\t\nc");
        row("what is not shown", "{\\fonttbl{\\f0 Times New Roman;}}{\\*\\generator x;}{\\info{\\title x}}{\\pict 0a0b}{\\v x}{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}a", "1a");
        row("next page", "a\\page b", "a");
        row("page break before any text", "\\page a", "a");
        row("raw bytes of a picture", "{\\pict\\bin3 }}}x}a", "a");
        row("not ended", "{{{{a\\u", "a");
        row("more ends than beginnings", "}}}}a", "a");
    }
    void readsRtf()
    {
        QFETCH(QByteArray, rtf);
        const QString read = firstPageText(write("a.rtf", rtf)).value();
        QTEST(read, "text");
    }

    void readsTheHeadingOfRtf()
    {
        QByteArray body;
        for (const QChar c : Page) {
            if (c == u'\n')
                body += "\\par\r\n";
            else if (c.unicode() < 0x80)
                body += char(c.unicode());
            else
                body += "\\u" + QByteArray::number(c.unicode()) + '?';
        }
        checkHeading(readDocumentHeader(firstPageText(write("b.rtf", "{\\rtf1\\ansi\\uc1 " + body + '}')).value()));
        // A document of 1999, in .VnTime.
        const QByteArray legacy("{\\rtf1\\ansi\\ansicpg1252 UBND T\\'d8NH QU\\'b6NG NAM\\par S\\'eb N\\'e9i v\\'f4\\par S\\'e8: 12/BC-SNV\\par C\\'e9NG HO\\'b5 X\\'b7 H\\'e9I CH\\'f1 NGH\\'dcA VI\\'d6T NAM\\par Qu\\'b6ng Nam, ng\\'b5y 05 th\\'b8ng 01 n\\'a8m 2026\\par B\\'b8O C\\'b8O\\par C\\'abng t\\'b8c c\\'b6i c\\'b8ch h\\'b5nh ch\\'ddnh n\\'a8m 2025\\par K\\'ddnh g\\'f6i: UBND t\\'d8nh}");
        checkHeading(readDocumentHeader(firstPageText(write("c.rtf", legacy)).value()));
    }

    void withstandsHostileRtf()
    {
        for (const QByteArray &body : {QByteArray("{").repeated(100'000), QByteArray("\\u").repeated(50'000), QByteArray("\\bin2147483647 "), QByteArray("\\bin-5 x"), QByteArray("\\'"), QByteArray("\\"), QByteArray("a\\par ").repeated(100'000)})
            QVERIFY(firstPageText(write("d.rtf", "{\\rtf1" + body)).value().size() <= LongestPageText);
    }

    void givesNothingForOtherFiles()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), QByteArray("%PDF-1.7\nSố: 12/BC-SNV"), QByteArray("\xD0\xCF\x11\xE0\0", 5)})
            QCOMPARE(firstPageText(write("d.bin", bytes)).value(), QString());
        QCOMPARE(firstPageText(test::writeZip(path("e.zip"), {{"a.txt", "x"}})).value(), QString());
        QCOMPARE(firstPageText(path("missing")).value(), QString());
    }

    void refusesHostileFiles()
    {
        QVERIFY(!firstPageText(write("f.docx", "PK\x03\x04 damaged")).ok());
        QVERIFY(!firstPageText(test::writeZip(path("g.docx"), {{"word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}})).ok());
        QVERIFY(!firstPageText(test::writeZip(path("h.docx"), test::docxParts(wordHeading()), true)).ok());
        const QByteArray deep = QByteArray("<w:p>").repeated(100'000);
        QVERIFY(firstPageText(test::writeZip(path("i.docx"), test::docxParts(deep))).ok());
        const QByteArray large = wordParagraph("một hai ba").repeated(50'000);
        QVERIFY(firstPageText(test::writeZip(path("j.docx"), test::docxParts(large))).value().size() <= LongestPageText);
    }

    void readsAllPages()
    {
        const QByteArray body = wordParagraph("một") + R"(<w:p><w:r><w:br w:type="page"/><w:t>hai</w:t></w:r></w:p>)" + wordCell(wordParagraph("ba"));
        QCOMPARE(wholeText(test::writeZip(path("k.docx"), test::docxParts(body)), 100).value().split(u'\n', Qt::SkipEmptyParts), QStringList({QStringLiteral("một"), QStringLiteral("hai"), QStringLiteral("ba")}));
        QCOMPARE(wholeText(test::writeZip(path("k.docx"), test::docxParts(body)), 2).value(), QStringLiteral("mộ"));
        const QByteArray open = "<text:p>một</text:p><text:p><text:soft-page-break/>hai</text:p>";
        QCOMPARE(wholeText(test::writeZip(path("k.odt"), {{"content.xml", openDocument(open)}}), 100).value(), QStringLiteral("một\nhai\n"));
        QCOMPARE(wholeText(write("k.txt", "m\xE1\xBB\x99t\fhai"), 100).value(), QStringLiteral("một\fhai"));
    }

    void readsCells()
    {
        QCOMPARE(wholeText(write("l.csv", "Sở,Điểm\nNội vụ,9,5\n"), 100).value(), QStringLiteral("Sở,Điểm\nNội vụ,9,5\n"));
        const QByteArray cells = R"(<table:table xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><table:table-row><table:table-cell><text:p>Sở</text:p></table:table-cell><table:table-cell><text:p>Nội vụ</text:p></table:table-cell></table:table-row></table:table>)";
        QCOMPARE(wholeText(test::writeZip(path("l.ods"), {{"content.xml", openDocument(cells)}}), 100).value(), QStringLiteral("Sở\nNội vụ\n"));
        const QByteArray workbook = R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>)";
        const QByteArray relations = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)";
        const QByteArray sheet = R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Phiếu khảo sát</t></is></c><c r="B1"><v>98.7</v></c></row></sheetData></worksheet>)";
        const QString path = test::writeZip(this->path("l.xlsx"), {{"xl/workbook.xml", workbook}, {"xl/_rels/workbook.xml.rels", relations}, {"xl/worksheets/sheet1.xml", sheet}});
        QCOMPARE(wholeText(path, 1000).value(), QStringLiteral("Phiếu khảo sát\t98.7\n"));
        QCOMPARE(firstPageText(path).value(), QString()); // No page, so no header.
    }

    void refusesHostileFilesAsAWhole()
    {
        QVERIFY(!wholeText(write("m.docx", "PK\x03\x04 damaged"), 100).ok());
        QVERIFY(!wholeText(test::writeZip(path("m.docx"), {{"word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}}), 100).ok());
        QVERIFY(!wholeText(test::writeZip(path("m.docx"), test::docxParts(wordHeading()), true), 100).ok());
        QCOMPARE(wholeText(write("m.bin", "%PDF-1.7"), 100).value(), QString());
        const QByteArray large = wordParagraph("một hai ba").repeated(50'000);
        QCOMPARE(wholeText(test::writeZip(path("m.docx"), test::docxParts(large)), 200'000).value().size(), 200'000);
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDocumentText)
#include "tst_documenttext.moc"
