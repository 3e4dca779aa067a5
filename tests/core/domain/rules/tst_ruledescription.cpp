// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/ruledescription.h"

#include "core/domain/rules/rulesamples.h"

#include "core/domain/rules/rulejson.h"
#include "tests/support/randomframework.h"

#include <QJsonDocument>
#include <QTest>

using namespace parindex;

class TestRuleDescription : public QObject
{
    Q_OBJECT

private slots:
    void describes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("samples");
        const auto row = [](const char *name, const char *json, const char *lines, const char *samples) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << QString::fromUtf8(lines) << QString::fromUtf8(samples);
        };
        row("levels", "{'shape':'choice','levels':[{'label':'Kịp thời','points':'4'},{'label':'Không','share':'0'}]}",
            "Kịp thời → 4 points|Không → 0 % of the maximum", "Kịp thời → 4 points|Không: 0 % × 4 = 0 → 0 points");
        row("open and closed bounds", "{'shape':'bands','numerator':'Xong','denominator':'Tổng','bands':[{'from':'90%','points':'4'},{'below':'90%','points':'0'}]}",
            "Xong ÷ Tổng|≥ 90 % → 4 points|< 90 % → 0 points",
            "9001/10000 = 90.01 % ≥ 90 % → 4 points|9000/10000 = 90 % ≥ 90 % → 4 points|8999/10000 = 89.99 % < 90 % → 0 points");
        row("manual", "{}", "", "");
    }
    void describes()
    {
        QFETCH(QByteArray, json);
        const RuleShape rule = ruleFromJson(QJsonDocument::fromJson(json).object()).value();
        const auto plain = [](const QStringList &lines) { return lines.join(u'|').replace(QChar(QChar::Nbsp), u' '); };
        QTEST(plain(describeRule(rule, Points::whole(4))), "lines");
        QTEST(plain(samplesOf(rule, Points::whole(4))), "samples");
    }

    void everyShapeHasLinesAndSamples()
    {
        test::RandomFrameworks random(9);
        for (int round = 0; round < 200; ++round) {
            const int shape = 1 + round % (test::RandomFrameworks::Shapes - 1);
            const RuleShape rule = random.rule(shape, 2);
            QVERIFY(!describeRule(rule, Points::whole(4)).isEmpty());
            QVERIFY(samplesOf(rule, Points::whole(4)).size() <= 40);
        }
    }
};

QTEST_APPLESS_MAIN(TestRuleDescription)
#include "tst_ruledescription.moc"
