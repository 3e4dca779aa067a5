// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidenceregisterreport.h"
#include "tests/core/report/reportfixture.h"

#include <QTest>

using namespace parindex;

namespace {

Attachment file(const char *name, char digit, int pages)
{
    return {QString(64, QLatin1Char(digit)), QString::fromUtf8(name), 1000, pages};
}

} // namespace

class tst_evidenceregisterreport : public QObject
{
    Q_OBJECT

private slots:
    void printsLeafByLeaf()
    {
        test::ReportFixture fixture;
        const AssessmentId own(1);
        fixture.evidence = {
            fixture.document(1, "12/KH-UBND", {file("kế hoạch.pdf", 'a', 3), file("phụ lục.pdf", 'b', 0)}, {{own, ItemId(6), {}, QStringLiteral("2")}}),
            fixture.document(2, "45/BC-SNV", {file("báo cáo.pdf", 'c', 4)}, {{own, ItemId(3), QStringLiteral("Mục II.3"), QStringLiteral("5-7")}, {own, ItemId(6), {}, {}}}),
            fixture.document(3, "7/TB-SNV", {}, {}),
            fixture.document(4, "8/TB-SNV", {file("năm trước.pdf", 'd', 9)}, {{AssessmentId(2), ItemId(3), {}, {}}}),
        };
        fixture.evidence[2].issuedOn = QDate();
        fixture.rebuild();
        const Report report = evidenceRegisterReport(fixture.view());
        QCOMPARE(report.title, QStringLiteral("REGISTER OF EVIDENCE DOCUMENTS"));
        QCOMPARE(test::tableOf(report).columns.size(), 9u);
        const QStringList expected{
            QStringLiteral("# 1 Chỉ đạo điều hành"),
            QStringLiteral("+ 1.1.1 Ban hành"),
            QStringLiteral(". 1 | 45/BC-SNV | 05/01/2026 | UBND tỉnh Thử | Kế hoạch: Cải cách năm 2026 | Mục II.3, page\u00a05-7 | báo cáo.pdf | 4 | cccccccc"),
            QStringLiteral("+ 1.2 Báo cáo"),
            QStringLiteral(".  | No document yet. Required: Báo cáo quý"),
            QStringLiteral("# 2 Thể chế"),
            QStringLiteral(". 2 | 12/KH-UBND | 05/01/2026 | UBND tỉnh Thử | Kế hoạch: Cải cách năm 2026 | page\u00a02 | kế hoạch.pdf | 3 | aaaaaaaa"),
            QStringLiteral(".  |  |  |  |  |  | phụ lục.pdf | – | bbbbbbbb"),
            QStringLiteral(". 1 | 45/BC-SNV | 05/01/2026 | UBND tỉnh Thử | Kế hoạch: Cải cách năm 2026 |  | báo cáo.pdf | 4 | cccccccc"),
            QStringLiteral("# Documents that no leaf cites yet"),
            QStringLiteral(". 3 | 7/TB-SNV |  | UBND tỉnh Thử | Kế hoạch: Cải cách năm 2026 |  | no file |  | "),
            QStringLiteral("= Total: 3 document(s); 3 file(s); 7 page(s); 2 of 3 leaves have documents"),
        };
        QCOMPARE(test::linesOf(test::tableOf(report)), expected);
    }

    void pageCountsBeyondBeliefDoNotOverflow()
    {
        test::ReportFixture fixture;
        const int huge = 2'000'000'000;
        fixture.evidence = {fixture.document(1, "1/KH", {file("a.pdf", 'a', huge), file("b.pdf", 'b', huge)}, {{AssessmentId(1), ItemId(3), {}, {}}})};
        fixture.rebuild();
        QVERIFY(test::linesOf(test::tableOf(evidenceRegisterReport(fixture.view()))).last().contains(QStringLiteral("2147483647 page(s)")));
    }

    void printsAnEmptyRegister()
    {
        test::ReportFixture fixture;
        const QStringList expected{
            QStringLiteral("# 1 Chỉ đạo điều hành"),
            QStringLiteral("+ 1.1.1 Ban hành"),
            QStringLiteral(".  | No document yet. Required: Kế hoạch năm"),
            QStringLiteral("+ 1.2 Báo cáo"),
            QStringLiteral(".  | No document yet. Required: Báo cáo quý"),
            QStringLiteral("= Total: 0 document(s); 0 file(s); 0 page(s); 0 of 2 leaves have documents"),
        };
        QCOMPARE(test::linesOf(test::tableOf(evidenceRegisterReport(fixture.view()))), expected);
    }
};

QTEST_GUILESS_MAIN(tst_evidenceregisterreport)
#include "tst_evidenceregisterreport.moc"
