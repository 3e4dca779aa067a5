// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summary.h"

#include "tests/support/frameworktext.h"

#include <QRegularExpression>
#include <QTest>

using namespace parindex;

namespace {

/// A framework from lines "code maximum [words]" with two spaces a level, the words being those of files: what
/// not applying means ("full", "excluded", "group", "siblings", "sheet"), "bonus" or "penalty", who scores it
/// ("survey"), and "to=9" for the total that a group is rescaled to.
Framework frameworkOf(const QString &table)
{
    const Framework plain = test::frameworkFromText(QString(table).replace(QRegularExpression(QStringLiteral("^( *\\S+ \\S+).*$"), QRegularExpression::MultilineOption), QStringLiteral("\\1")));
    std::vector<Item> items = plain.items();
    std::size_t row = 0;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        Item &item = items[row++];
        for (const QString &word : line.simplified().split(u' ').mid(2)) {
            item.applicability = fromCode<Applicability>(word).value_or(item.applicability);
            item.counting = fromCode<Counting>(word).value_or(item.counting);
            item.source = fromCode<ScoringSource>(word).value_or(item.source);
            if (word.startsWith(u"to="))
                item.rescaledTo = *Points::fromString(word.mid(3));
        }
    }
    return Framework(plain.header(), items);
}

/// Scores from "1.1=2 1.2=- 1.3=n": points, nothing yet, or "không phát sinh".
ScoreSheet sheetOf(const Framework &framework, const QString &scores)
{
    Assessment assessment;
    assessment.id = AssessmentId(1);
    ScoreSheet sheet(assessment);
    for (const QString &word : scores.split(u' ', Qt::SkipEmptyParts)) {
        const Item &leaf = *framework.findCode(word.section(u'=', 0, 0));
        const QString value = word.section(u'=', 1);
        Score score;
        score.applies = value != u"n";
        if (score.applies && value != u"-")
            score.points = *Points::fromString(value);
        sheet.set(leaf.id, sheet.assessment().stageFor(leaf), score);
    }
    return sheet;
}

/// "9.3333/10": achieved of applicable; "~" behind it where something was converted.
QString textOf(const Sum &sum)
{
    return (sum.achieved ? sum.achieved->toPlainString() : QStringLiteral("–")) + u'/' + sum.applicable.toPlainString() + (sum.isConverted ? QStringLiteral("~") : QString());
}

} // namespace

