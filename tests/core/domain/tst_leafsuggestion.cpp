// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leafsuggestion.h"

#include "tests/support/frameworktext.h"

#include <QTest>

using namespace parindex;

class TestLeafSuggestion : public QObject
{
    Q_OBJECT

private slots:
    /// The rule gives 0,5 for each of n1, or takes the leaf out where nothing was to be done.
    void differs_data()
    {
        QTest::addColumn<QString>("inputs"); ///< "n1=2", or nothing entered.
        QTest::addColumn<QString>("score");  ///< Points, "n" for does not apply, nothing yet.
        QTest::addColumn<bool>("differs");
        QTest::newRow("what the rule gives") << "a=1 b=2" << "0.5" << false;
        QTest::newRow("more") << "a=1 b=2" << "0.6" << true;
        QTest::newRow("less") << "a=1 b=2" << "0.4" << true;
        QTest::newRow("said not to apply") << "a=1 b=2" << "n" << true;
        QTest::newRow("does not apply by the rule") << "a=0 b=0" << "n" << false;
        QTest::newRow("scored though it does not apply") << "a=0 b=0" << "0.5" << true;
        QTest::newRow("scored with nothing though it does not apply") << "a=0 b=0" << "0" << true;
        QTest::newRow("not scored yet") << "a=1 b=2" << "" << false;
        QTest::newRow("nothing entered") << "" << "0.5" << false;
        QTest::newRow("something is missing") << "a=1" << "0.5" << false;
    }

    void differs()
    {
        QFETCH(QString, inputs);
        QFETCH(QString, score);
        Item leaf = test::frameworkFromText(QStringLiteral("1 1\n")).items().front();
        leaf.rule.shape = BandsRule{RatioMeasure{QStringLiteral("A"), QStringLiteral("B"), {}, ZeroDenominator::NotApplicable}, {{{}, InProportion{}}}};
        Assessment assessment;
        assessment.id = AssessmentId(1);
        ScoreSheet sheet(assessment);
        Score given;
        for (const QString &word : inputs.split(u' ', Qt::SkipEmptyParts))
            given.inputs[word.section(u'=', 0, 0)] = word.section(u'=', 1);
        given.applies = score != u"n";
        if (given.applies && !score.isEmpty())
            given.points = *Points::fromString(score);
        sheet.set(leaf.id, Stage::Self, given);
        QTEST(differsFromRule(sheet, leaf), "differs");
    }

    /// Levels of 2, 1 and 0 points, of which nothing was entered.
    void pointsBetweenLevels_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QString>("score");
        QTest::addColumn<bool>("between");
        for (const char *shape : {"choice", "bands"}) {
            QTest::addRow("%s: a level", shape) << shape << "1" << false;
            QTest::addRow("%s: not scored", shape) << shape << "" << false;
            QTest::addRow("%s: no level", shape) << shape << "1.5" << true;
        }
        QTest::newRow("checklist: all") << "checklist" << "2" << false;
        QTest::newRow("checklist: half") << "checklist" << "1" << true;
        QTest::newRow("bands: as if there was nothing to do") << "bands" << "0" << false;
        QTest::newRow("in proportion") << "proportion" << "1.5" << false;
        QTest::newRow("manual") << "manual" << "1.5" << false;
    }

    void pointsBetweenLevels()
    {
        QFETCH(QString, shape);
        QFETCH(QString, score);
        QFETCH(bool, between);
        const auto fixed = [](const char *text) { return FixedPoints{test::points(text)}; };
        const BandsRule bands{AmountMeasure{QStringLiteral("A"), {}}, {{{Bound{2}, {}}, fixed("2")}, {{Bound{1}, Bound{2, false}}, fixed("1")}, {{{}, Bound{1, false}}, fixed("0")}}};
        const std::map<QString, RuleShape> shapes{{QStringLiteral("choice"), ChoiceRule{{}, {{QStringLiteral("A"), fixed("2")}, {QStringLiteral("B"), fixed("1")}, {QStringLiteral("C"), fixed("0")}}}},
                                                  {QStringLiteral("bands"), bands},
                                                  {QStringLiteral("checklist"), ChecklistRule{{QStringLiteral("A")}, test::points("2")}},
                                                  {QStringLiteral("proportion"), BandsRule{AmountMeasure{QStringLiteral("A"), {}}, {{{}, InProportion{}}}}},
                                                  {QStringLiteral("manual"), ManualRule()}};
        Item leaf = test::frameworkFromText(QStringLiteral("1 2\n")).items().front();
        leaf.rule.shape = shapes.at(shape);
        Assessment assessment;
        assessment.id = AssessmentId(1);
        ScoreSheet sheet(assessment);
        if (!score.isEmpty())
            sheet.set(leaf.id, Stage::Self, {*Points::fromString(score), {}, true});
        QCOMPARE(isBetweenLevels(sheet, leaf), between);
        QCOMPARE(differsFromRule(sheet, leaf), between);
        leaf.source = ScoringSource::Survey;
        QVERIFY(!isBetweenLevels(sheet, leaf));
    }
};

QTEST_GUILESS_MAIN(TestLeafSuggestion)
#include "tst_leafsuggestion.moc"
