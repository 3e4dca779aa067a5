// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rulesamples.h"

#include "core/exchange/ruletext.h"

#include <QLocale>
#include <QTest>

using namespace parindex;

class TestRuleSamples : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese)); }

    void atTheBounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("maximum");
        QTest::addColumn<QString>("samples");
        QTest::newRow("a percentage") << "Từ 90% trở lên: 2\nDưới 90%: 0" << "2" << "90,01 % ≥ 90 % → 2 points\n90 % ≥ 90 % → 2 points\n89,99 % < 90 % → 0 points";
        QTest::newRow("open below") << "Trên 90%: 2\nTừ 0% đến 90%: 0" << "2" << "90,01 % > 90 % → 2 points\n90 % ≥ 0 % and ≤ 90 % → 0 points\n89,99 % ≥ 0 % and ≤ 90 % → 0 points\n0,01 % ≥ 0 % and ≤ 90 % → 0 points\n0 % ≥ 0 % and ≤ 90 % → 0 points";
        QTest::newRow("a ratio") << "Tỷ lệ = A / B × 100%\n100%: 1\nDưới 100%: 0" << "1" << "10001/10000 = 100,01 % ≥ 100 % → 1 points\n10000/10000 = 100 % ≥ 100 % → 1 points\n9999/10000 = 99,99 % < 100 % → 0 points";
        QTest::newRow("a count") << "Từ 2 sáng kiến: 2\nCó 1: 1\nKhông có: 0" << "2" << "3 sáng kiến ≥ 2 → 2 points\n2 sáng kiến ≥ 2 → 2 points\n1 sáng kiến = 1 → 1 points\n0 sáng kiến < 1 → 0 points";
        QTest::newRow("levels") << "Có: 1\nKhông: 0" << "1" << "Có → 1 points\nKhông → 0 points";
        QTest::newRow("cases") << "a) Có kế hoạch: đạt 2; không đạt 0\nb) Không có kế hoạch: 0" << "2" << "Có kế hoạch: đạt → 2 points\nCó kế hoạch: không đạt → 0 points\nKhông có kế hoạch: 0 → 0 points";
        QTest::newRow("for each") << "Mỗi quy chế: 0,5; tối đa 1" << "1" << "0 × 0,5 → 0 points\n1 × 0,5 → 0,5 points\n2 × 0,5 → 1 points\n3 × 0,5, at most 1 → 1 points\n100 × 0,5, at most 1 → 1 points";
        QTest::newRow("prose") << "Theo kết quả" << "1" << "";
    }

    void atTheBounds()
    {
        QFETCH(QString, text);
        QFETCH(QString, maximum);
        const Points most = *Points::fromString(maximum);
        QTEST(samplesOf(recogniseRule(text, most).value_or(ManualRule()), most).join(u'\n').replace(QChar::Nbsp, u' '), "samples");
    }
};

QTEST_GUILESS_MAIN(TestRuleSamples)
#include "tst_rulesamples.moc"