class TestApplicability : public QObject
{
    Q_OBJECT

private slots:
    /// Expected values were worked out on paper with fractions.
    void sums_data()
    {
        QTest::addColumn<QString>("framework");
        QTest::addColumn<QString>("scores");
        QTest::addColumn<QString>("group"); ///< The sum of row 1.
        QTest::addColumn<QString>("total");
        const auto one = [](const char *meaning) { return QStringLiteral("1 10\n  1.1 4\n  1.2 3\n  1.3 3 %1\n2 5\n").arg(QLatin1String(meaning)); };
        QTest::newRow("all applies") << one("full") << "1.1=4 1.2=2 1.3=1 2=5" << "7/10" << "12/15";
        QTest::newRow("N1: full points") << one("full") << "1.1=4 1.2=2 1.3=n 2=5" << "9/10" << "14/15";
        QTest::newRow("N2: out of the denominator") << one("excluded") << "1.1=4 1.2=2 1.3=n 2=5" << "6/7" << "11/12";
        QTest::newRow("N3: the group is rescaled") << one("group") << "1.1=4 1.2=2 1.3=n 2=5" << "8.5714/10~" << "13.5714/15~";           // 6/7 × 10
        QTest::newRow("N3: with what is not scored") << one("group") << "1.1=4 1.2=- 1.3=n 2=-" << "5.7143/10~" << "5.7143/15~";          // 4/7 × 10
        QTest::newRow("N3: nothing scored") << one("group") << "1.3=n" << "–/10~" << "–/15~";
        QTest::newRow("N3: to a stated total") << "1 10 to=9\n  1.1 4\n  1.2 3\n  1.3 3 group\n2 5\n" << "1.1=4 1.2=2 1.3=n 2=5" << "7.7143/9~" << "12.7143/14~"; // 6/7 × 9
        QTest::newRow("N3: nothing is left") << "1 6\n  1.1 3 group\n  1.2 3 group\n2 5\n" << "1.1=n 1.2=n 2=4" << "–/0" << "4/5";
        QTest::newRow("N4: spread over two") << one("siblings") << "1.1=4 1.2=1.5 1.3=n 2=5" << "7.75/10~" << "12.75/15~"; // 5.5/5.5 + 1.5/3 × 4.5
        QTest::newRow("N4: does not go round") << "1 10\n  1.1 3\n  1.2 3\n  1.3 3\n  1.4 1 siblings\n" << "1.1=3 1.2=3 1.3=3 1.4=n" << "10/10~" << "10/10~";
        QTest::newRow("N4: no sibling is left") << "1 4\n  1.1 2 siblings\n  1.2 2 siblings\n2 5\n" << "1.1=n 1.2=n 2=5" << "–/0" << "5/5";
        QTest::newRow("N4: a group among the siblings") << "1 10\n  1.1 4\n    1.1.1 2\n    1.1.2 2\n  1.2 4\n  1.3 2 siblings\n" << "1.1.1=1 1.1.2=2 1.2=4 1.3=n" << "8.75/10~" << "8.75/10~"; // 3/4 × 5 + 5
        QTest::newRow("N5: the sheet is rescaled") << "1 60\n2 40 sheet\n" << "1=54 2=n" << "54/60" << "90/100~";
        QTest::newRow("N5: thirds") << "1 3\n2 4\n3 3 sheet\n" << "1=1 2=4 3=n" << "1/3" << "7.1429/10~"; // 5/7 × 10
        QTest::newRow("two meanings in one group") << "1 10\n  1.1 4\n  1.2 3 excluded\n  1.3 3 full\n2 5\n" << "1.1=2 1.2=n 1.3=n 2=5" << "5/7" << "10/12";
        QTest::newRow("nested: a rescaled group within a rescaled sheet") << "1 10\n  1.1 5\n  1.2 5 group\n2 10 sheet\n" << "1.1=4 1.2=n 2=n" << "8/10~" << "16/20~";
        QTest::newRow("points that no longer apply do not count") << one("excluded") << "1.1=4 1.2=2 1.3=n 2=5" << "6/7" << "11/12";

        const QString bonus = QStringLiteral("1 10\n  1.1 6\n  1.2 4\n2 3 bonus\n  2.1 2\n  2.2 2\n3 0 penalty\n  3.1 -1\n  3.2 -0.5\n");
        QTest::newRow("bonus beside the maximum") << bonus << "1.1=6 1.2=4 2.1=2" << "10/10" << "12/10";
        QTest::newRow("bonus up to its cap") << bonus << "1.1=6 1.2=3 2.1=2 2.2=2" << "9/10" << "12/10";
        QTest::newRow("penalty") << bonus << "1.1=6 1.2=3 3.1=-1 3.2=-0.5" << "9/10" << "7.5/10";
        QTest::newRow("penalty up to its cap") << "1 10\n2 -2 penalty\n  2.1 -1.5\n  2.2 -1.5\n" << "1=9 2.1=-1.5 2.2=-1.5" << "9/10" << "7/10";
        QTest::newRow("penalty in figures without a sign") << "1 10\n2 2 penalty\n  2.1 1.5\n  2.2 1.5\n" << "1=9 2.1=1.5 2.2=1.5" << "9/10" << "7/10";
        QTest::newRow("never below zero") << "1 10\n2 0 penalty\n  2.1 -5\n" << "1=1 2.1=-5" << "1/10" << "0/10";
        QTest::newRow("a penalty within a group") << "1 10\n  1.1 10\n  1.2 -2 penalty\n2 5\n" << "1.1=9 1.2=-2 2=5" << "7/10" << "12/15";
        QTest::newRow("bonus is not rescaled") << "1 6\n2 4 sheet\n3 2 bonus\n" << "1=3 2=n 3=2" << "3/6" << "7/10~";
        QTest::newRow("only bonus is scored") << bonus << "2.1=1" << "–/10" << "1/10";
    }

    void sums()
    {
        QFETCH(QString, framework);
        QFETCH(QString, scores);
        const Framework criteria = frameworkOf(framework);
        const Summary summary(criteria, sheetOf(criteria, scores));
        QTEST(textOf(summary.item(criteria.findCode(QStringLiteral("1"))->id)), "group");
        QTEST(textOf(summary.total()), "total");
    }

    void partsAddUpToTheirGroup()
    {
        const Framework criteria = frameworkOf(QStringLiteral("1 10\n  1.1 3\n  1.2 3\n  1.3 3\n  1.4 1 siblings\n"));
        const Summary summary(criteria, sheetOf(criteria, QStringLiteral("1.1=3 1.2=2 1.3=1 1.4=n")));
        Points maxima;
        for (const char *code : {"1.1", "1.2", "1.3"})
            maxima += summary.item(criteria.findCode(QLatin1String(code))->id).applicable;
        QCOMPARE(maxima, *Points::fromString(u"10"));
        QCOMPARE(summary.item(criteria.findCode(QStringLiteral("1.1"))->id).applicable, *Points::fromString(u"3.3334"));
    }

    void lostPointsLeaveBonusOut()
    {
        const Framework criteria = frameworkOf(QStringLiteral("1 10\n2 3 bonus\n"));
        const Summary summary(criteria, sheetOf(criteria, QStringLiteral("1=8 2=3")));
        QCOMPARE(summary.total().lost(), *Points::fromString(u"2"));
        QCOMPARE(summary.total().beside, *Points::fromString(u"3"));
    }

    void theAppraisedPartIsConvertedAlike()
    {
        const Framework criteria = frameworkOf(QStringLiteral("1 10\n  1.1 4\n  1.2 4 survey\n  1.3 2 group\n"));
        const Summary summary(criteria, sheetOf(criteria, QStringLiteral("1.1=4 1.2=2 1.3=n")));
        QCOMPARE(textOf(summary.total()), QStringLiteral("7.5/10~"));   // 6/8 × 10
        QCOMPARE(textOf(summary.appraised()), QStringLiteral("5/5~")); // 4/8 × 10
    }
};

QTEST_GUILESS_MAIN(TestApplicability)
#include "tst_applicability.moc"
