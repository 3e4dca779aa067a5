// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "tests/support/files.h"
#include "tests/support/zipfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parindex;

namespace {

using test::ZipParts;

QString textOf(const TableFile &file)
{
    QStringList lines;
    for (const Table &table : file.tables) {
        lines << u'[' + table.name + u']';
        for (const QStringList &row : table.rows)
            lines << row.join(u'|').replace(u'\n', u'/');
    }
    return lines.join(u'\n');
}

QByteArray paragraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray cell(const QByteArray &content, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}

QByteArray row(const QByteArray &cells)
{
    return "<w:tr>" + cells + "</w:tr>";
}

QByteArray odsContent(const QByteArray &rows)
{
    return "<document-content xmlns:table='t' xmlns:text='x' xmlns:office='o'><body><spreadsheet><table:table table:name='Trang 1'>" + rows + "</table:table></spreadsheet></body></document-content>";
}

QByteArray manyRows(int count)
{
    QByteArray rows;
    for (int i = 1; i <= count; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"A" + QByteArray::number(i) + "\"><v>1</v></c></row>";
    return rows;
}

constexpr qsizetype ZipArchiveLargest = 64 << 20;

} // namespace

class TestTableFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void readsArchives_data()
    {
        QTest::addColumn<ZipParts>("parts");
        QTest::addColumn<QString>("tables");
        QTest::newRow("cells of all kinds") << test::xlsxParts("<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2'><v>9.5</v></c><c r='D2'><f>1+1</f><v>2</v></c></row><row r='3'><c r='A3' t='inlineStr'><is><t>Trong ô</t></is></c><c r='B3' t='b'><v>1</v></c><c r='C3'><v>0.30000000000000004</v></c></row>", "<si><t>Kế hoạch</t></si>")
            << "[Phụ lục]\n\nKế hoạch||9.5|2\nTrong ô|1|0.3";
        QTest::newRow("cells without addresses") << test::xlsxParts("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>") << "[Phụ lục]\n1|2\n3";
        QTest::newRow("a footnote in a string") << test::xlsxParts("<row r='1'><c r='A1' t='s'><v>0</v></c></row>", "<si><r><t>20</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>7</t></r><rPh><t>x</t></rPh></si>") << "[Phụ lục]\n20 7";
        QTest::newRow("a footnote behind words") << test::xlsxParts("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>", "<si><r><t>Kế hoạch</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>(2)</t></r><r><rPr/><t> năm</t></r></si><si><r><t>100 m</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r></si>") << "[Phụ lục]\nKế hoạch năm|100 m2";
        QTest::newRow("a hidden row") << test::xlsxParts("<row r='1'><c r='A1'><v>1</v></c></row><row r='2' hidden='1'><c r='A2'><v>2</v></c></row><row r='3'><c r='A3'><v>3</v></c></row>") << "[Phụ lục]\n1\n\n3";
        QTest::newRow("hidden text and a footnote in a document") << test::docxParts("<w:tbl>" + row(cell("<w:p><w:r><w:t>Đầy đủ</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>: 3</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> hiện</w:t></w:r></w:p>")) + "</w:tbl>") << "[Table 1]\nĐầy đủ: 3 hiện";
        QTest::newRow("two sheets, one hidden") << ZipParts{{"xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Ẩn' state='hidden' r:id='a'/><sheet name='Thấy' r:id='b'/></sheets></workbook>"},
                                                   {"xl/_rels/workbook.xml.rels", "<R><Relationship Id='a' Target='a.xml'/><Relationship Id='b' Target='b.xml'/></R>"},
                                                   {"xl/a.xml", "<s><row><c><v>1</v></c></row></s>"}, {"xl/b.xml", "<s><row><c><v>2</v></c></row></s>"}} << "[Thấy]\n2";
        QTest::newRow("open document") << ZipParts{{"content.xml", odsContent("<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='1000'/></table:table-row><table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>Mục<text:s/>A</text:p><text:p>dòng 2</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type='float' office:value='9.5'><text:p>9,50</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='1000'/></table:table-row>")}} << "[Trang 1]\n\n\nMục A/dòng 2||9.5";
        QTest::newRow("a day of an open document") << ZipParts{{"content.xml", odsContent("<table:table-row><table:table-cell office:value-type='date' office:date-value='2024-08-07'><text:p>08/07/24</text:p></table:table-cell></table:table-row>")}} << "[Trang 1]\n2024-08-07";
        QTest::newRow("a hidden row of an open document") << ZipParts{{"content.xml", odsContent("<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row><table:table-row table:visibility='collapse'><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>3</text:p></table:table-cell></table:table-row>")}} << "[Trang 1]\n1\n\n3";
        QTest::newRow("merged cells of a document") << test::docxParts("<w:tbl>" + row(cell(paragraph("STT"), "<w:vMerge w:val='restart'/>") + cell(paragraph("Hai cột"), "<w:gridSpan w:val='2'/>"))
                                                            + row(cell(paragraph("che"), "<w:vMerge/>") + cell(paragraph("Một") + paragraph("hai")) + cell(paragraph("3"))) + "</w:tbl>") << "[Table 1]\nSTT|Hai cột\n|Một/hai|3";
        QTest::newRow("a footnote, a deletion, a table within") << test::docxParts("<w:tbl>" + row(cell("<w:p><w:r><w:t>20</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>7</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>")
                                                                        + cell("<w:tbl>" + row(cell(paragraph("trong"))) + "</w:tbl>")) + "</w:tbl>") << "[Table 1]\n20 7|trong";
        const QByteArray numbering = "<w:abstractNum w:abstractNumId='4'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%2'/></w:lvl></w:abstractNum><w:num w:numId='2'><w:abstractNumId w:val='4'/></w:num>";
        const auto numbered = [](const QByteArray &level) { return row(cell("<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='2'/></w:numPr></w:pPr></w:p>") + cell(paragraph("x"))); };
        QTest::newRow("numbers that Word writes itself") << test::docxParts("<w:tbl>" + numbered("0") + numbered("1") + numbered("1") + numbered("0") + numbered("1") + "</w:tbl>", numbering) << "[Table 1]\nI.|x\nI.1|x\nI.2|x\nII.|x\nII.1|x";
    }

