// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencetree/evidenceindex.h"
#include "core/domain/evidencetree/evidencetreeplan.h"
#include "core/report/evidenceregisterreport.h"
#include "tests/core/report/reportfixture.h"

#include <QTest>

using namespace parindex;

namespace {

constexpr qint64 Megabyte = EvidenceTreeOptions::Megabyte;

Attachment file(const char *name, char digit, qint64 size = 1000)
{
    return {QString(64, QLatin1Char(digit)), QString::fromUtf8(name), size, 1};
}

/// "1.1.1-01 #2: path" or what stands in the place of a path.
QStringList linesOf(const EvidenceTree &tree)
{
    QStringList lines;
    for (const EvidenceTree::Entry &entry : tree.entries) {
        const QString remark = EvidenceIndex::remarkOf(tree, entry);
        lines << QStringLiteral("%1 #%2: %3%4").arg(entry.place).arg(entry.number).arg(tree.pathOf(entry), remark.isEmpty() ? QString() : u'[' + remark + u']');
    }
    return lines;
}

/// The assessment 1 of the fixture: leaves 3 (1.1.1), 4 (1.1.2), 5 (1.2), 6 (2).
Citation cites(int leaf)
{
    return {AssessmentId(1), ItemId(leaf), {}, {}};
}

test::ReportFixture ordinaryFixture()
{
    test::ReportFixture fixture;
    fixture.evidence = {
        fixture.document(1, "12/KH-UBND", {file("kế hoạch.pdf", 'a'), file("phụ lục.XLSX", 'b')}, {cites(6)}),
        fixture.document(2, "45/BC-SNV", {file("báo cáo.pdf", 'c')}, {cites(3), cites(6)}),
        fixture.document(3, "", {}, {cites(3)}),
        fixture.document(4, "", {file("năm trước.pdf", 'd')}, {{AssessmentId(2), ItemId(3), {}, {}}}),
        fixture.document(5, "", {file("ảnh chụp.jpg", 'e')}, {cites(3)}),
        fixture.document(6, "9/TB-SNV", {file("chưa dùng.pdf", 'f')}, {}),
    };
    fixture.rebuild();
    return fixture;
}

} // namespace

class tst_evidencetreeplan : public QObject
{
    Q_OBJECT

private slots:
    void laysOutLeafByLeaf()
    {
        const auto fixture = ordinaryFixture();
        const QStringList expected{
            QStringLiteral("1.1.1-01 #1: 1. Chỉ đạo điều hành/1.1.1-01 45-BC-SNV.pdf"),
            QStringLiteral("1.1.1-02 #2: [no file]"),
            QStringLiteral("1.1.1-03 #3: 1. Chỉ đạo điều hành/1.1.1-03 Cải cách năm 2026.jpg"),
            QStringLiteral("2-01a #4: 2. Thể chế/2-01a 12-KH-UBND.pdf"),
            QStringLiteral("2-01b #4: 2. Thể chế/2-01b 12-KH-UBND.XLSX"),
            QStringLiteral("2-02 #1: [see 1.1.1-01]"),
        };
        const EvidenceTree tree = planEvidenceTree(fixture.view(), {});
        QCOMPARE(linesOf(tree), expected);
        QCOMPARE(tree.parts.size(), 1u);
        QCOMPARE(tree.bytes(), 4000);
        QCOMPARE(EvidenceIndex::totals(tree), QStringLiteral("4 file(s); 3.9 kB"));
    }

    void copiesToEachLeafOnRequest()
    {
        const auto fixture = ordinaryFixture();
        EvidenceTreeOptions options;
        options.copyToEachLeaf = true;
        QCOMPARE(linesOf(planEvidenceTree(fixture.view(), options)).last(), QStringLiteral("2-02 #1: 2. Thể chế/2-02 45-BC-SNV.pdf"));
    }

    void keepsTheNumbersOfTheRegisterForOneField()
    {
        const auto fixture = ordinaryFixture();
        EvidenceTreeOptions options;
        options.field = ItemId(6);
        const EvidenceTree tree = planEvidenceTree(fixture.view(), options);
        const QStringList expected{
            QStringLiteral("2-01a #4: 2. Thể chế/2-01a 12-KH-UBND.pdf"),
            QStringLiteral("2-01b #4: 2. Thể chế/2-01b 12-KH-UBND.XLSX"),
            QStringLiteral("2-02 #1: 2. Thể chế/2-02 45-BC-SNV.pdf"),
        };
        QCOMPARE(linesOf(tree), expected);
        QStringList printed;
        const Report report = evidenceRegisterReport(fixture.view());
        for (const Report::Row &row : test::tableOf(report).rows)
            printed << row.cells.mid(0, 2).join(u' ');
        QVERIFY2(printed.contains(QStringLiteral("4 12/KH-UBND")) && printed.contains(QStringLiteral("1 45/BC-SNV")), qPrintable(printed.join(u'\n')));
    }

