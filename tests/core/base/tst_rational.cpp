// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rational.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace parindex;

namespace {

Rational fraction(qint64 numerator, qint64 denominator)
{
    return *Rational::of(numerator, denominator);
}

} // namespace

class TestRational : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::newRow("whole") << QStringLiteral("47") << qint64(47) << qint64(1);
        QTest::newRow("comma") << QStringLiteral("92,5") << qint64(185) << qint64(2);
        QTest::newRow("point") << QStringLiteral("0.25") << qint64(1) << qint64(4);
        QTest::newRow("percent") << QStringLiteral("85%") << qint64(17) << qint64(20);
        QTest::newRow("percent apart") << QStringLiteral("33,3333 %") << qint64(333333) << qint64(1000000);
        QTest::newRow("below zero") << QStringLiteral("-1,5") << qint64(-3) << qint64(2);
        QTest::newRow("a printed minus") << QStringLiteral("−2") << qint64(-2) << qint64(1);
        QTest::newRow("zero") << QStringLiteral("0,000000") << qint64(0) << qint64(1);
        QTest::newRow("twelve digits") << QStringLiteral("999999999999") << qint64(999999999999) << qint64(1);
        QTest::newRow("thirteen digits") << QStringLiteral("1000000000000") << qint64(0) << qint64(0);
        QTest::newRow("seven decimals") << QStringLiteral("0,0000001") << qint64(0) << qint64(0);
        QTest::newRow("two marks") << QStringLiteral("1.234,5") << qint64(0) << qint64(0);
        QTest::newRow("letters") << QStringLiteral("47a") << qint64(0) << qint64(0);
        QTest::newRow("nothing") << QString() << qint64(0) << qint64(0);
        QTest::newRow("only a mark") << QStringLiteral(",5") << qint64(0) << qint64(0);
        QTest::newRow("an exponent") << QStringLiteral("1e5") << qint64(0) << qint64(0);
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        const auto number = Rational::fromString(text);
        QCOMPARE(number.has_value(), denominator != 0);
        if (!number)
            return;
        QCOMPARE(qint64(number->numerator()), numerator);
        QCOMPARE(qint64(number->denominator()), denominator);
        QCOMPARE(Rational::fromString(number->toPlainString()), number);
    }

    void isWritten()
    {
        QCOMPARE(fraction(1, 4).toExactString(2), std::optional(QStringLiteral("0,25")));
        QCOMPARE(fraction(-5, 2).toExactString(6), std::optional(QStringLiteral("-2,5")));
        QCOMPARE(fraction(1, 8).toExactString(2), std::optional<QString>());
        QCOMPARE(fraction(1, 3).toExactString(6), std::optional<QString>());
        QCOMPARE(fraction(2, 3).toTruncatedString(2), QStringLiteral("0,66"));
        QCOMPARE(fraction(999999, 1000000).toTruncatedString(2), QStringLiteral("0,99"));
        QCOMPARE(fraction(-2, 3).toTruncatedString(0), QStringLiteral("-0"));
    }

    void countsExactly()
    {
        QCOMPARE(sum(fraction(1, 3), fraction(1, 6)), std::optional(fraction(1, 2)));
        QCOMPARE(difference(fraction(1, 3), fraction(1, 2)), std::optional(fraction(-1, 6)));
        QCOMPARE(product(fraction(-2, 3), fraction(3, 4)), std::optional(fraction(-1, 2)));
        QCOMPARE(quotient(fraction(1, 2), fraction(-3, 4)), std::optional(fraction(-2, 3)));
        QVERIFY(!quotient(fraction(1, 2), Rational()));
        QVERIFY(!Rational::of(1, 0));
        QCOMPARE(fraction(6, -4), fraction(-3, 2));
    }

    void whatNoLongerFitsIsNothing()
    {
        Rational number = fraction(999999999999, 7);
        int products = 0;
        for (auto next = std::optional(number); next && products < 20; ++products) {
            number = *next;
            next = product(number, fraction(999999999989, 11));
        }
        QVERIFY(products < 5);
        QVERIFY(!Rational::of(WideInteger(1) << 121, 1));
        QVERIFY(!sum(*Rational::of((WideInteger(1) << 119) + 1, 3), *Rational::of(WideInteger(1) << 119, 5)));
    }

    void comparesWithoutOverflow()
    {
        const Rational big = *Rational::of((WideInteger(1) << 119) + 1, (WideInteger(1) << 119) - 1);
        const Rational bigger = *Rational::of((WideInteger(1) << 119) - 1, (WideInteger(1) << 119) - 3);
        QVERIFY(big < bigger);
        QVERIFY(bigger > big);
        QVERIFY(big == big && !(big < big));
        QVERIFY(*difference(Rational(), fraction(1, 2)) < Rational());
        QVERIFY(fraction(-1, 2) < fraction(-1, 3));
    }

    void comparesLikeCrossMultiplication()
    {
        QRandomGenerator random(20261125);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 a = random.bounded(2001) - 1000;
            const qint64 b = random.bounded(1, 60);
            const qint64 c = random.bounded(2001) - 1000;
            const qint64 d = random.bounded(1, 60);
            QCOMPARE(fraction(a, b) < fraction(c, d), a * d < c * b);
            QCOMPARE(fraction(a, b) == fraction(c, d), a * d == c * b);
        }
    }
};

QTEST_APPLESS_MAIN(TestRational)
#include "tst_rational.moc"
