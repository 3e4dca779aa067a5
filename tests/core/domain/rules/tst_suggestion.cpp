// SPDX-License-Identifier: GPL-3.0-or-later
// tests/data/rules/golden.tsv says what each rule of rules.json gives for its inputs, at every bound
// and a ten-thousandth beside it. The points were worked out by another program with fractions.
#include "core/domain/rules/suggestion.h"

#include "core/domain/rules/rulejson.h"
#include "tests/support/files.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace parindex;

namespace {

QString dataFile(const char *name)
{
    return QStringLiteral(PARINDEX_TEST_DATA "/rules/") + QLatin1String(name);
}

RuleInputs inputsFrom(const QString &text)
{
    RuleInputs inputs;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        inputs[part.section(u'=', 0, 0)] = part.section(u'=', 1);
    return inputs;
}

QString pointsText(const Result<Suggestion> &suggestion)
{
    if (!suggestion)
        return suggestion.error().code == ErrorCode::NotFound ? QStringLiteral("missing") : QStringLiteral("refused");
    return suggestion->applies ? suggestion->points.toPlainString() : QStringLiteral("n/a");
}

} // namespace

class TestSuggestion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        m_rules = QJsonDocument::fromJson(test::readFile(dataFile("rules.json"))).object();
        QVERIFY(m_rules.size() > 20);
    }

    void givesWhatTheRuleSays_data()
    {
        QTest::addColumn<QStringList>("row");
        const QStringList lines = QString::fromUtf8(test::readFile(dataFile("golden.tsv"))).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 300);
        for (const QString &line : lines.mid(1)) {
            const QStringList row = line.split(u'\t');
            QTest::newRow(qPrintable(row[0] + u' ' + row[1])) << row;
        }
    }

    void givesWhatTheRuleSays()
    {
        QFETCH(QStringList, row);
        const QJsonObject named = m_rules.value(row[0]).toObject();
        const auto rule = ruleFromJson(named.value(u"rule").toObject());
        QVERIFY2(rule, rule ? "" : qPrintable(rule.error().message));
        const auto suggestion = evaluate(*rule, *Points::fromString(named.value(u"maximum").toString()), inputsFrom(row[1]));
        QCOMPARE(pointsText(suggestion), row[2]);
        QCOMPARE(suggestion ? suggestion->working : suggestion.error().message, row[3]);
    }

    void thresholdsSeeWhatIsNotRounded()
    {
        const auto rule = ruleFromJson(m_rules.value(u"steps-closed").toObject().value(u"rule").toObject());
        const auto suggestion = evaluate(*rule, Points::whole(10), inputsFrom(QStringLiteral("a=99999999 b=100000000")));
        QCOMPARE(suggestion->points, Points::whole(8));
        QCOMPARE(suggestion->working, QStringLiteral("99999999/100000000 ≈ 99,99\u00a0% ≥\u00a090\u00a0% and <\u00a0100\u00a0% → 8 points"));
    }

    void aNumberNeverSeemsToReachABound()
    {
        const auto rule = ruleFromJson(m_rules.value(u"steps-open").toObject().value(u"rule").toObject());
        const auto suggestion = evaluate(*rule, Points::whole(2), inputsFrom(QStringLiteral("a=900001 b=1000000")));
        QCOMPARE(suggestion->working, QStringLiteral("900001/1000000 ≈ 90,0001\u00a0% >\u00a090\u00a0% → 2 points"));
    }

    void pointsLieWithinAMillion_data()
    {
        QTest::addColumn<int>("each");
        QTest::addColumn<QString>("count");
        QTest::addColumn<bool>("given");
        QTest::newRow("a million") << 1 << "1000000" << true;
        QTest::newRow("a million less than nothing") << -1 << "1000000" << true;
        QTest::newRow("one more") << 1 << "1000001" << false;
        QTest::newRow("one more less than nothing") << -1 << "1000001" << false;
    }

    void pointsLieWithinAMillion()
    {
        QFETCH(int, each);
        QFETCH(QString, count);
        const TallyRule rule{{}, {{QStringLiteral("Số"), {}, Points::whole(each), {}}}, std::nullopt, std::nullopt};
        QTEST(evaluate(rule, Points::whole(1), {{QStringLiteral("n1"), count}}).ok(), "given");
    }

    void aManualRuleIsLeftToTheOfficer()
    {
        const auto suggestion = evaluate(ManualRule(), Points::whole(1), {});
        QVERIFY(!suggestion);
        QCOMPARE(suggestion.error().code, ErrorCode::Refused);
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("inputs");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("letters") << "counts" << "x=nhiều" << QStringLiteral("Số lượt tin, bài: “nhiều” cannot be read. Type a number such as 47 or 92,5.");
        QTest::newRow("too many digits") << "counts" << "x=1234567890123" << QStringLiteral("Số lượt tin, bài: “1234567890123” cannot be read. Type a number such as 47 or 92,5.");
        QTest::newRow("a level that is not there") << "levels" << "level=4" << QStringLiteral("Mức độ ban hành: “4” is none of the answers.");
        QTest::newRow("level zero") << "levels" << "level=0" << QStringLiteral("Mức độ ban hành: “0” is none of the answers.");
        QTest::newRow("neither yes nor no") << "checklist" << "c1=có c2=1" << QStringLiteral("Đủ số lượng: “có” is none of the answers.");
        QTest::newRow("nothing to divide by") << "steps-closed" << "a=0 b=0" << QStringLiteral("Số nhiệm vụ được giao is zero, and the rule does not say what that means: set the score by hand.");
    }

    void whatCannotBeReadIsNamed()
    {
        QFETCH(QString, rule);
        QFETCH(QString, inputs);
        const QJsonObject named = m_rules.value(rule).toObject();
        const auto suggestion = evaluate(*ruleFromJson(named.value(u"rule").toObject()), Points::whole(1), inputsFrom(inputs));
        QVERIFY(!suggestion);
        QTEST(suggestion.error().message, "refusal");
    }

private:
    QJsonObject m_rules;
};

QTEST_GUILESS_MAIN(TestSuggestion)
#include "tst_suggestion.moc"
