// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/frameworkremark.h"

#include "core/domain/rules/rulejson.h"
#include "tests/support/frameworktext.h"

#include <QJsonDocument>
#include <QTest>

using namespace parindex;

namespace {

RuleShape rule(const char *json)
{
    return ruleFromJson(QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object()).value();
}

/// Two rows with nothing to remark on: a field of 2 points with two leaves.
Framework sound(const std::function<void(Framework::Header &, std::vector<Item> &)> &change = {})
{
    const Framework framework = test::frameworkFromText(QStringLiteral("1 2\n  1.1 1\n  1.2 1\n"));
    std::vector<Item> items = framework.items();
    for (Item &item : items)
        item.rule.text = QStringLiteral("Có: 1\nKhông: 0");
    Framework::Header header = framework.header();
    if (change)
        change(header, items);
    return Framework(header, items);
}

QStringList sentences(const Framework &framework)
{
    QStringList texts;
    for (const FrameworkRemark &remark : remarksOf(framework))
        texts << remark.sentence;
    return texts;
}

} // namespace

class TestFrameworkRemark : public QObject
{
    Q_OBJECT

private slots:
    void nothingToRemarkOn() { QCOMPARE(sentences(sound()), QStringList()); }

    void aSumThatDoesNotFitNamesBothNumbers()
    {
        const auto framework = sound([](auto &, auto &items) { items[1].maximum = test::points("1.25"); });
        QCOMPARE(sentences(framework), QStringList(QStringLiteral("1: the maximum is stated as 2, but its parts add up to 2.25.")));
        QCOMPARE(remarksOf(framework).front().item, std::optional(ItemId(1)));
    }

    void bonusPointsAreNoPartOfIt()
    {
        QCOMPARE(sentences(sound([](auto &, auto &items) {
                     items[0].maximum = Points::whole(1);
                     items[2].counting = Counting::Bonus;
                 })),
                 QStringList());
    }

    void theRestIsNamed()
    {
        QCOMPARE(sentences(sound([](auto &, auto &items) { items[2].rule = {}; })), QStringList(QStringLiteral("1.2: nothing says how it is scored.")));
        QCOMPARE(sentences(sound([](auto &, auto &items) {
                     items[2].rule = {};
                     items[2].source = ScoringSource::Survey;
                 })),
                 QStringList());
        QCOMPARE(sentences(sound([](auto &, auto &items) { items[2].code = QStringLiteral("1.1."); })),
                 QStringList(QStringLiteral("The codes “1.1” and “1.1.” are easily taken for each other.")));
        QCOMPARE(sentences(sound([](auto &header, auto &) { header.decision.clear(); })), QStringList(QStringLiteral("The number of the decision is missing.")));
        QCOMPARE(sentences(sound([](auto &header, auto &) { header.firstYear = 2027, header.lastYear = 2026; })),
                 QStringList(QStringLiteral("The first year of use, 2027, comes after the last, 2026.")));
        QCOMPARE(sentences(sound([](auto &header, auto &) { header.grading = {{QStringLiteral("A"), {}, false, {{QStringLiteral("9"), Rational()}}}}; })),
                 QStringList(QStringLiteral("Grade “A” speaks of “9”, which is not among the criteria.")));
        QCOMPARE(sentences(sound([](auto &, auto &items) {
                     items[1].maximum = Points::whole(2);
                     items[2].maximum = Points();
                 })),
                 QStringList(QStringLiteral("1.2: there are no points to win.")));
    }

    void theMostThatARuleGives_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("most");
        const auto row = [](const char *name, const char *json, const char *most) { QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(most); };
        row("levels", "{'shape':'choice','levels':[{'label':'a','points':'1'},{'label':'b','points':'3'}]}", "3");
        row("shares", "{'shape':'choice','levels':[{'label':'a','share':'75%'},{'label':'b','share':'0'}]}", "3");
        row("a share that no number of points is", "{'shape':'choice','levels':[{'label':'a','share':'0.333333'}]}", "");
        row("checklist", "{'shape':'checklist','conditions':['x'],'points':'2'}", "2");
        row("proportion", "{'shape':'bands','amount':'x','bands':[{'from':'1','target':'0.85'}]}", "4");
        row("proportion of its own", "{'shape':'bands','amount':'x','bands':[{'from':'1','target':'0.85','of':'10'}]}", "10");
        row("deduction", "{'shape':'tally','start':'5','counted':[{'label':'x','each':'-1'}]}", "5");
        row("per unit with a cap", "{'shape':'tally','start':'0','counted':[{'label':'x','each':'1'}],'most':'2'}", "2");
        row("per unit without", "{'shape':'tally','start':'0','counted':[{'label':'x','each':'1'}]}", "");
        row("alternatives", "{'shape':'best_of','alternatives':[{'label':'x','rule':{'shape':'checklist','conditions':['x'],'points':'2'}},{'label':'y','rule':{'shape':'checklist','conditions':['x'],'points':'3'}}]}", "3");
        row("one of them read by people", "{'shape':'best_of','alternatives':[{'label':'x','rule':{}},{'label':'y','rule':{'shape':'checklist','conditions':['x'],'points':'3'}}]}", "");
        row("formula", "{'shape':'formula','variables':[{'name':'a'}],'formula':'a'}", "");
    }
    void theMostThatARuleGives()
    {
        QFETCH(QByteArray, json);
        const auto most = mostPointsOf(rule(json.constData()), Points::whole(4));
        QTEST(most ? most->toPlainString() : QString(), "most");
    }

    void aRuleThatMissesTheMaximumNamesBoth()
    {
        QCOMPARE(sentences(sound([](auto &, auto &items) { items[2].rule.shape = rule("{'shape':'checklist','conditions':['x'],'points':'0.5'}"); })),
                 QStringList(QStringLiteral("1.2: the rule gives at most 0.5, but the maximum is 1.")));
    }
};

QTEST_APPLESS_MAIN(TestFrameworkRemark)
#include "tst_frameworkremark.moc"
