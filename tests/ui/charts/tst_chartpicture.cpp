// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "tests/ui/charts/examplecharts.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace parindex;
using test::dotsOf;
using test::paint;
using test::textsOf;

Q_DECLARE_METATYPE(parindex::Chart)

namespace {

ChartStyle lightStyle(int letterSize = 14)
{
    QFont font;
    font.setPixelSize(letterSize);
    return {ChartColors::light(), font};
}

void addCharts()
{
    QTest::addColumn<Chart>("chart");
    QTest::newRow("fields") << test::exampleFieldsChart();
    QTest::newRow("radar") << test::exampleRadarChart();
    QTest::newRow("years") << test::exampleYearsChart();
}

QList<QRectF> textAreas(const QGraphicsScene &picture)
{
    QList<QRectF> areas;
    for (const QGraphicsItem *item : picture.items()) {
        const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
        if (text && text->zValue() > 0 && !text->toPlainText().isEmpty()) // Ours; the axes have theirs.
            areas << text->sceneBoundingRect();
    }
    return areas;
}

/// How light a colour comes out on a grey print, from 0 to 1.
double greyOf(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double lighter = std::max(greyOf(one), greyOf(other));
    const double darker = std::min(greyOf(one), greyOf(other));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestChartPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void carriesEveryTitleNameLabelAndNote()
    {
        const Chart chart = test::exampleFieldsChart();
        ChartPicture picture(chart, lightStyle());
        picture.layOut({900, 500});
        const QStringList texts = textsOf(picture);
        for (const QString &text : {chart.title, chart.categories[1].name(), QStringLiteral("9,44/9,5"), QStringLiteral("–/6"),
                                    QStringLiteral("28,56/38,5"), QStringLiteral("Achieved"), QStringLiteral("Not scored"), chart.notes.join(u'\n')})
            QVERIFY2(texts.contains(text), qPrintable(text + QStringLiteral(" is missing in ") + texts.join(u'\n')));
    }

    void labelsBothYears()
    {
        ChartPicture picture(test::exampleYearsChart(), lightStyle());
        picture.layOut({900, 600});
        const QStringList texts = textsOf(picture);
        QVERIFY(texts.contains(QStringLiteral("8,5/9,5 · 89,47\u00a0%")));
        QVERIFY(texts.contains(QStringLiteral("9,44/9,5 · 99,37\u00a0%")));
        QVERIFY(texts.contains(QStringLiteral("–")));
    }

    void writesAxesInTheLanguage()
    {
        ChartFixture small;
        small.framework = test::frameworkFromText(QStringLiteral("1 0,75\n2 1,5\n"));
        small.summary = Summary(small.framework, small.sheet);
        ChartPicture picture(fieldsChart(small.view()), lightStyle());
        picture.layOut({900, 300});
        paint(picture);
        const QStringList texts = textsOf(picture);
        QVERIFY2(texts.contains(QStringLiteral("0,2")) && texts.contains(QStringLiteral("1,6")), qPrintable(texts.join(u' ')));
    }

    void paintsTheSameTwice_data() { addCharts(); }
    void paintsTheSameTwice()
    {
        QFETCH(Chart, chart);
        ChartPicture first(chart, lightStyle());
        ChartPicture second(chart, lightStyle());
        first.layOut({900, 500});
        second.layOut({300, 200}); // A picture that was smaller before is no other picture.
        second.layOut({900, 500});
        const QImage image = paint(first);
        QCOMPARE(paint(second), image);
        QCOMPARE(paint(first), image);
        QCOMPARE(dotsOf(image, Qt::magenta), 0);
        QVERIFY(dotsOf(image, first.backgroundBrush().color()) < image.width() * image.height());
        QVERIFY(dotsOf(image, QColor(0x1f5a93)) > 400);
    }

    void drawsBarsAsLongAsTheirPoints()
    {
        Chart chart = test::exampleFieldsChart();
        const ChartColors::Look achieved = ChartColors::light().look(Chart::Role::Achieved);
        const auto dots = [&](const char *points) {
            chart.series[0].values = {test::points(points), Points(), Points()};
            ChartPicture picture(chart, lightStyle());
            picture.layOut({900, 500});
            return dotsOf(paint(picture), achieved.fill);
        };
        chart.series[1].values = chart.series[2].values = {Points(), Points(), Points::whole(25)};
        const int legend = dots("0.0001");
        QVERIFY(qAbs((dots("40") - legend) - 2 * (dots("20") - legend)) < (dots("20") - legend) / 20);
    }

    void leavesAGapInTheRadar()
    {
        Chart chart = test::exampleRadarChart(); // The second of three is not scored.
        ChartPicture withGap(chart, lightStyle());
        withGap.layOut({900, 500});
        const QImage gap = paint(withGap);
        chart.series[0].values[1] = Points();
        ChartPicture withZero(chart, lightStyle());
        withZero.layOut({900, 500});
        const QImage zero = paint(withZero);
        QVERIFY(dotsOf(zero, QColor(0x1f5a93)) > dotsOf(gap, QColor(0x1f5a93)) + 100);
    }

    void wrapsAndNeverCuts_data()
    {
        QTest::addColumn<Chart>("chart");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("letterSize");
        for (const auto &[name, chart] : {std::pair("fields", test::exampleFieldsChart()), std::pair("radar", test::exampleRadarChart()),
                                          std::pair("years", test::exampleYearsChart())}) {
            QTest::addRow("%s, wide", name) << chart << QSizeF(1200, 700) << 14;
            QTest::addRow("%s, low", name) << chart << QSizeF(1200, 100) << 14;
            QTest::addRow("%s, narrow", name) << chart << QSizeF(480, 300) << 14;
            QTest::addRow("%s, large letters", name) << chart << QSizeF(900, 300) << 28;
        }
    }
    void wrapsAndNeverCuts()
    {
        QFETCH(Chart, chart);
        QFETCH(QSizeF, size);
        QFETCH(int, letterSize);
        ChartPicture picture(chart, lightStyle(letterSize));
        picture.layOut(size);
        QCOMPARE(picture.sceneRect().width(), size.width());
        QVERIFY(picture.sceneRect().height() >= size.height());
        const QList<QRectF> areas = textAreas(picture);
        for (const QRectF &area : areas)
            QVERIFY(picture.sceneRect().contains(area));
        for (qsizetype i = 0; i < areas.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k)
                QVERIFY(!areas[i].adjusted(1, 1, -1, -1).intersects(areas[k].adjusted(1, 1, -1, -1)));
        }
    }

