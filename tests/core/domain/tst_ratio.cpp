// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ratio.h"

#include "tests/support/frameworktext.h"

#include <QLocale>
#include <QTest>

using namespace parindex;
using test::points;

class TestRatio : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void percent_data()
    {
        QTest::addColumn<QString>("achieved");
        QTest::addColumn<QString>("applicable");
        QTest::addColumn<QString>("halfUp");
        QTest::addColumn<QString>("truncated");
        QTest::newRow("rounded score") << QStringLiteral("9.44") << QStringLiteral("9.5") << QStringLiteral("99,37") << QStringLiteral("99,36");
        QTest::newRow("published 99,44: least") << QStringLiteral("9.4464") << QStringLiteral("9.5") << QStringLiteral("99,44") << QStringLiteral("99,43");
        QTest::newRow("published 99,44") << QStringLiteral("9.4468") << QStringLiteral("9.5") << QStringLiteral("99,44") << QStringLiteral("99,44");
        QTest::newRow("published 99,44: most, if cut off") << QStringLiteral("9.4477") << QStringLiteral("9.5") << QStringLiteral("99,45") << QStringLiteral("99,44");
        QTest::newRow("all") << QStringLiteral("6") << QStringLiteral("6") << QStringLiteral("100,00") << QStringLiteral("100,00");
        QTest::newRow("not quite all") << QStringLiteral("61.4999") << QStringLiteral("61.5") << QStringLiteral("100,00") << QStringLiteral("99,99");
        QTest::newRow("appraised 2023") << QStringLiteral("56.86") << QStringLiteral("61.50") << QStringLiteral("92,46") << QStringLiteral("92,45");
        QTest::newRow("total 2023") << QStringLiteral("85.42") << QStringLiteral("100") << QStringLiteral("85,42") << QStringLiteral("85,42");
        QTest::newRow("nothing achieved") << QStringLiteral("0") << QStringLiteral("9.5") << QStringLiteral("0,00") << QStringLiteral("0,00");
        QTest::newRow("half a hundredth") << QStringLiteral("0.0001") << QStringLiteral("2") << QStringLiteral("0,01") << QStringLiteral("0,00");
        QTest::newRow("more than all, by bonus") << QStringLiteral("10.5") << QStringLiteral("10") << QStringLiteral("105,00") << QStringLiteral("105,00");
        QTest::newRow("below zero, by penalty") << QStringLiteral("-0.5") << QStringLiteral("10") << QStringLiteral("-5,00") << QStringLiteral("-5,00");
        QTest::newRow("largest") << QStringLiteral("1000000") << QStringLiteral("0.0001") << QStringLiteral("1000000000000,00") << QStringLiteral("1000000000000,00");
    }

    void percent()
    {
        QFETCH(QString, achieved);
        QFETCH(QString, applicable);
        QFETCH(QString, halfUp);
        const auto ratio = Ratio::of(*Points::fromString(achieved), *Points::fromString(applicable));
        QVERIFY(ratio);
        QCOMPARE(ratio->toPercentString(), halfUp + QStringLiteral("\u00a0%"));
        QCOMPARE(ratio->toPlainPercent(), QString(halfUp).replace(u',', u'.'));
        QFETCH(QString, truncated);
        QCOMPARE(ratio->toPercentString(Rounding::Truncate), truncated + QStringLiteral("\u00a0%"));
        QCOMPARE(ratio->toPlainPercent(Rounding::Truncate), QString(truncated).replace(u',', u'.'));
    }

    void keepsWhatItIsMadeOf()
    {
        const auto ratio = Ratio::of(points("9.4468"), points("9.5"));
        QCOMPARE(ratio->achieved(), points("9.4468"));
        QCOMPARE(ratio->applicable(), points("9.5"));
    }

    void doesNotExistOutOfNothing()
    {
        QVERIFY(!Ratio::of(points("1"), points("0")));
        QVERIFY(!Ratio::of(points("0"), points("0")));
        QVERIFY(!Ratio::of(points("-1"), points("-2")));
    }

    void comparesExactly()
    {
        // The example of the field: 93,76/95 ranks above 93,95/98,5.
        const auto a = *Ratio::of(points("93.76"), points("95"));
        const auto b = *Ratio::of(points("93.95"), points("98.5"));
        QVERIFY(a > b);
        QVERIFY(b < a);
        QVERIFY(a != b);
        QVERIFY(*Ratio::of(points("1"), points("3")) == *Ratio::of(points("2"), points("6")));
        // Both would be shown, and as doubles also compared, as the same.
        const auto less = *Ratio::of(points("333333.3333"), points("1000000"));
        QVERIFY(less < *Ratio::of(points("1"), points("3")));
        QVERIFY(*Ratio::of(points("999999.9998"), points("999999.9999")) < *Ratio::of(points("999999.9999"), points("1000000")));
        QVERIFY(*Ratio::of(points("-1"), points("3")) < *Ratio::of(points("0"), points("3")));
    }
};

QTEST_APPLESS_MAIN(TestRatio)
#include "tst_ratio.moc"
