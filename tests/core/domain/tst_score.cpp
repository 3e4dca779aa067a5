// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/score.h"

#include "tests/support/frameworktext.h"

#include <QLocale>
#include <QTest>

using namespace parindex;
using test::points;

class TestScore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void checksPoints_data()
    {
        QTest::addColumn<QString>("maximum");
        QTest::addColumn<QString>("points");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("zero") << QStringLiteral("9.5") << QStringLiteral("0") << QString();
        QTest::newRow("between") << QStringLiteral("9.5") << QStringLiteral("9.4468") << QString();
        QTest::newRow("maximum") << QStringLiteral("9.5") << QStringLiteral("9.5") << QString();
        QTest::newRow("penalty: none") << QStringLiteral("-3") << QStringLiteral("0") << QString();
        QTest::newRow("penalty: all") << QStringLiteral("-3") << QStringLiteral("-3") << QString();
        QTest::newRow("maximum of zero") << QStringLiteral("0") << QStringLiteral("0") << QString();
        QTest::newRow("above") << QStringLiteral("9.5") << QStringLiteral("9.5001")
                               << QStringLiteral("1.1: 9,5001 points is above the maximum of 9,5.");
        QTest::newRow("below zero") << QStringLiteral("9.5") << QStringLiteral("-0.0001")
                                    << QStringLiteral("1.1: -0,0001 points is below 0, the least that can be given.");
        QTest::newRow("penalty: too much") << QStringLiteral("-3") << QStringLiteral("-3.5")
                                           << QStringLiteral("1.1: points that are taken off have a minus and lie between -3 and 0; -3,5 does not.");
        QTest::newRow("penalty: reward") << QStringLiteral("-3") << QStringLiteral("1")
                                         << QStringLiteral("1.1: points that are taken off have a minus and lie between -3 and 0; 1 does not.");
    }

    void checksPoints()
    {
        QFETCH(QString, maximum);
        QFETCH(QString, points);
        Item leaf;
        leaf.code = QStringLiteral("1.1");
        leaf.maximum = *Points::fromString(maximum);
        const Status status = checkPoints(leaf, *Points::fromString(points));
        QTEST(status ? QString() : status.error().message, "refusal");
        QVERIFY(status || status.error().code == ErrorCode::Refused);
    }

    void saysNothingOnlyWhenNothingIsSaid()
    {
        QVERIFY(Score().isEmpty());
        QVERIFY(!(Score{points("0"), {}, true}.isEmpty()));
        QVERIFY(!(Score{std::nullopt, QStringLiteral("Chờ số liệu"), true}.isEmpty()));
        QVERIFY(!(Score{std::nullopt, {}, false}.isEmpty()));
    }

    void keysAreOrdered()
    {
        const ScoreKey key{AssessmentId(1), ItemId(2), Stage::Self};
        QVERIFY(key < (ScoreKey{AssessmentId(1), ItemId(2), Stage::Round1}));
        QVERIFY(key < (ScoreKey{AssessmentId(1), ItemId(3), Stage::Self}));
        QVERIFY(key < (ScoreKey{AssessmentId(2), ItemId(1), Stage::Self}));
        QVERIFY(key == (ScoreKey{AssessmentId(1), ItemId(2), Stage::Self}));
    }
};

QTEST_APPLESS_MAIN(TestScore)
#include "tst_score.moc"