    void knowsWhereItsCategoriesAre_data() { addCharts(); }
    void knowsWhereItsCategoriesAre()
    {
        QFETCH(Chart, chart);
        ChartPicture picture(chart, lightStyle());
        picture.layOut({900, 500});
        for (std::size_t i = 0; i < chart.categories.size(); ++i)
            QCOMPARE(picture.categoryAt(picture.categoryArea(i).center()), std::optional(i));
        QCOMPARE(picture.categoryAt({1, 1}), std::nullopt);
    }

    void tellsFillingsApartWithoutColour()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Base, QColor(0x1b1e23));
        dark.setColor(QPalette::Text, QColor(0xe8eaed));
        for (const ChartColors &colors : {ChartColors::light(), ChartColors::of(dark)}) {
            const auto look = [&](Chart::Role role) { return colors.look(role); };
            QVERIFY(contrastOf(look(Chart::Role::Achieved).fill, look(Chart::Role::Lost).fill) > 2);
            QVERIFY(contrastOf(look(Chart::Role::Achieved).fill, look(Chart::Role::Unscored).fill) > 2);
            QVERIFY(contrastOf(look(Chart::Role::Later).fill, look(Chart::Role::Earlier).fill) > 2);
            QVERIFY(look(Chart::Role::Lost).isHatched && !look(Chart::Role::Unscored).isHatched);
            for (const Chart::Role role : {Chart::Role::Achieved, Chart::Role::Lost, Chart::Role::Unscored, Chart::Role::Earlier})
                QVERIFY(contrastOf(look(role).line, colors.ground) >= 3);
            for (const QColor &color : {colors.text, colors.muted})
                QVERIFY(contrastOf(color, colors.ground) >= 4.5);
        }
    }

    void hatchesWhatIsLost()
    {
        const ChartColors::Look lost = ChartColors::light().look(Chart::Role::Lost);
        ChartPicture picture(test::exampleFieldsChart(), lightStyle());
        picture.layOut({900, 500});
        const QImage image = paint(picture);
        QVERIFY(dotsOf(image, lost.fill) > 400);
        QVERIFY(dotsOf(image, lost.line, 60) > 300);
    }

    void readsTextAsText()
    {
        Chart chart = test::exampleFieldsChart();
        chart.categories[0].title = QStringLiteral("<b>Thể chế</b>");
        ChartPicture picture(chart, lightStyle());
        picture.layOut({900, 500});
        QVERIFY(textsOf(picture).contains(QStringLiteral("1. <b>Thể chế</b>")));
    }

    void showsPenaltiesBelowZero()
    {
        test::ChartFixture fixture;
        fixture.framework = test::frameworkFromText(QStringLiteral("1 4\n2 -2\n"));
        fixture.score("1", "3");
        fixture.score("2", "-1");
        ChartPicture picture(fieldsChart(fixture.view()), lightStyle());
        picture.layOut({900, 300});
        QVERIFY(textsOf(picture).contains(QStringLiteral("-1/-2")));
        QCOMPARE(dotsOf(paint(picture), Qt::magenta), 0);
    }

    void isQuietWithoutCategories()
    {
        ChartPicture picture(Chart(), lightStyle());
        picture.layOut({300, 200});
        QCOMPARE(picture.categoryAt({150, 100}), std::nullopt);
        QCOMPARE(dotsOf(paint(picture), Qt::white), 300 * 200);
    }

private:
    using ChartFixture = test::ChartFixture;
};

QTEST_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"
