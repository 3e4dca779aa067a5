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
using Measure = ReferenceFigure::Measure;
using Scope = ReferenceFigure::Scope;
using Subject = PublishedFigure::Subject;

namespace {

ReferenceFigure reference(int year, Scope scope, const char *name, const char *percent, int rank = 0)
{
    ReferenceFigure figure;
    figure.year = year;
    figure.scope = scope;
    figure.name = QString::fromUtf8(name);
    if (percent)
        figure.percent = points(percent);
    if (rank > 0) {
        figure.rank = rank;
        figure.rankOf = 63;
    }
    return figure;
}

std::vector<ReferenceFigure> references()
{
    return {reference(2023, Scope::National, "Toàn quốc", "86.98"),       reference(2023, Scope::Region, "Tây Nguyên", "85.42"),
            reference(2023, Scope::Province, "Quảng Ninh", "92.18", 1),   reference(2023, Scope::Province, "An Giang", "81.32", 63),
            reference(2023, Scope::Province, "Nam Định", "87.32", 29),    reference(2023, Scope::Province, "Đắk Nông", "85.42", 51),
            reference(2022, Scope::National, "Toàn quốc", "84.79"),       reference(2023, Scope::Province, "Yên Bái", nullptr, 14),
            reference(2023, Scope::Component, "Tiếp cận dịch vụ", "83.00")};
}

} // namespace

class TestComparisonChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void standsBesideTheCountryTheBestAndTheLast()
    {
        ChartFixture fixture;
        fixture.publish(Subject::Total, "", "85.43", "100").rank = 51;
        fixture.published.back().rankOf = 63;
        const Chart chart = comparisonChart(fixture.view(), references(), Measure::ParIndex);
        QCOMPARE(chart.title, QStringLiteral("PAR INDEX 2023 – Tỉnh Đắk Nông beside the country, the regions and provinces"));
        QCOMPARE(categoriesOf(chart), (QStringList{QStringLiteral(" | Quảng Ninh (highest) | 92,18\u00a0% · rank 1/63 | · + 92,18"),
                                                   QStringLiteral(" | Toàn quốc | 86,98\u00a0% | · + 86,98"),
                                                   QStringLiteral(" | Tỉnh Đắk Nông | 85,43\u00a0% · rank 51/63 | 85,43 + ·"),
                                                   QStringLiteral(" | Region: Tây Nguyên | 85,42\u00a0% | · + 85,42"),
                                                   QStringLiteral(" | An Giang (lowest) | 81,32\u00a0% · rank 63/63 | · + 81,32")}));
        // The other provinces stand in the table, after what is drawn.
        QCOMPARE(rowsOf(chart).last(), QStringLiteral("Nam Định | 87,32\u00a0% | 29/63 | "));
        QCOMPARE(chart.rows.size(), std::size_t(6));
        QCOMPARE(chart.notes, QStringList{QStringLiteral("* Tỉnh Đắk Nông: as published, since not every part is scored here.")});
    }

    void takesOurOwnSumWhereAllIsScored()
    {
        ChartFixture fixture;
        for (const auto &[code, value] : {std::pair("1.1", "4"), std::pair("1.2", "5,5"), std::pair("2", "6"), std::pair("NTĐ", "28,5")})
            fixture.score(code, value);
        fixture.publish(Subject::Total, "", "40", "54");
        const Chart chart = comparisonChart(fixture.view(), {}, Measure::ParIndex);
        QCOMPARE(categoriesOf(chart), QStringList{QStringLiteral(" | Tỉnh Đắk Nông | 81,48\u00a0% | 81,4815 + ·")});
        QCOMPARE(chart.notes, QStringList{QStringLiteral("This file has no results of others for 2023.")});
    }

    void comparesSipasAlone()
    {
        ChartFixture fixture;
        fixture.publish(Subject::Sipas, "", "81.21", "100").percent = points("81.21");
        ReferenceFigure national = reference(2023, Scope::National, "Toàn quốc", "82.66");
        national.measure = Measure::Sipas;
        std::vector<ReferenceFigure> all = references();
        all.push_back(national);
        QCOMPARE(categoriesOf(comparisonChart(fixture.view(), all, Measure::Sipas)),
                 (QStringList{QStringLiteral(" | Toàn quốc | 82,66\u00a0% | · + 82,66"), QStringLiteral(" | Tỉnh Đắk Nông | 81,21\u00a0% | 81,21 + ·")}));
    }

    void isEmptyWhereNothingIsKnown()
    {
        const ChartFixture fixture(2030);
        const Chart chart = comparisonChart(fixture.view(), references(), Measure::ParIndex);
        QVERIFY(chart.isEmpty());
        QCOMPARE(chart.notes, (QStringList{QStringLiteral("This file has no results of others for 2030."),
                                           QStringLiteral("Tỉnh Đắk Nông has no result for 2030 here.")}));
    }
};

QTEST_GUILESS_MAIN(TestComparisonChart)
#include "tst_comparisonchart.moc"
