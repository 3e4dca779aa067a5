// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/points.h"

#include <QLocale>
#include <QTest>

using namespace parindex;

namespace {

constexpr qlonglong Refused = -1;

} // namespace

class TestPoints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qlonglong>("tenThousandths");
        QTest::newRow("decimal comma") << QStringLiteral("9,4468") << 94468LL;
        QTest::newRow("decimal point") << QStringLiteral("9.44") << 94400LL;
        QTest::newRow("whole") << QStringLiteral("6") << 60000LL;
        QTest::newRow("zero") << QStringLiteral("0") << 0LL;
        QTest::newRow("negative zero") << QStringLiteral("-0") << 0LL;
        QTest::newRow("finest") << QStringLiteral("0.0001") << 1LL;
        QTest::newRow("zeros at both ends") << QStringLiteral("007,5000") << 75000LL;
        QTest::newRow("spaces around") << QStringLiteral(" \u00a09,5\t") << 95000LL;
        QTest::newRow("plus") << QStringLiteral("+0,5") << 5000LL;
        QTest::newRow("penalty") << QStringLiteral("-2,5") << -25000LL;
        QTest::newRow("typeset minus") << QStringLiteral("\u22122,5") << -25000LL;
        QTest::newRow("a point is never a mark of thousands") << QStringLiteral("1.234") << 12340LL;
        QTest::newRow("largest") << QStringLiteral("1000000") << 10'000'000'000LL;
        QTest::newRow("least") << QStringLiteral("-1000000,0000") << -10'000'000'000LL;

        QTest::newRow("nothing") << QString() << Refused;
        QTest::newRow("spaces") << QStringLiteral("  ") << Refused;
        QTest::newRow("letters") << QStringLiteral("chín") << Refused;
        QTest::newRow("letter behind") << QStringLiteral("9,4a") << Refused;
        QTest::newRow("five decimals") << QStringLiteral("0.00001") << Refused;
        QTest::newRow("five decimals, the last zero") << QStringLiteral("9,44000") << Refused;
        QTest::newRow("two marks") << QStringLiteral("1.234,5") << Refused;
        QTest::newRow("mark without whole") << QStringLiteral(",5") << Refused;
        QTest::newRow("mark without decimals") << QStringLiteral("5,") << Refused;
        QTest::newRow("mark alone") << QStringLiteral(".") << Refused;
        QTest::newRow("sign alone") << QStringLiteral("-") << Refused;
        QTest::newRow("two signs") << QStringLiteral("--1") << Refused;
        QTest::newRow("sign in the middle") << QStringLiteral("1-2") << Refused;
        QTest::newRow("space inside") << QStringLiteral("1 000") << Refused;
        QTest::newRow("exponent") << QStringLiteral("1e3") << Refused;
        QTest::newRow("percent") << QStringLiteral("99%") << Refused;
        QTest::newRow("infinity") << QStringLiteral("inf") << Refused;
        QTest::newRow("digits of other scripts") << QStringLiteral("٩,٥") << Refused;
        QTest::newRow("above the largest") << QStringLiteral("1000000,0001") << Refused;
        QTest::newRow("below the least") << QStringLiteral("-1000001") << Refused;
        QTest::newRow("beyond 64 bits") << QString(30, u'9') << Refused;
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qlonglong, tenThousandths);
        const auto points = Points::fromString(text);
        if (tenThousandths != Refused) {
            QVERIFY2(points, qPrintable(text));
            QCOMPARE(qlonglong(points->tenThousandths()), tenThousandths);
            return;
        }
        QVERIFY(!points);
        QCOMPARE(points.error().code, ErrorCode::Refused);
        QVERIFY(points.error().message.endsWith(u'.'));
        QVERIFY(points.error().message.size() < 200);
    }

    void shows_data()
    {
        QTest::addColumn<qlonglong>("tenThousandths");
        QTest::addColumn<QString>("trimmed");
        QTest::addColumn<QString>("fixed");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("plain");
        QTest::newRow("zero") << 0LL << QStringLiteral("0") << QStringLiteral("0") << QStringLiteral("0") << QStringLiteral("0");
        QTest::newRow("whole") << 1000000LL << QStringLiteral("100") << QStringLiteral("100") << QStringLiteral("100") << QStringLiteral("100");
        QTest::newRow("one decimal") << 615000LL << QStringLiteral("61,5") << QStringLiteral("61,50") << QStringLiteral("61,5") << QStringLiteral("61.5");
        QTest::newRow("two decimals") << 94400LL << QStringLiteral("9,44") << QStringLiteral("9,44") << QStringLiteral("9,44") << QStringLiteral("9.44");
        QTest::newRow("rounded up at half") << 94450LL << QStringLiteral("9,45") << QStringLiteral("9,45") << QStringLiteral("9,445") << QStringLiteral("9.445");
        QTest::newRow("rounded down") << 94449LL << QStringLiteral("9,44") << QStringLiteral("9,44") << QStringLiteral("9,4449") << QStringLiteral("9.4449");
        QTest::newRow("rounds to a whole number") << 59951LL << QStringLiteral("6") << QStringLiteral("6") << QStringLiteral("5,9951") << QStringLiteral("5.9951");
        QTest::newRow("below a hundredth") << 1LL << QStringLiteral("0") << QStringLiteral("0") << QStringLiteral("0,0001") << QStringLiteral("0.0001");
        QTest::newRow("below one") << 5000LL << QStringLiteral("0,5") << QStringLiteral("0,50") << QStringLiteral("0,5") << QStringLiteral("0.5");
        QTest::newRow("negative") << -25000LL << QStringLiteral("-2,5") << QStringLiteral("-2,50") << QStringLiteral("-2,5") << QStringLiteral("-2.5");
        QTest::newRow("negative below one") << -50LL << QStringLiteral("-0,01") << QStringLiteral("-0,01") << QStringLiteral("-0,005") << QStringLiteral("-0.005");
    }

    void shows()
    {
        QFETCH(qlonglong, tenThousandths);
        const Points points = Points::fromTenThousandths(tenThousandths);
        QTEST(points.toString(), "trimmed");
        QTEST(points.toString(Decimals::Fixed), "fixed");
        QTEST(points.toExactString(), "exact");
        QTEST(points.toPlainString(), "plain");
        QCOMPARE(*Points::fromString(points.toExactString()), points);
        QCOMPARE(*Points::fromString(points.toPlainString()), points);
    }

    void followsTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(Points::fromTenThousandths(94400).toString(), QStringLiteral("9.44"));
        QCOMPARE(Points::fromTenThousandths(12345000).toString(), QStringLiteral("1234.5"));
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        QCOMPARE(Points::fromTenThousandths(12345000).toString(), QStringLiteral("1234,5"));
    }

    void calculates()
    {
        constexpr Points a = Points::fromTenThousandths(94468);
        constexpr Points b = Points::whole(3);
        QCOMPARE((a + b).tenThousandths(), std::int64_t(124468));
        QCOMPARE((a - b).tenThousandths(), std::int64_t(64468));
        QCOMPARE((-a).tenThousandths(), std::int64_t(-94468));
        Points sum;
        QVERIFY(sum.isZero());
        sum += a;
        QCOMPARE(sum, a);
        QVERIFY(!sum.isZero());
        QVERIFY(b < a && a > b && a >= a && -a < Points());
    }

    void rounds_data()
    {
        QTest::addColumn<int>("decimals");
        QTest::addColumn<qlonglong>("halfUp");
        QTest::addColumn<qlonglong>("truncated");
        QTest::newRow("four") << 4 << 94465LL << 94465LL;
        QTest::newRow("three") << 3 << 94470LL << 94460LL;
        QTest::newRow("two") << 2 << 94500LL << 94400LL;
        QTest::newRow("one") << 1 << 94000LL << 94000LL;
        QTest::newRow("none") << 0 << 90000LL << 90000LL;
    }

    void rounds()
    {
        QFETCH(int, decimals);
        const Points points = Points::fromTenThousandths(94465);
        QTEST(qlonglong(points.rounded(decimals).tenThousandths()), "halfUp");
        QTEST(qlonglong(points.rounded(decimals, Rounding::Truncate).tenThousandths()), "truncated");
    }
};

QTEST_APPLESS_MAIN(TestPoints)
#include "tst_points.moc"
