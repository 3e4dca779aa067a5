// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documentlist.h"

#include "core/base/legacyencoding.h"
#include "core/exchange/documentcolumns.h"
#include "core/exchange/frameworkjson.h"
#include "core/exchange/tablefile.h"
#include "tests/support/testworkspace.h"
#include "tests/support/zipfile.h"

#include <QDir>
#include <QTest>

using namespace parindex;

namespace {

const QString Headings = QStringLiteral("STT\tSố, ký hiệu\tNgày ban hành\tCơ quan ban hành\tTrích yếu\tTiêu chí\tMục\tTrang\tTên tệp\n");

} // namespace

class TestDocumentList : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void headings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<int>("column");
        const auto row = [](const char *heading, DocumentColumn column) { QTest::newRow(heading) << QString::fromUtf8(heading) << static_cast<int>(column); };
        row("Số, ký hiệu", DocumentColumn::Number);
        row("SỐ/KÝ HIỆU VĂN BẢN", DocumentColumn::Number);
        row("Số hiệu", DocumentColumn::Number);
        row("Số, ký hiệu; ngày, tháng, năm văn bản", DocumentColumn::NumberAndDate);
        row("Ngày, tháng, năm ban hành", DocumentColumn::Date);
        row("Thời gian ban hành", DocumentColumn::Date);
        row("Cơ quan ban hành", DocumentColumn::Issuer);
        row("Tác giả", DocumentColumn::Issuer);
        row("Tên loại và trích yếu nội dung văn bản", DocumentColumn::Abstract);
        row("Tài liệu kiểm chứng", DocumentColumn::Abstract);
        row("Tên loại", DocumentColumn::Kind);
        row("Mã tiêu chí", DocumentColumn::Leaf);
        row("Tiêu chí/TCTP", DocumentColumn::Leaf);
        row("Mục", DocumentColumn::Section);
        row("Trang", DocumentColumn::Page);
        row("Tên tệp", DocumentColumn::File);
        row("Tập tin", DocumentColumn::File);
        row("Người ký", DocumentColumn::Signer);
        QTest::newRow("ordinal") << QStringLiteral("STT") << -1;
        QTest::newRow("number of pages") << QStringLiteral("Số trang") << -1;
        QTest::newRow("note") << QStringLiteral("Ghi chú") << -1;
        QTest::newRow("empty") << QString() << -1;
        QTest::newRow("a sentence") << QString(100, u'a') + QStringLiteral(" trích yếu") << -1;
    }
    void headings()
    {
        QFETCH(QString, heading);
        const auto column = documentColumnOf(heading);
        QTEST(column ? static_cast<int>(*column) : -1, "column");
    }

    void rows_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("read");
        QTest::addColumn<int>("remarks");
        const auto row = [](const char *what, const char *rows, const char *read, int remarks = 0) {
            QTest::newRow(what) << Headings + QString::fromUtf8(rows) << QString::fromUtf8(read) << remarks;
        };
        row("all cells", "1\t475/KH-UBND\t18/7/2024\tUBND tỉnh\tKế hoạch cải cách\t1.1.2\tII.3\t5-7\ta.pdf", "475/KH-UBND|2024-07-18|UBND tỉnh|Kế hoạch|Kế hoạch cải cách|1.1.2|II.3|5-7|a.pdf");
        row("date with hyphens", "1\t1/BC-SNV\t18-07-2024\t\tx", "1/BC-SNV|2024-07-18||Báo cáo|x|||");
        row("date in words", "1\t1/BC-SNV\tngày 18 tháng 7 năm 2024\t\tx", "1/BC-SNV|2024-07-18||Báo cáo|x|||");
        row("date cell of a spreadsheet", "1\t1/BC-SNV\t45491\t\tx", "1/BC-SNV|2024-07-18||Báo cáo|x|||");
        row("date that is none", "1\t1/BC-SNV\t31/4/2024\t\tx", "1/BC-SNV|||Báo cáo|x|||", 1);
        row("leaf by words", "1\t1/BC-SNV\t\t\tx\tTiêu chí 1.1.2 Hoàn thành", "1/BC-SNV|||Báo cáo|x|1.1.2||");
        row("leaf by a number alone", "1\t1/BC-SNV\t\t\tx\t2", "1/BC-SNV|||Báo cáo|x|2||");
        row("leaf that is none", "1\t1/BC-SNV\t\t\tx\t9.9", "1/BC-SNV|||Báo cáo|x|||", 1);
        row("two leaves", "1\t1/BC-SNV\t18/7/2024\t\tx\t1.1.2; 1.2", "1/BC-SNV|2024-07-18||Báo cáo|x|1.1.2||/1/BC-SNV|2024-07-18||Báo cáo|x|1.2||");
        row("two leaves of a document without a date", "1\t1/BC-SNV\t\t\tx\t1.1.2; 1.2", "1/BC-SNV|||Báo cáo|x|1.1.2||", 1);
        row("merged cell of the leaf", "1\t1/BC\t\t\tx\t1.1.2\n2\t2/BC\t\t\ty\t", "1/BC|||Báo cáo|x|1.1.2||/2/BC|||Báo cáo|y|1.1.2||");
        row("headings between the rows", "1.1.2\t\t\t\tHoàn thành\n1\t1/BC\t\t\tx\nI\t\t\t\tPhần khác\n2\t2/BC\t\t\ty", "1/BC|||Báo cáo|x|1.1.2||/2/BC|||Báo cáo|y|||", 1);
        row("document without number", "5\t\t\t\tẢnh hội nghị", "||||Ảnh hội nghị|||");
        row("numbers of the columns and empty rows", "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\n\t\t\n1\t1/BC\t\t\tx", "1/BC|||Báo cáo|x|||");
        row("headings again", "STT\tSố, ký hiệu\tNgày ban hành\tCơ quan ban hành\tTrích yếu\tTiêu chí\tMục\tTrang\tTên tệp\n1\t1/BC\t\t\tx", "1/BC|||Báo cáo|x|||");
        row("nothing to tell it by", "1\t\t18/7/2024\tUBND tỉnh\t", "", 1);
        row("decomposed", "1\t1/BC\t\t\tke\u0302\u0301 hoa\u0323ch", "1/BC|||Báo cáo|kế hoạch|||");
    }
    void rows()
    {
        QFETCH(QString, rows);
        QFETCH(int, remarks);
        const Table table = readTextTable(rows, QStringLiteral("DM")).value();
        const DocumentList list = documentsOf(table, framework());
        QTEST(textOf(list), "read");
        QVERIFY2(list.remarks.size() == remarks, qPrintable(list.remarks.join(u'\n')));
    }

    void remarksNameTheRow()
    {
        const Table table = readTextTable(QStringLiteral("DANH MỤC TÀI LIỆU\n\n") + Headings + QStringLiteral("1\t1/BC\t31/4/2024\t\tx"), QStringLiteral("DM")).value();
        const DocumentList list = documentsOf(table, framework());
        QCOMPARE(list.documents.front().row.place, QStringLiteral("DM, row 4"));
        QVERIFY2(list.remarks.front().startsWith(QStringLiteral("DM, row 4: “31/4/2024”")), qPrintable(list.remarks.front()));
    }

    void numberAndDateInOneColumn_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("read");
        QTest::newRow("in words") << QStringLiteral("475/KH-UBND ngày 18/7/2024") << QStringLiteral("475/KH-UBND 2024-07-18");
        QTest::newRow("behind a comma") << QStringLiteral("475/KH-UBND, 18/7/2024") << QStringLiteral("475/KH-UBND 2024-07-18");
        QTest::newRow("in brackets") << QStringLiteral("475/KH-UBND (18/7/2024)") << QStringLiteral("475/KH-UBND 2024-07-18");
        QTest::newRow("the number alone") << QStringLiteral("475/KH-UBND") << QStringLiteral("475/KH-UBND ");
    }
    void numberAndDateInOneColumn()
    {
        QFETCH(QString, cell);
        const Table table{QStringLiteral("DM"), {{QStringLiteral("Số, ký hiệu, ngày tháng"), QStringLiteral("Trích yếu")}, {cell, QStringLiteral("x")}}};
        const Evidence document = documentsOf(table, framework()).documents.at(0).row.document;
        QTEST(document.number + u' ' + document.issuedOn.toString(Qt::ISODate), "read");
    }

    void legacyEncodingsAreConverted_data()
    {
        QTest::addColumn<LegacyEncoding>("encoding");
        QTest::newRow("TCVN3") << LegacyEncoding::Tcvn3;
        QTest::newRow("VNI") << LegacyEncoding::Vni;
    }
    void legacyEncodingsAreConverted()
    {
        QFETCH(LegacyEncoding, encoding);
        Table table = readTextTable(Headings + QStringLiteral("1\t475/KH-UBND\t18/7/2024\tSở Nội vụ tỉnh Quảng Nam\tKế hoạch cải cách hành chính nhà nước năm 2024\t1.1.2"), QStringLiteral("DM")).value();
        for (QStringList &row : table.rows) {
            for (QString &cell : row)
                cell = toLegacy(cell, encoding);
        }
        QCOMPARE(textOf(documentsOf(table, framework())), QStringLiteral("475/KH-UBND|2024-07-18|Sở Nội vụ tỉnh Quảng Nam|Kế hoạch|Kế hoạch cải cách hành chính nhà nước năm 2024|1.1.2||"));
    }

    void readsAWorkbook()
    {
        const auto list = readDocumentList(test::writeZip(path(QStringLiteral("dm.xlsx")), test::xlsxParts("<row r='3'><c r='A3' t='s'><v>0</v></c><c r='B3' t='s'><v>1</v></c><c r='C3' t='s'><v>2</v></c></row>"
                                                                                                           "<row r='4'><c r='A4' t='s'><v>3</v></c><c r='B4' s='1'><v>45491</v></c><c r='C4' t='s'><v>4</v></c></row>",
                                                                                                           "<si><t>Số, ký hiệu</t></si><si><t>Ngày</t></si><si><t>Trích yếu</t></si><si><t>475/KH-UBND</t></si><si><t>Cải cách</t></si>")), framework());
        QVERIFY2(list, list ? "" : qPrintable(list.error().message));
        QCOMPARE(textOf(*list), QStringLiteral("475/KH-UBND|2024-07-18||Kế hoạch|Cải cách|||"));
        QCOMPARE(list->documents.front().row.place, QStringLiteral("Phụ lục, row 4"));
    }

    void readsAnOpenDocument()
    {
        const QByteArray content = "<document-content xmlns:table='t' xmlns:text='x' xmlns:office='o'><body><spreadsheet><table:table table:name='DM'>"
                                   "<table:table-row><table:table-cell><text:p>Số, ký hiệu</text:p></table:table-cell><table:table-cell><text:p>Ngày</text:p></table:table-cell></table:table-row>"
                                   "<table:table-row><table:table-cell><text:p>475/KH-UBND</text:p></table:table-cell><table:table-cell office:value-type='date' office:date-value='2024-07-18'><text:p>07/18/24</text:p></table:table-cell></table:table-row>"
                                   "</table:table></spreadsheet></body></document-content>";
        const auto list = readDocumentList(test::writeZip(path(QStringLiteral("dm.ods")), {{"content.xml", content}}), framework());
        QVERIFY2(list, list ? "" : qPrintable(list.error().message));
        QCOMPARE(textOf(*list), QStringLiteral("475/KH-UBND|2024-07-18||Kế hoạch||||"));
    }

    void readsADocument()
    {
        const auto cells = [](const QByteArray &first, const QByteArray &second) {
            return "<w:tr><w:tc><w:p><w:r><w:t>" + first + "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>" + second + "</w:t></w:r></w:p></w:tc></w:tr>";
        };
        const auto list = readDocumentList(test::writeZip(path(QStringLiteral("dm.docx")), test::docxParts("<w:tbl>" + cells("Số, ký hiệu", "Trích yếu") + cells("475/KH-UBND", "Cải cách") + "</w:tbl>")), framework());
        QVERIFY2(list, list ? "" : qPrintable(list.error().message));
        QCOMPARE(textOf(*list), QStringLiteral("475/KH-UBND|||Kế hoạch|Cải cách|||"));
    }

    void findsFilesBesideTheListOnly_data()
    {
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("found");
        QTest::newRow("beside it") << QStringLiteral("a.pdf") << QStringLiteral("HS/a.pdf");
        QTest::newRow("other capitals") << QStringLiteral("A.PDF") << QStringLiteral("HS/a.pdf");
        QTest::newRow("composed on disk otherwise") << QStringLiteral("Kế hoạch.pdf") << QStringLiteral("HS/Ke\u0302\u0301 hoa\u0323ch.pdf");
        QTest::newRow("by its folder") << QStringLiteral("1.1.2\\b.pdf") << QStringLiteral("HS/1.1.2/b.pdf");
        QTest::newRow("by a folder with a dot") << QStringLiteral("./1.1.2/b.pdf") << QStringLiteral("HS/1.1.2/b.pdf");
        QTest::newRow("in a folder below") << QStringLiteral("duy nhat.pdf") << QStringLiteral("HS/1.2/duy nhat.pdf");
        QTest::newRow("several") << QStringLiteral("a.pdf; 1.1.2/b.pdf") << QStringLiteral("HS/a.pdf,HS/1.1.2/b.pdf");
        QTest::newRow("in two folders") << QStringLiteral("b.pdf") << QString();
        QTest::newRow("not there") << QStringLiteral("mat.pdf") << QString();
        QTest::newRow("above") << QStringLiteral("../ngoai.pdf") << QString();
        QTest::newRow("above, the Windows way") << QStringLiteral("..\\ngoai.pdf") << QString();
        QTest::newRow("above, by a detour") << QStringLiteral("1.1.2/../../ngoai.pdf") << QString();
        QTest::newRow("absolute") << QStringLiteral("/etc/passwd") << QString();
        QTest::newRow("of a drive") << QStringLiteral("C:\\ngoai.pdf") << QString();
        QTest::newRow("on a server") << QStringLiteral("\\\\may\\ngoai.pdf") << QString();
        QTest::newRow("address") << QStringLiteral("file:///etc/passwd") << QString();
        QTest::newRow("through a link") << QStringLiteral("lien ket/ngoai.pdf") << QString();
        QTest::newRow("a link") << QStringLiteral("tro.pdf") << QString();
        QTest::newRow("a program") << QStringLiteral("cai.exe") << QString();
    }
    void findsFilesBesideTheListOnly()
    {
        QFETCH(QString, named);
        QFETCH(QString, found);
        for (const char *name : {"ngoai.pdf", "HS/a.pdf", "HS/Ke\u0302\u0301 hoa\u0323ch.pdf", "HS/1.1.2/b.pdf", "HS/1.2/b.pdf", "HS/1.2/duy nhat.pdf", "HS/cai.exe"})
            file(QString::fromUtf8(name), "x");
        QVERIFY(QFile::link(m_folder->path(), path(QStringLiteral("HS/lien ket"))));
        QVERIFY(QFile::link(path(QStringLiteral("ngoai.pdf")), path(QStringLiteral("HS/tro.pdf"))));
        const QString list = file(QStringLiteral("HS/dm.csv"), (QStringLiteral("Số, ký hiệu;Tên tệp\n1/BC;\"") + named + QStringLiteral("\"\n")).toUtf8());
        const auto read = readDocumentList(list, framework());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QStringList paths;
        for (const QString &one : read->documents.at(0).files)
            paths << QDir(m_folder->path()).relativeFilePath(one);
        QCOMPARE(paths.join(u','), found);
        QCOMPARE(int(read->remarks.size()), found.isEmpty() ? 1 : 0);
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("other table") << QByteArray("Họ tên;Lương\nA;1\n");
        QTest::newRow("headings without rows") << QByteArray("Số, ký hiệu;Trích yếu\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not text") << QByteArray("\x00\x01\x02\x03", 4);
    }
    void refusesWhatIsNoList()
    {
        QFETCH(QByteArray, content);
        const auto read = readDocumentList(file(QStringLiteral("dm.csv"), content), framework());
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }

private:
    static Framework framework() { return readFrameworkJson(test::smallFrameworkJson()).value(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(path(name).section(u'/', 0, -2));
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly))
            qFatal("%s", qUtf8Printable(made.errorString()));
        made.write(content);
        return made.fileName();
    }
    static QString textOf(const DocumentList &list)
    {
        const Framework rows = framework();
        QStringList lines;
        for (const ListedDocument &listed : list.documents) {
            const Evidence &one = listed.row.document;
            const Item *leaf = listed.row.leaf ? rows.find(*listed.row.leaf) : nullptr;
            QStringList cells{one.number, one.issuedOn.toString(Qt::ISODate), one.issuer, one.kind, one.abstract, leaf ? leaf->code : QString(), listed.row.section, listed.row.page};
            if (!listed.files.isEmpty())
                cells << listed.files.join(u',');
            lines << cells.join(u'|');
        }
        return lines.join(u'/');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDocumentList)
#include "tst_documentlist.moc"
