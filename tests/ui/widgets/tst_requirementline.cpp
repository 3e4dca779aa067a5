// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/requirementline.h"

#include "tests/ui/support/evidencefixture.h"

#include <QTest>

using namespace parindex;

class TestRequirementLine : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheRowNeeds()
    {
        test::EvidenceFixture fixture;
        QWidget around;
        RequirementLine line(*fixture.session, &around);
        QVERIFY(line.isHidden());
        fixture.session->setItem(fixture.leaf("1.1.1").id);
        QCOMPARE(line.text(), QStringLiteral("Needed: ✗ Kế hoạch"));
        QCOMPARE(line.toolTip(), QStringLiteral("Required: Kế hoạch"));
        QVERIFY(!line.isHidden());
        QCOMPARE(line.textFormat(), Qt::PlainText);
        fixture.session->setItem(fixture.leaf("3.1").id);
        QVERIFY(line.isHidden());
        fixture.session->setItem(fixture.leaf("1").id);
        QVERIFY(line.isHidden());
    }

    void followsDocuments()
    {
        test::EvidenceFixture fixture;
        RequirementLine line(*fixture.session);
        fixture.session->setItem(fixture.leaf("1.1.1").id);
        Evidence plan;
        plan.number = QStringLiteral("1/KH-UBND");
        plan.issuedOn = QDate(2024, 1, 1);
        plan.citations = {fixture.citation("1.1.1")};
        const EvidenceId id = fixture.add(plan);
        QCOMPARE(line.text(), QStringLiteral("Needed: ! Kế hoạch (out of period)"));
        Evidence dated = *fixture.session->workspace().findEvidence(id);
        dated.issuedOn = QDate(2026, 1, 1);
        fixture.session->changeEvidence({{id, dated}}, QStringLiteral("test"));
        QCOMPARE(line.text(), QStringLiteral("Needed: ○ Kế hoạch (without a file)"));
        fixture.session->undo();
        fixture.session->undo();
        QCOMPARE(line.text(), QStringLiteral("Needed: ✗ Kế hoạch"));
    }
};

QTEST_MAIN(TestRequirementLine)
#include "tst_requirementline.moc"
