// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rulejson.h"

#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace parindex;

namespace {

QJsonObject object(const char *json)
{
    QString text = QString::fromUtf8(json);
    return QJsonDocument::fromJson(text.replace(u'\'', u'"').toUtf8()).object();
}

/// Rules inside rules, as many as asked for.
QJsonObject nested(int depth)
{
    QJsonObject rule = object("{'shape':'checklist','conditions':['x'],'points':'1'}");
    for (int i = 1; i < depth; ++i)
        rule = QJsonObject{{QStringLiteral("shape"), QStringLiteral("best_of")}, {QStringLiteral("alternatives"), QJsonArray{QJsonObject{{QStringLiteral("rule"), rule}}}}};
    return rule;
}

} // namespace

class TestRuleJson : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack()
    {
        const QJsonObject rules = QJsonDocument::fromJson(test::readFile(QStringLiteral(PARINDEX_TEST_DATA "/rules/rules.json"))).object();
        for (const QJsonValue &named : rules) {
            const auto rule = ruleFromJson(named.toObject().value(u"rule").toObject());
            QVERIFY2(rule, rule ? "" : qPrintable(rule.error().message));
            const QJsonObject written = ruleToJson(*rule);
            const auto again = ruleFromJson(written);
            QVERIFY(again);
            QVERIFY(*again == *rule);
            QCOMPARE(ruleToJson(*again), written);
        }
    }

    void aManualRuleIsAnEmptyObject()
    {
        QCOMPARE(ruleToJson(ManualRule()), QJsonObject());
        QVERIFY(isManual(*ruleFromJson({})));
    }

    void manualAlternativesStand()
    {
        const auto rule = ruleFromJson(object("{'shape':'branch','question':'?','cases':[{'label':'Khác','rule':{}}]}"));
        QVERIFY(rule);
        QVERIFY(isManual(std::get<BranchRule>(*rule).cases.front().rule));
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("refusal");
        const auto unread = [](const char *value, const char *key) {
            return QStringLiteral("The rule says “%1” for “%2”, which cannot be read.").arg(QString::fromUtf8(value), QString::fromUtf8(key));
        };
        QTest::newRow("six levels are fine") << nested(6) << QString();
        QTest::newRow("seven levels") << nested(7) << QStringLiteral("The rule has more than six levels of rules inside rules.");
        QTest::newRow("fifty levels") << nested(50) << unread("best_of", "shape");
        QTest::newRow("unknown shape") << object("{'shape':'magic'}") << unread("magic", "shape");
        QTest::newRow("points that are none") << object("{'shape':'checklist','conditions':['x'],'points':'nhiều'}") << unread("nhiều", "points");
        QTest::newRow("a double") << object("{'shape':'checklist','conditions':['x'],'points':1}") << unread("", "points");
        QTest::newRow("unknown policy") << object("{'shape':'bands','numerator':'a','denominator':'b','when_zero':'maybe','bands':[{'points':'1'}]}") << unread("maybe", "when_zero");
        QTest::newRow("unknown rounding") << object("{'shape':'bands','amount':'x','bands':[{'target':'1','rounding':'up'}]}") << unread("up", "rounding");
        QTest::newRow("five decimals") << object("{'shape':'bands','amount':'x','bands':[{'target':'1','decimals':5}]}") << QStringLiteral("Points are rounded to 0 to 4 decimals.");
        QTest::newRow("a bound that is none") << object("{'shape':'bands','amount':'x','bands':[{'from':'cao','points':'1'}]}") << unread("cao", "from");
        QTest::newRow("no levels") << object("{'shape':'choice','question':'?'}") << QStringLiteral("The rule has no levels.");
        QTest::newRow("a level without a name") << object("{'shape':'choice','levels':[{'points':'1'}]}") << QStringLiteral("A level of the rule has no name.");
        QTest::newRow("a choice in proportion") << object("{'shape':'choice','levels':[{'label':'x','target':'1'}]}") << QStringLiteral("Points in proportion need something that is measured.");
        QTest::newRow("a target of zero") << object("{'shape':'bands','amount':'x','bands':[{'target':'0'}]}") << QStringLiteral("The target of a proportion must be above zero.");
        QTest::newRow("contradictory bounds") << object("{'shape':'bands','amount':'x','bands':[{'from':'2','to':'1','points':'1'}]}") << QStringLiteral("The bounds ≥\u00a02 and ≤\u00a01 contradict each other.");
        QTest::newRow("overlapping bounds") << object("{'shape':'bands','amount':'x','bands':[{'from':'2','points':'1'},{'to':'2','points':'0'}]}") << QStringLiteral("Two levels cover the same values: ≥\u00a02; ≤\u00a02.");
        QTest::newRow("a step of zero") << object("{'shape':'progressive','amount':'x','start':'1','base':'1','step':'0','per_step':'1'}") << QStringLiteral("A step must be above zero.");
        QTest::newRow("limits turned round") << object("{'shape':'tally','counted':[{'label':'x','each':'1'}],'least':'2','most':'1'}") << QStringLiteral("The least points that the rule gives are above the most.");
        QTest::newRow("a formula that is none") << object("{'shape':'formula','formula':'1 +'}") << QStringLiteral("The formula cannot be read at character 4: a number, a name or “(” is expected there.");
        QTest::newRow("a variable that nobody enters") << object("{'shape':'formula','formula':'a'}") << QStringLiteral("The formula speaks of “a”, which is not among its variables.");
        QTest::newRow("a variable named max") << object("{'shape':'formula','formula':'1','variables':[{'name':'max'}]}") << QStringLiteral("“max” cannot be the name of a variable, or stands twice.");
        QTest::newRow("a variable with a sign") << object("{'shape':'formula','formula':'1','variables':[{'name':'a b'}]}") << QStringLiteral("“a b” cannot be the name of a variable, or stands twice.");
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many << QStringLiteral("x");
        QTest::newRow("a hundred and one conditions") << QJsonObject{{QStringLiteral("shape"), QStringLiteral("checklist")}, {QStringLiteral("points"), QStringLiteral("1")}, {QStringLiteral("conditions"), many}}
                                                      << QStringLiteral("The rule has more than a hundred levels.");
    }

    void refuses()
    {
        QFETCH(QJsonObject, json);
        const auto rule = ruleFromJson(json);
        QTEST(rule ? QString() : rule.error().message, "refusal");
    }
};

QTEST_APPLESS_MAIN(TestRuleJson)
#include "tst_rulejson.moc"
