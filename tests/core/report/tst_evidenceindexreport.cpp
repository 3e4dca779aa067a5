// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencetree/evidencetreeplan.h"
#include "core/report/evidenceindexreport.h"
#include "tests/core/report/reportfixture.h"

#include <QTest>

using namespace parindex;

namespace {

Attachment file(const char *name, char digit, qint64 size)
{
    return {QString(64, QLatin1Char(digit)), QString::fromUtf8(name), size, 1};
}

test::ReportFixture sample()
{
    test::ReportFixture fixture;
    const AssessmentId own(1);
    fixture.evidence = {
        fixture.document(1, "12/KH-UBND", {file("a.pdf", 'a', 600'000), file("b.pdf", 'b', 700'000)}, {{own, ItemId(6), {}, QStringLiteral("2")}}),
        fixture.document(2, "45/BC-SNV", {file("c.pdf", 'c', 2'000'000)}, {{own, ItemId(3), QStringLiteral("Mục II.3"), QStringLiteral("5-7")}, {own, ItemId(6), {}, {}}}),
    };
    fixture.rebuild();
    return fixture;
}

} // namespace

class tst_evidenceindexreport : public QObject
{
    Q_OBJECT

private slots:
    void printsLeafByLeaf()
    {
        const auto fixture = sample();
        const Report report = evidenceIndexReport(fixture.view(), planEvidenceTree(fixture.view(), {}));
        QCOMPARE(report.title, QStringLiteral("INDEX OF THE EVIDENCE DOCUMENTS"));
        QCOMPARE(report.blocks.size(), 1u);
        const QStringList expected{
            QStringLiteral("# 1 Chỉ đạo điều hành"),
            QStringLiteral("+ 1.1.1 Ban hành"),
            QStringLiteral(". 1 | 1.1.1-01 | 45/BC-SNV | 05/01/2026 | Kế hoạch: Cải cách năm 2026 | Mục II.3, page\u00a05-7 | 1.1.1-01 45-BC-SNV.pdf | 1.9 MB"),
            QStringLiteral("# 2 Thể chế"),
            QStringLiteral(". 2 | 2-01a | 12/KH-UBND | 05/01/2026 | Kế hoạch: Cải cách năm 2026 | page\u00a02 | 2-01a 12-KH-UBND.pdf | 585.9 kB"),
            QStringLiteral(". 2 | 2-01b | 12/KH-UBND | 05/01/2026 | Kế hoạch: Cải cách năm 2026 | page\u00a02 | 2-01b 12-KH-UBND.pdf | 683.6 kB"),
            QStringLiteral(". 1 | 2-02 | 45/BC-SNV | 05/01/2026 | Kế hoạch: Cải cách năm 2026 |  | see 1.1.1-01 | "),
            QStringLiteral("= Total: 3 file(s); 3.1 MB"),
        };
        QCOMPARE(test::linesOf(test::tableOf(report)), expected);
    }

    void listsTheParts()
    {
        const auto fixture = sample();
        EvidenceTreeOptions options;
        options.largestPart = EvidenceTreeOptions::Megabyte;
        options.keepLargeFiles = true;
        const Report report = evidenceIndexReport(fixture.view(), planEvidenceTree(fixture.view(), options));
        QCOMPARE(report.blocks.size(), 3u);
        QVERIFY(test::linesOf(test::tableOf(report))[2].endsWith(QStringLiteral("| Phần 1 | 1.1.1-01 45-BC-SNV.pdf – larger than 1.0 MB | 1.9 MB")));
        const QStringList expected{QStringLiteral(". Phần 1 | 1 | 1.9 MB"), QStringLiteral(". Phần 2 | 1 | 585.9 kB"), QStringLiteral(". Phần 3 | 1 | 683.6 kB")};
        QCOMPARE(test::linesOf(std::get<Report::Table>(report.blocks.back())), expected);
    }

    void printsAnEmptyIndex()
    {
        const test::ReportFixture fixture;
        const Report report = evidenceIndexReport(fixture.view(), planEvidenceTree(fixture.view(), {}));
        QCOMPARE(test::linesOf(test::tableOf(report)), QStringList{QStringLiteral("= Total: 0 file(s); 0 bytes")});
    }
};

QTEST_GUILESS_MAIN(tst_evidenceindexreport)
#include "tst_evidenceindexreport.moc"
