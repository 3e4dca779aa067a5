// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rounding.h"

#include <QTest>

using namespace parindex;

class TestRounding : public QObject
{
    Q_OBJECT

private slots:
    void divides_data()
    {
        QTest::addColumn<qlonglong>("numerator");
        QTest::addColumn<qlonglong>("denominator");
        QTest::addColumn<qlonglong>("halfUp");
        QTest::addColumn<qlonglong>("truncated");
        QTest::newRow("nothing") << 0LL << 7LL << 0LL << 0LL;
        QTest::newRow("exact") << 21LL << 7LL << 3LL << 3LL;
        QTest::newRow("below half") << 44LL << 100LL << 0LL << 0LL;
        QTest::newRow("half") << 50LL << 100LL << 1LL << 0LL;
        QTest::newRow("odd denominator, below half") << 3LL << 7LL << 0LL << 0LL;
        QTest::newRow("odd denominator, above half") << 4LL << 7LL << 1LL << 0LL;
        QTest::newRow("almost the next") << 199LL << 100LL << 2LL << 1LL;
        QTest::newRow("denominator of one") << 5LL << 1LL << 5LL << 5LL;
        QTest::newRow("negative half goes away from zero") << -50LL << 100LL << -1LL << 0LL;
        QTest::newRow("negative below half") << -49LL << 100LL << 0LL << 0LL;
        QTest::newRow("negative") << -199LL << 100LL << -2LL << -1LL;
    }

    void divides()
    {
        QFETCH(qlonglong, numerator);
        QFETCH(qlonglong, denominator);
        QTEST(qlonglong(divideRounded(numerator, denominator)), "halfUp");
        QTEST(qlonglong(divideRounded(numerator, denominator, Rounding::Truncate)), "truncated");
    }

    void productsBeyond64Bits()
    {
        const WideInteger large = static_cast<WideInteger>(9'000'000'000'000'000'000LL) * 1'000'000;
        QCOMPARE(divideRounded(large, 1'000'000), std::int64_t(9'000'000'000'000'000'000LL));
        QCOMPARE(divideRounded(large + 500'000, 1'000'000), std::int64_t(9'000'000'000'000'000'001LL));
        QCOMPARE(divideRounded(-large, 1'000'000), std::int64_t(-9'000'000'000'000'000'000LL));
    }
};

QTEST_APPLESS_MAIN(TestRounding)
#include "tst_rounding.moc"
