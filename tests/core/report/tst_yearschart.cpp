// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scorecharts.h"

#include "tests/core/report/chartfixture.h"

#include <QLocale>
#include <QTest>

using namespace parindex;
using test::categoriesOf;
using test::ChartFixture;
using test::rowsOf;
using Subject = PublishedFigure::Subject;

class TestYearsChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void putsTwoYearsSideBySide()
    {
        ChartFixture earlier(2022);
        ChartFixture later(2023);
        earlier.score("1.1", "3");
        earlier.score("1.2", "5,94");
        later.score("1.1", "4");
        later.score("1.2", "5,44");
        later.score("2", "6");
        later.score("NTĐ", "28,56");
        earlier.publish(Subject::Total, "", "44.66", "54");
        const Chart chart = yearsChart(earlier.view(), later.view());
        QCOMPARE(chart.kind, Chart::Kind::GroupedBars);
        QCOMPARE(chart.title, QStringLiteral("Share of the maximum, 2022 and 2023 – Tỉnh Đắk Nông"));
        QCOMPARE(categoriesOf(chart),
                 (QStringList{QStringLiteral("1 | Title of 1 |  | 94,1053 (8,94/9,5 · 94,11\u00a0%) + 99,3684 (9,44/9,5 · 99,37\u00a0%)"),
                              QStringLiteral("2 | Title of 2 |  | · (–) + 100 (6/6 · 100,00\u00a0%)"),
                              QStringLiteral("NTĐ | Title of NTĐ |  | · (–) + 74,1818 (28,56/38,5 · 74,18\u00a0%)"),
                              QStringLiteral(" | Scored by documents |  | 57,6774 (8,94/15,50 · 57,68\u00a0%) + 99,6129 (15,44/15,50 · 99,61\u00a0%)"),
                              QStringLiteral(" | Total |  | 82,7037 (44,66/54 * · 82,70\u00a0%) + 81,4815 (44/54 · 81,48\u00a0%)")}));
        QCOMPARE(rowsOf(chart).mid(0, 3), (QStringList{QStringLiteral("Code | Criterion | 2022 | Share of 2022 | 2023 | Share of 2023 | Change"),
                                                       QStringLiteral("1 | Title of 1 | 8,94/9,5 | 94,11\u00a0% | 9,44/9,5 | 99,37\u00a0% | +0,5"),
                                                       QStringLiteral("2 | Title of 2 | –/6 | – | 6/6 | 100,00\u00a0% | –")}));
        QCOMPARE(rowsOf(chart).last(), QStringLiteral(" | Total | 44,66/54 * | 82,70\u00a0% | 44/54 | 81,48\u00a0% | -0,66"));
        QCOMPARE(chart.notes, QStringList{QStringLiteral("* Total, 2022: as published, since not every part is scored here.")});
    }

    void comparesOnlyTotalsOfDifferentFrameworks()
    {
        ChartFixture earlier(2022);
        ChartFixture later(2026);
        Framework::Header header = later.framework.header();
        header.id = FrameworkId(2);
        later.framework = Framework(header, later.framework.items());
        earlier.score("2", "3");
        later.score("2", "6");
        const Chart chart = yearsChart(earlier.view(), later.view());
        QCOMPARE(categoriesOf(chart), QStringList{QStringLiteral(" | Total |  | 5,5556 (3/54 · 5,56\u00a0%) + 11,1111 (6/54 · 11,11\u00a0%)")});
        QCOMPARE(chart.notes.first(), QStringLiteral("The two years follow different frameworks: only their totals are compared."));
    }

    void countsNoChangeBetweenDifferentMaxima()
    {
        ChartFixture earlier(2022);
        ChartFixture later(2023);
        earlier.score("1.1", "4");
        earlier.set("1.2", {std::nullopt, {}, false});
        later.score("1.1", "4");
        later.score("1.2", "5");
        QCOMPARE(rowsOf(yearsChart(earlier.view(), later.view())).at(1), QStringLiteral("1 | Title of 1 | 4/4 | 100,00\u00a0% | 9/9,5 | 94,74\u00a0% | –"));
    }
};

QTEST_GUILESS_MAIN(TestYearsChart)
#include "tst_yearschart.moc"
