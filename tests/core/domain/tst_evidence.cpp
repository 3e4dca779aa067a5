// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"

#include <QTest>

using namespace parindex;

class TestEvidence : public QObject
{
    Q_OBJECT

private slots:
    void isCalledByWhatIsKnown()
    {
        Evidence evidence;
        QCOMPARE(evidence.label(), QString());
        evidence.attachments.push_back({QString(64, u'a'), QStringLiteral("quet.pdf"), 10, 1});
        QCOMPARE(evidence.label(), QStringLiteral("quet.pdf"));
        evidence.abstract = QStringLiteral("Kế hoạch cải cách hành chính");
        QCOMPARE(evidence.label(), QStringLiteral("Kế hoạch cải cách hành chính"));
        evidence.number = QStringLiteral("475/KH-UBND");
        QCOMPARE(evidence.label(), QStringLiteral("475/KH-UBND"));
    }

    void findsItsCitation()
    {
        Evidence evidence;
        evidence.citations = {{AssessmentId(1), ItemId(2), QStringLiteral("Mục I"), QStringLiteral("1")},
                              {AssessmentId(2), ItemId(2), QStringLiteral("Mục II"), QStringLiteral("5-7")}};
        const Citation *found = evidence.citationOf(AssessmentId(2), ItemId(2));
        QVERIFY(found);
        QCOMPARE(found->page, QStringLiteral("5-7"));
        QVERIFY(!evidence.citationOf(AssessmentId(2), ItemId(3)));
        QVERIFY(!evidence.citationOf(AssessmentId(3), ItemId(2)));
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