    void readsArchives()
    {
        QFETCH(ZipParts, parts);
        const auto file = readTables(test::writeZip(path(), parts));
        QVERIFY2(file, file ? "" : qPrintable(file.error().message + file.error().detail));
        QTEST(textOf(*file), "tables");
    }

    void readsTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("tables");
        QTest::newRow("semicolons") << QByteArray("STT;Tiêu chí, nội dung;Điểm\n1;A, b;9,5\n2;\"hai\ndòng\";1\n") << "[phụ lục]\nSTT|Tiêu chí, nội dung|Điểm\n1|A, b|9,5\n2|hai/dòng|1";
        QTest::newRow("commas") << QByteArray("STT,Tiêu chí,Điểm\r\n1,A,\"9,5\"\r\n") << "[phụ lục]\nSTT|Tiêu chí|Điểm\n1|A|9,5";
        QTest::newRow("tabs") << QByteArray("\xEF\xBB\xBFSTT\tTiêu chí\n1\tA; b; c\n") << "[phụ lục]\nSTT|Tiêu chí\n1|A; b; c";
    }

    void readsTexts()
    {
        QFETCH(QByteArray, text);
        const auto file = readTables(test::writeFile(path(), text));
        QVERIFY(file);
        QTEST(textOf(*file), "tables");
    }

    void remarks()
    {
        ZipParts parts = test::xlsxParts("<row r='1'><c r='A1'><f>B1</f><v>3</v></c></row>");
        parts.push_back({"xl/vbaProject.bin", "x"});
        const auto file = readTables(test::writeZip(path(), parts));
        QVERIFY(file);
        QCOMPARE(file->remarks.size(), 2);
        QVERIFY(file->remarks[0].contains(QStringLiteral("macros")));
    }

    void namesWhatIsHidden()
    {
        const auto sheet = readTables(test::writeZip(path(), test::xlsxParts("<row r='1'><c r='A1'><v>1</v></c></row><row r='2' hidden='true'><c r='A2'><v>2</v></c><c r='B2'><v>2</v></c></row><row r='3' hidden='1'/>")));
        QVERIFY(sheet);
        QCOMPARE(sheet->remarks.size(), 1);
        QVERIFY(sheet->remarks[0].contains(QStringLiteral("(Phụ lục 2)")));
        const auto document = readTables(test::writeZip(path(), test::docxParts("<w:tbl>" + row(cell("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r></w:p>")) + "</w:tbl>")));
        QVERIFY(document);
        QCOMPARE(document->remarks, QStringList{QStringLiteral("Hidden text was left out. Show it in the file if it counts.")});
    }

    void refusesWhatIsCalledAWorkbook_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("one byte") << "hỏng.xlsx" << QByteArray("x") << false;
        QTest::newRow("nothing") << "hỏng.docx" << QByteArray() << false;
        QTest::newRow("no text") << "hỏng.ods" << QByteArray("\xFF\xFE\x00\xD8", 4) << false;
        QTest::newRow("a text of cells") << "bảng.xlsx" << QByteArray("STT;Tiêu chí\n1;A\n") << true;
    }

    void refusesWhatIsCalledAWorkbook()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isRead);
        const auto file = readTables(test::writeFile(m_folder.filePath(name), bytes));
        QCOMPARE(static_cast<bool>(file), isRead);
        if (!isRead)
            QCOMPARE(file.error().code, ErrorCode::Damaged);
    }

    void refuses_data()
    {
        QTest::addColumn<ZipParts>("parts");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words"); ///< Of the sentence.
        const QByteArray none;
        QTest::newRow("entities that grow") << test::xlsxParts("<row/>", "<!DOCTYPE s [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><si><t>&b;</t></si>") << none << "entities";
        QTest::newRow("an entity that reads a file") << test::docxParts("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:tbl/>") << none << "entities";
        QTest::newRow("another encoding") << ZipParts{{"xl/workbook.xml", QByteArray("\xFF\xFE<\0w\0", 6)}} << none << "entities";
        QTest::newRow("a part that grows") << ZipParts{{"word/document.xml", QByteArray(ZipArchiveLargest + 1, ' ')}} << none << "larger unpacked";
        QTest::newRow("no table in it") << test::docxParts("<w:p/>") << none << "holds no table";
        QTest::newRow("another archive") << ZipParts{{"a.txt", "a"}} << none << "neither a table";
        QTest::newRow("XML that breaks off") << ZipParts{{"word/document.xml", "<w:document xmlns:w='w'><w:tbl><w:tr>"}} << none << "cannot be read as a document";
        QTest::newRow("a sheet that breaks off") << test::xlsxParts("<row><c>") << none << "cannot be read as a spreadsheet";
        QTest::newRow("nested without end") << test::docxParts("<w:tbl>" + QByteArray("<w:p>").repeated(5000)) << none << "cannot be read as a document";
        QTest::newRow("too many rows") << test::xlsxParts(manyRows(20'001)) << none << "20,000 rows";
        QTest::newRow("a cell far away") << test::xlsxParts("<row r='1'><c r='ZZZZZ99999999'><v>1</v></c></row>") << none << "20,000 rows";
        QTest::newRow("an address that is none") << test::xlsxParts("<row r='1'><c r='#'><v>1</v></c></row>") << none << "20,000 rows";

        QTest::newRow("a password, or the old kind") << ZipParts() << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << "password";
        QTest::newRow("a PDF") << ZipParts() << QByteArray("%PDF-1.7") << "PDF";
        QTest::newRow("a broken archive") << ZipParts() << QByteArray("PK\x03\x04 and no more") << "damaged";
        QTest::newRow("another encoding of text") << ZipParts() << QByteArray("STT;Ti\xEAu ch\xED") << "UTF-8";
        QTest::newRow("quotes without an end") << ZipParts() << QByteArray("STT;Tiêu chí\n1;A\n2;\"B\n3;C\n") << "begins on line 3";
        QTest::newRow("nothing") << ZipParts() << QByteArray("\n\n") << "holds no table";
        QTest::newRow("a text of too many rows") << ZipParts() << QByteArray("a;b\n").repeated(20'001) << "20,000 rows";
        QTest::newRow("a text of too many columns") << ZipParts() << QByteArray("a;").repeated(201) << "200 columns";
    }

    void refuses()
    {
        QFETCH(ZipParts, parts);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto file = readTables(parts.empty() ? test::writeFile(path(), bytes) : test::writeZip(path(), parts));
        QVERIFY2(!file, file ? qPrintable(textOf(*file).left(100)) : "");
        QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
        QVERIFY2(file.error().message.contains(QStringLiteral("phụ lục")) || bytes.startsWith("STT"), qPrintable(file.error().message));
    }

    void refusesAPassword()
    {
        const auto file = readTables(test::writeZip(path(), test::docxParts("<w:tbl/>"), true));
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(QStringLiteral("password")));
    }

    void refusesWhatIsNotThere()
    {
        QVERIFY(!readTables(m_folder.filePath(QStringLiteral("không có.xlsx"))));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("phụ lục")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
