// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/evidenceindexxlsx.h"
#include "tests/support/exportedtree.h"

#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace parindex;

namespace {

/// Two files in parts, one of them linked to from elsewhere; hostile texts in every column.
EvidenceTree sampleTree()
{
    EvidenceTree tree;
    tree.title = QStringLiteral("Tỉnh Thử – 2026");
    tree.options.largestPart = 1000;
    tree.indexName = QStringLiteral("Danh mục");
    tree.parts = {{QStringLiteral("Phần 1"), 1, 700, false}, {QStringLiteral("Phần 2"), 1, 800, false}};
    EvidenceTree::Entry entry;
    entry.leafCode = QStringLiteral("1.1");
    entry.place = QStringLiteral("1.1-01");
    entry.number = 3;
    entry.documentNumber = QStringLiteral("=1+1");
    entry.issuedOn = QDate(2026, 1, 5);
    entry.issuer = QStringLiteral("@SUM(A1)");
    entry.abstract = QStringLiteral("+cmd|' /C calc'!A0 _x0041_");
    entry.section = QStringLiteral("-2");
    entry.page = QStringLiteral("\t=3");
    entry.file = {QString(64, u'a'), QStringLiteral("a.pdf"), 700, 12};
    entry.folder = QStringLiteral("1. Chỉ đạo & điều hành");
    entry.fileName = QStringLiteral("1.1-01 1+1.pdf");
    tree.entries.push_back(entry);
    entry.place = QStringLiteral("1.1-02");
    entry.fileName = QStringLiteral("1.1-02 x.pdf");
    entry.file = {QString(64, u'b'), QStringLiteral("b.pdf"), 800, 0};
    entry.issuedOn = QDate(1890, 2, 3);
    entry.part = 1;
    tree.entries.push_back(entry);
    entry.place = QStringLiteral("1.2-01");
    entry.state = EvidenceTree::State::Elsewhere;
    entry.firstPlace = QStringLiteral("1.1-02");
    entry.file = {};
    entry.issuedOn = QDate();
    tree.entries.push_back(entry);
    return tree;
}

} // namespace

class tst_evidenceindexxlsx : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.xlsx"));
    }

    void isReadBack()
    {
        test::writeFile(m_path, writeEvidenceIndexXlsx(sampleTree(), true).value());
        const auto file = readTables(m_path);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QVERIFY2(file->remarks.isEmpty(), qPrintable(file->remarks.join(u'\n'))); // No formula, no macro.
        QCOMPARE(file->tables.size(), 2u);
        QStringList lines;
        for (const Table &table : file->tables) {
            for (const QStringList &row : table.rows)
                lines << QStringList(row).replaceInStrings(QString(64, u'a'), QStringLiteral("aa")).replaceInStrings(QString(64, u'b'), QStringLiteral("bb")).join(u'|');
        }
        const QStringList expected{
            QStringLiteral("No.|Criterion|Place|Number|Date|Issued by|Abstract|Section|Page in it|File|Remark|Pages|Size (bytes)|SHA-256"),
            QStringLiteral("3|1.1|1.1-01|=1+1|46027|@SUM(A1)|+cmd|' /C calc'!A0 _x005F_x0041_|-2|=3|Phần 1/1. Chỉ đạo & điều hành/1.1-01 1+1.pdf||12|700|aa"),
            QStringLiteral("3|1.1|1.1-02|=1+1|03/02/1890|@SUM(A1)|+cmd|' /C calc'!A0 _x005F_x0041_|-2|=3|Phần 2/1. Chỉ đạo & điều hành/1.1-02 x.pdf|||800|bb"),
            QStringLiteral("3|1.1|1.2-01|=1+1||@SUM(A1)|+cmd|' /C calc'!A0 _x005F_x0041_|-2|=3||see 1.1-02"),
            QStringLiteral("Part|Files|Size (bytes)"), QStringLiteral("Phần 1|1|700"), QStringLiteral("Phần 2|1|800")};
        QCOMPARE(lines, expected);
    }

    /// In its parts: no formula; numbers and dates are such; the heading stays and filters; links lead
    /// down from where the workbook lies, and nowhere else.
    void isBuiltAsPromised()
    {
        test::writeFile(m_path, writeEvidenceIndexXlsx(sampleTree(), true).value());
        const auto parts = test::filesInZip(m_path);
        const QByteArray sheet = parts[QStringLiteral("xl/worksheets/sheet1.xml")];
        QVERIFY(!sheet.contains("<f>") && !sheet.contains("<f "));
        QVERIFY2(sheet.contains("<v>46027</v>"), sheet.constData()); // 5 January 2026.
        QVERIFY(sheet.contains("<v>700</v>"));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:N4\"/>"));
        const QByteArray links = parts[QStringLiteral("xl/worksheets/_rels/sheet1.xml.rels")];
        QCOMPARE(links.count("Target="), 2);
        // The library writes the strokes that Windows has; other programs read both.
        QVERIFY2(links.contains("Target=\"Ph\xE1\xBA\xA7n%201\\1.%20Ch\xE1\xBB\x89%20\xC4\x91\xE1\xBA\xA1o%20&amp;%20\xC4\x91i\xE1\xBB\x81u%20h\xC3\xA0nh\\1.1-01%201+1.pdf\""), links.constData());
        test::writeFile(m_path, writeEvidenceIndexXlsx(sampleTree(), false).value());
        QVERIFY(!test::filesInZip(m_path).contains(QStringLiteral("xl/worksheets/_rels/sheet1.xml.rels")));
    }

    void givesTheSameBytes()
    {
        const QByteArray first = writeEvidenceIndexXlsx(sampleTree(), true).value();
        qputenv("TZ", "Asia/Ho_Chi_Minh");
        tzset();
        QTest::qWait(1100); // Times in it would differ by now.
        QCOMPARE(writeEvidenceIndexXlsx(sampleTree(), true).value(), first);
        qunsetenv("TZ");
        tzset();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_evidenceindexxlsx)
#include "tst_evidenceindexxlsx.moc"
