// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/requirementmatrixreport.h"
#include "tests/support/requirementscene.h"

#include <QTest>

using namespace parindex;

class TestRequirementMatrixReport : public QObject
{
    Q_OBJECT

private slots:
    void printsLeavesAgainstKinds()
    {
        test::RequirementScene scene;
        scene.setPoints(5, Points());
        scene.cite(1, "1/KH-UBND", 3);
        scene.cite(2, "2/TB-UBND", 4);
        scene.cite(3, "3/QĐ-UBND", 4, QDate(2020, 1, 1));
        scene.cite(4, "scan-004", 6);
        for (int i = 5; i < 10; ++i)
            scene.cite(i, qPrintable(QStringLiteral("%1/BC-UBND").arg(i)), 5);
        const Report report = requirementMatrixReport(scene.view());
        QCOMPARE(report.title, QStringLiteral("MATRIX OF EVIDENCE DOCUMENTS"));
        QCOMPARE(report.orientation, Report::Orientation::Landscape);
        const QStringList expected{
            QStringLiteral("# 1 Chỉ đạo điều hành (2 of 4)"),
            QStringLiteral(". 1.1.1 Ban hành |  | present¶1/KH-UBND |  |  |  | Danh mục nhiệm vụ"),
            QStringLiteral(". 1.1.2 Hoàn thành | present (or Thông báo) | MISSING | present (or Báo cáo)¶2/TB-UBND | out of period¶3/QĐ-UBND |  | "),
            QStringLiteral(". 1.2 Báo cáo * | present¶5/BC-UBND¶6/BC-UBND¶7/BC-UBND¶and 2 more |  |  |  |  | "),
            QStringLiteral(". 2 Thể chế | unclear |  |  |  | unclear | scan-004"),
            QStringLiteral("# 3 Tác động"),
            QStringLiteral(". 3.1 Khảo sát * | MISSING |  |  |  |  | "),
            QStringLiteral("= Total: 2 of 6 requirement(s) met, 1 missing, 1 out of period, 2 unclear, 1 row(s) with words to read"),
        };
        QCOMPARE(test::linesOf(test::tableOf(report)), expected);
        QCOMPARE(test::tableOf(report).columns.size(), 7u);
        QCOMPARE(test::tableOf(report).notes.size(), 4);
    }

    void namesRareKindsInTheLastColumn()
    {
        test::RequirementScene scene;
        scene.rebuildWith({{5, QStringLiteral("Báo cáo; Tờ trình; Nghị quyết")}});
        scene.cite(1, "1/TTr-UBND", 5);
        const Report report = requirementMatrixReport(scene.view());
        QCOMPARE(test::tableOf(report).columns.size(), 7u);
        QCOMPARE(test::tableOf(report).columns.back().title, QStringLiteral("Other kinds, and as worded"));
        const QStringList lines = test::linesOf(test::tableOf(report));
        QCOMPARE(lines[3], QStringLiteral(". 1.2 Báo cáo | MISSING |  |  |  | present¶1/TTr-UBND | Nghị quyết: MISSING"));
        QCOMPARE(lines[4], QStringLiteral(". 2 Thể chế | MISSING |  |  |  |  | Biên bản: MISSING"));
    }
};

QTEST_APPLESS_MAIN(TestRequirementMatrixReport)
#include "tst_requirementmatrixreport.moc"