    void writesAsciiOnRequest()
    {
        const auto fixture = ordinaryFixture();
        EvidenceTreeOptions options;
        options.asciiNames = true;
        options.largestPart = 100 * Megabyte;
        const EvidenceTree tree = planEvidenceTree(fixture.view(), options);
        QCOMPARE(tree.indexName, QStringLiteral("Danh muc"));
        QCOMPARE(tree.name, QStringLiteral("Tai lieu kiem chung - Tinh Thu - 2026"));
        QCOMPARE(tree.pathOf(tree.entries[2]), QStringLiteral("Phan 1/1. Chi dao dieu hanh/1.1.1-03 Cai cach nam 2026.jpg"));
    }

    void leavesOutWhatIsTooLargeOrGone()
    {
        auto fixture = ordinaryFixture();
        fixture.evidence[1].attachments[0].size = 11 * Megabyte;
        fixture.rebuild();
        EvidenceTreeOptions options;
        options.largestFile = 10 * Megabyte;
        const UnusableFiles unusable{{QString(64, u'a'), EvidenceTree::State::Missing}, {QString(64, u'b'), EvidenceTree::State::Altered}};
        const EvidenceTree tree = planEvidenceTree(fixture.view(), options, unusable);
        const QStringList lines = linesOf(tree);
        QCOMPARE(lines[0], QStringLiteral("1.1.1-01 #1: [left out, larger than 10.0 MB: báo cáo.pdf]"));
        QCOMPARE(lines[3], QStringLiteral("2-01a #4: [missing: kế hoạch.pdf]"));
        QCOMPARE(lines[4], QStringLiteral("2-01b #4: [left out, altered or unreadable: phụ lục.XLSX]"));
        QCOMPARE(EvidenceIndex::leftOut(tree), 3);
        options.keepLargeFiles = true;
        QCOMPARE(linesOf(planEvidenceTree(fixture.view(), options))[0], QStringLiteral("1.1.1-01 #1: 1. Chỉ đạo điều hành/1.1.1-01 45-BC-SNV.pdf[larger than 10.0 MB]"));
    }

    void dividesIntoParts_data()
    {
        QTest::addColumn<QList<int>>("leaves"); // Of each file: the number of its leaf and its megabytes.
        QTest::addColumn<QList<int>>("sizes");
        QTest::addColumn<bool>("keeps");
        QTest::addColumn<QList<int>>("parts"); // -1: left out.
        QTest::newRow("all in one") << QList{3, 3, 4} << QList{2, 2, 2} << false << QList{0, 0, 0};
        QTest::newRow("leaf begins a part") << QList{3, 3, 4, 4} << QList{3, 3, 3, 3} << false << QList{0, 0, 1, 1};
        QTest::newRow("leaf larger than a part") << QList{3, 4, 4, 4, 5} << QList{2, 6, 6, 6, 2} << false << QList{0, 0, 1, 2, 2};
        QTest::newRow("in order, not by size") << QList{3, 4, 5, 6} << QList{8, 5, 1, 8} << false << QList{0, 1, 1, 2};
        QTest::newRow("file above a part") << QList{3, 4, 5} << QList{2, 12, 2} << false << QList{0, -1, 0};
        QTest::newRow("file above a part, kept") << QList{3, 4, 5} << QList{2, 12, 2} << true << QList{0, 1, 2};
        QTest::newRow("exactly the limit does not leave room for the archive") << QList{3, 4} << QList{10, 1} << false << QList{-1, 0};
    }

    void dividesIntoParts()
    {
        QFETCH(QList<int>, leaves);
        QFETCH(QList<int>, sizes);
        QFETCH(bool, keeps);
        QFETCH(QList<int>, parts);
        test::ReportFixture fixture;
        for (int i = 0; i < int(leaves.size()); ++i)
            fixture.evidence.push_back(fixture.document(i + 1, "1/KH", {file("a.pdf", char('a' + i), sizes[i] * Megabyte)}, {cites(leaves[i])}));
        EvidenceTreeOptions options;
        options.largestPart = 10 * Megabyte;
        options.keepLargeFiles = keeps;
        const EvidenceTree tree = planEvidenceTree(fixture.view(), options);
        QList<int> found;
        qint64 bytes = 0;
        for (const EvidenceTree::Entry &entry : tree.entries)
            found << (entry.isStored() ? entry.part : -1);
        QCOMPARE(found, parts);
        for (const EvidenceTree::Part &part : tree.parts) {
            QCOMPARE(part.isAboveLimit, part.bytes > options.largestPart);
            bytes += part.bytes;
        }
        QCOMPARE(bytes, tree.bytes());
        QCOMPARE(tree.parts.front().name, QStringLiteral("Phần 1"));
    }
};

QTEST_GUILESS_MAIN(tst_evidencetreeplan)
#include "tst_evidencetreeplan.moc"
