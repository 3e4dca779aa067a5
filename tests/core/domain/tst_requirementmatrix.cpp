// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/requirementmatrix.h"

#include "core/domain/readiness/readiness.h"
#include "tests/support/requirementscene.h"

#include <QTest>

using namespace parindex;

namespace {

/// The rows of which the findings say that a kind is missing.
QStringList rowsMissingAKind(const test::RequirementScene &scene)
{
    QStringList codes;
    for (const Finding &finding : findingsOf(scene.framework, scene.sheet, scene.evidence)) {
        if (finding.code == Finding::Code::KindMissing)
            codes << scene.framework.find(*finding.item)->code + QStringLiteral(": ") + finding.detail;
    }
    return codes;
}

/// The same by the matrix, of rows that have points and documents.
QStringList rowsMissingInMatrix(const test::RequirementScene &scene)
{
    QStringList codes;
    for (const auto &row : requirementMatrixOf(scene.view()).rows) {
        QStringList names;
        bool hasDocuments = false;
        for (const auto &cell : row.cells)
            hasDocuments = hasDocuments || !cell.documents.empty();
        for (const CheckedRequirement &checked : row.requirements) {
            if (checked.state == RequirementState::Missing)
                names << checked.requirement.name();
        }
        const Item &item = *scene.framework.find(row.item);
        if (!names.isEmpty() && hasDocuments && row.standing == RequirementMatrix::Standing::Open && scene.sheet.current(item).points)
            codes << item.code + QStringLiteral(": ") + names.join(QStringLiteral(", "));
    }
    return codes;
}

} // namespace

class TestRequirementMatrix : public QObject
{
    Q_OBJECT

private slots:
    void listsLeavesAgainstKinds()
    {
        test::RequirementScene scene;
        scene.cite(1, "1/KH-UBND", 3);
        scene.cite(2, "2/TB-UBND", 4);
        scene.cite(3, "3/QĐ-UBND", 4, QDate(2020, 1, 1));
        scene.cite(4, "4/BC-UBND", 5, QDate(2026, 3, 1), false);
        scene.cite(5, "5/KH-UBND", 5);
        scene.cite(6, "scan-006", 6);
        scene.cite(7, "7/HD-UBND", 3);
        const RequirementMatrix matrix = requirementMatrixOf(scene.view());
        QCOMPARE(matrix.kinds, (QStringList{QStringLiteral("Báo cáo"), QStringLiteral("Kế hoạch"), QStringLiteral("Thông báo"), QStringLiteral("Quyết định"), QStringLiteral("Biên bản")}));
        const QStringList expected{
            QStringLiteral("# 1:  |  |  |  |  | "),
            QStringLiteral("1.1.1:  | ✓ 1/KH-UBND |  |  |  | » 7/HD-UBND"),
            QStringLiteral("1.1.2: ✓ or Thông báo | ✗ | ✓ 2/TB-UBND or Báo cáo | ! 3/QĐ-UBND |  | "),
            QStringLiteral("1.2: ○ 4/BC-UBND | + 5/KH-UBND |  |  |  | "),
            QStringLiteral("2: ? |  |  |  | ? | + scan-006"),
            QStringLiteral("# 3:  |  |  |  |  | "),
            QStringLiteral("3.1 (3): ✗ |  |  |  |  | "),
        };
        QCOMPARE(test::linesOf(matrix, scene.framework), expected);
        QCOMPARE(RequirementTexts::sentence(matrix.counts()), QStringLiteral("2 of 7 requirement(s) met, 1 missing, 1 out of period, 1 without a file, 2 unclear, 1 row(s) with words to read"));
        QCOMPARE(matrix.rows[0].counts.required, 5);
    }

    void countsOnlyWhereSomethingIsToBeProved_data()
    {
        QTest::addColumn<Score>("score");
        QTest::addColumn<int>("standing");
        QTest::addColumn<int>("missing");
        using Standing = RequirementMatrix::Standing;
        const Points half = Points::fromTenThousandths(5000);
        QTest::newRow("not scored") << Score() << int(Standing::Open) << 1;
        QTest::newRow("points") << Score{half, {}} << int(Standing::Open) << 1;
        QTest::newRow("no points") << Score{Points(), {}} << int(Standing::NothingClaimed) << 0;
        QTest::newRow("penalty") << Score{Points() - half, {}} << int(Standing::NothingClaimed) << 0;
        QTest::newRow("does not occur") << Score{std::nullopt, {}, false} << int(Standing::DoesNotApply) << 0;
    }
    void countsOnlyWhereSomethingIsToBeProved()
    {
        QFETCH(Score, score);
        test::RequirementScene scene;
        scene.setScore(5, score);
        const RequirementMatrix matrix = requirementMatrixOf(scene.view());
        const auto row = std::find_if(matrix.rows.begin(), matrix.rows.end(), [](const auto &one) { return one.item == ItemId(5); });
        QTEST(int(row->standing), "standing");
        QTEST(row->counts.missing, "missing");
        QCOMPARE(row->cells.front().state, RequirementState::Missing);
    }

    void saysWhatTheFindingsSay()
    {
        test::RequirementScene scene;
        scene.setPoints(3, Points::whole(1));
        scene.setPoints(4, Points::whole(1));
        scene.setPoints(5, Points());
        scene.setPoints(6, Points::whole(1));
        scene.cite(1, "1/BC-UBND", 3);
        scene.cite(2, "2/TB-UBND", 4);
        scene.cite(3, "3/KH-UBND", 5);
        scene.cite(4, "4/BC-UBND", 6);
        const QStringList expected{QStringLiteral("1.1.1: Kế hoạch"), QStringLiteral("1.1.2: Kế hoạch, Quyết định"), QStringLiteral("2: Biên bản")};
        QCOMPARE(rowsMissingAKind(scene), expected);
        QCOMPARE(rowsMissingInMatrix(scene), expected);
        scene.cite(5, "scan-005", 6);
        QCOMPARE(rowsMissingAKind(scene), expected.mid(0, 2));
        QCOMPARE(rowsMissingInMatrix(scene), expected.mid(0, 2));
    }

    void asksOneLeaf()
    {
        test::RequirementScene scene;
        scene.cite(2, "2/TB-UBND", 4);
        scene.cite(3, "3/QĐ-UBND", 4, QDate(2020, 1, 1));
        const auto asked = requirementsOfLeaf(scene.view(), *scene.framework.find(ItemId(4)));
        QCOMPARE(RequirementTexts::line(asked), QStringLiteral("Needed: ✓ Báo cáo / Thông báo · ✗ Kế hoạch · ! Quyết định (out of period)"));
    }

    void hasNoRowsWithoutLeaves()
    {
        test::ReportFixture fixture;
        fixture.framework = Framework();
        fixture.summary = Summary(fixture.framework, fixture.sheet);
        const RequirementMatrix matrix = requirementMatrixOf(fixture.view());
        QVERIFY(matrix.rows.empty());
        QVERIFY(matrix.kinds.isEmpty());
        QCOMPARE(matrix.counts(), RequirementCounts());
    }
};

QTEST_APPLESS_MAIN(TestRequirementMatrix)
#include "tst_requirementmatrix.moc"
