// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scorecharts.h"

#include "tests/core/report/chartfixture.h"

#include <QLocale>
#include <QTest>

using namespace parindex;
using test::categoriesOf;
using test::ChartFixture;
using test::points;
using test::rowsOf;
using Subject = PublishedFigure::Subject;

class TestScoreCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void showsFieldsAgainstTheirMaxima()
    {
        ChartFixture fixture;
        fixture.score("1.1", "3,9468");
        fixture.score("1.2", "5,5");
        fixture.score("2", "6");
        const Chart chart = fieldsChart(fixture.view());
        QCOMPARE(chart.kind, Chart::Kind::StackedBars);
        QCOMPARE(chart.unit, Chart::Unit::Points);
        QCOMPARE(chart.title, QStringLiteral("Score against maximum by field – Tỉnh Đắk Nông – 2023: 15,45/54, of which scored by documents 15,45/15,50"));
        QCOMPARE(categoriesOf(chart), (QStringList{QStringLiteral("1 | Title of 1 | 9,45/9,5 | 9,4468 + 0,0532 + 0"),
                                                   QStringLiteral("2 | Title of 2 | 6/6 | 6 + 0 + 0"),
                                                   QStringLiteral("NTĐ | Title of NTĐ | –/38,5 | 0 + 0 + 38,5")}));
        QCOMPARE(rowsOf(chart), (QStringList{QStringLiteral("Code | Criterion | Achieved | Lost | Not scored | Maximum | Share"),
                                             QStringLiteral("1 | Title of 1 | 9,4468 | 0,0532 | 0 | 9,5 | 99,44\u00a0%"),
                                             QStringLiteral("2 | Title of 2 | 6 | 0 | 0 | 6 | 100,00\u00a0%"),
                                             QStringLiteral("NTĐ | Title of NTĐ | – | 0 | 38,5 | 38,5 | –"),
                                             QStringLiteral(" | Scored by documents | 15,4468 | 0,0532 | 0 | 15,5 | 99,66\u00a0%"),
                                             QStringLiteral(" | Total | 15,4468 | 0,0532 | 38,5 | 54 | 28,61\u00a0%")}));
        QCOMPARE(chart.notes, QStringList{QStringLiteral("Not scored yet: 1 of 4 scored rows, 38,5 points.")});
        QCOMPARE(chart.categories[0].item, std::optional(fixture.item("1").id));
    }

    void marksWhatIsPublished()
    {
        ChartFixture fixture;
        fixture.publish(Subject::Item, "1", "9.44", "9.5");
        fixture.publish(Subject::Item, "NTĐ", "28.56", "38.5").origin = Origin::Subtraction;
        fixture.published.back().note = QStringLiteral("85,42 − 56,86 = 28,56");
        fixture.publish(Subject::Total, "", "85.42", "100");
        const Chart chart = fieldsChart(fixture.view());
        QCOMPARE(categoriesOf(chart), (QStringList{QStringLiteral("1 | Title of 1 | 9,44/9,5 * | 9,44 + 0,06 + 0"),
                                                   QStringLiteral("2 | Title of 2 | –/6 | 0 + 0 + 6"),
                                                   QStringLiteral("NTĐ | Title of NTĐ | 28,56/38,5 * | 28,56 + 9,94 + 0")}));
        QVERIFY(chart.title.endsWith(QStringLiteral("2023: 85,42/100 *, of which scored by documents –/15,50")));
        QCOMPARE(chart.notes, (QStringList{QStringLiteral("* 1: as published, since not every part is scored here."),
                                           QStringLiteral("* NTĐ: 85,42 − 56,86 = 28,56"),
                                           QStringLiteral("* Total: as published, since not every part is scored here."),
                                           QStringLiteral("Not scored yet: 4 of 4 scored rows, 54 points.")}));
    }

    void saysWhereAnEnteredScoreIsASubtraction()
    {
        ChartFixture fixture;
        fixture.score("2", "5");
        fixture.publish(Subject::Item, "2", "5", "6").origin = Origin::Subtraction;
        fixture.publish(Subject::Item, "1", "9.44", "9.5").origin = Origin::Subtraction;
        fixture.score("1.1", "4");
        fixture.score("1.2", "5,5");
        const Chart chart = fieldsChart(fixture.view());
        QCOMPARE(chart.categories[1].label, QStringLiteral("5/6 *"));
        QCOMPARE(chart.notes.first(), QStringLiteral("* 2: worked out by subtraction from published figures."));
        // The sum of what was entered is another number than the published one: it is ours.
        QCOMPARE(chart.categories[0].label, QStringLiteral("9,5/9,5"));
    }

    void leavesOutWhatDoesNotApply()
    {
        ChartFixture fixture;
        fixture.score("1.1", "4");
        fixture.set("1.2", {std::nullopt, QStringLiteral("không phát sinh"), false});
        QCOMPARE(categoriesOf(fieldsChart(fixture.view())).first(), QStringLiteral("1 | Title of 1 | 4/4 | 4 + 0 + 0"));
    }

    void goesDownToCriteria()
    {
        ChartFixture fixture;
        fixture.score("1.1", "3");
        const Chart chart = criteriaChart(fixture.view(), fixture.item("1"));
        QCOMPARE(chart.title, QStringLiteral("Score against maximum by criterion – 1. Title of 1 – Tỉnh Đắk Nông – 2023: 3/9,5"));
        QCOMPARE(categoriesOf(chart), (QStringList{QStringLiteral("1.1 | Title of 1.1 | 3/4 | 3 + 1 + 0"),
                                                   QStringLiteral("1.2 | Title of 1.2 | –/5,5 | 0 + 0 + 5,5")}));
        QCOMPARE(rowsOf(chart).last(), QStringLiteral(" | Total | 3 | 1 | 5,5 | 9,5 | 31,58\u00a0%"));
        QCOMPARE(chart.notes, QStringList{QStringLiteral("Not scored yet: 1 of 2 scored rows, 5,5 points.")});
    }

    void showsAFieldWithoutCriteriaItself()
    {
        ChartFixture fixture;
        fixture.score("2", "5,25");
        const Chart chart = criteriaChart(fixture.view(), fixture.item("2"));
        QCOMPARE(categoriesOf(chart), QStringList{QStringLiteral("2 | Title of 2 | 5,25/6 | 5,25 + 0,75 + 0")});
        QCOMPARE(chart.rows.size(), std::size_t(1));
    }

    void drawsARadarWithGaps()
    {
        ChartFixture fixture;
        fixture.score("1.1", "4");
        fixture.score("1.2", "5,4468");
        fixture.score("NTĐ", "0");
        const Chart chart = radarChart(fixture.view());
        QCOMPARE(chart.kind, Chart::Kind::Radar);
        QCOMPARE(chart.unit, Chart::Unit::Percent);
        // 9,4468 of 9,5, rounded only for the drawing; nothing is no zero.
        QCOMPARE(categoriesOf(chart), (QStringList{QStringLiteral("1 | Title of 1 | 99,44\u00a0% | 99,44"),
                                                   QStringLiteral("2 | Title of 2 | – | ·"),
                                                   QStringLiteral("NTĐ | Title of NTĐ | 0,00\u00a0% | 0")}));
        QCOMPARE(rowsOf(chart).at(1), QStringLiteral("1 | Title of 1 | 9,45/9,5 | 99,44\u00a0%"));
    }

    void drawsBarsWhereARadarHasNoArea()
    {
        ChartFixture fixture;
        fixture.framework = test::frameworkFromText(QStringLiteral("1 4\n2 6\n"));
        fixture.summary = Summary(fixture.framework, fixture.sheet);
        QCOMPARE(radarChart(fixture.view()).kind, Chart::Kind::StackedBars);
    }
};

QTEST_GUILESS_MAIN(TestScoreCharts)
#include "tst_scorecharts.moc"
