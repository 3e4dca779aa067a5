// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/grading.h"

#include "core/domain/gradingjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace parindex;

namespace {

Rational percent(const char *text)
{
    return *Rational::fromString(QString::fromLatin1(text) + u'%');
}

/// "A [95 100] zero" or "Khá (80 90) 1>=50": name, bounds closed by brackets and open by parentheses, a star for no bound,
/// then conditions.
GradeBand bandFromText(const QString &line)
{
    const QStringList words = line.split(u' ');
    GradeBand band{words[0], {}};
    if (const QString from = words[1].mid(1); from != u"*")
        band.range.from = Bound{percent(qPrintable(from)), words[1].startsWith(u'[')};
    if (const QString to = words[2].chopped(1); to != u"*")
        band.range.to = Bound{percent(qPrintable(to)), words[2].endsWith(u']')};
    for (const QString &word : words.mid(3)) {
        if (word == u"zero")
            band.noLeafAtZero = true;
        else
            band.leastShares.push_back({word.section(QStringLiteral(">="), 0, 0), percent(qPrintable(word.section(QStringLiteral(">="), 1)))});
    }
    return band;
}

std::vector<GradeBand> bandsFromText(const QString &table)
{
    std::vector<GradeBand> bands;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts))
        bands.push_back(bandFromText(line));
    return bands;
}

const auto National = QStringLiteral("A [90 *)\nB [80 90)\nC [70 80)");
const auto Conditional = QStringLiteral("Xuất_sắc [95 *) zero\nTốt [85 95) zero\nHoàn_thành [75 85)\nKhông (* 75)");
const auto OpenBelow = QStringLiteral("Tốt (90 100]\nKhá (80 90]\nTrung_bình [50 80]\nYếu [* 50)");
const auto ByField = QStringLiteral("A [90 *) 1>=70 2>=50\nB [* 90)");

} // namespace

class TestGrading : public QObject
{
    Q_OBJECT

private slots:
    void grades_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("index");
        QTest::addColumn<bool>("zero");
        QTest::addColumn<QString>("label");
        QTest::newRow("closed bound") << National << "90" << false << "A";
        QTest::newRow("just below it, unrounded") << National << "89.999999" << false << "B";
        QTest::newRow("above 100") << National << "101.5" << false << "A";
        QTest::newRow("below all") << National << "69.99" << false << "none";
        QTest::newRow("open bound") << OpenBelow << "90" << false << "Khá";
        QTest::newRow("just above it") << OpenBelow << "90.000001" << false << "Tốt";
        QTest::newRow("closed at the bottom") << OpenBelow << "50" << false << "Trung_bình";
        QTest::newRow("without a bound") << OpenBelow << "0" << false << "Yếu";
        QTest::newRow("condition met") << Conditional << "95" << false << "Xuất_sắc";
        QTest::newRow("condition missed: the best below that has none") << Conditional << "96" << true << "Hoàn_thành";
        QTest::newRow("no condition, a zero does no harm") << Conditional << "80" << true << "Hoàn_thành";
    }
    void grades()
    {
        QFETCH(QString, table);
        QFETCH(QString, index);
        QFETCH(bool, zero);
        const auto grade = gradeOf(bandsFromText(table), {percent(qPrintable(index)), zero});
        QTEST(grade ? grade->label : QStringLiteral("none"), "label");
    }

    void saysWhichConditionWasMissed()
    {
        const auto grade = gradeOf(bandsFromText(Conditional), {percent("96"), true});
        QCOMPARE(grade->missed, QStringList({QStringLiteral("“Xuất_sắc” asks that no criterion has 0 points."), QStringLiteral("“Tốt” asks that no criterion has 0 points.")}));
        const auto field = gradeOf(bandsFromText(ByField), {percent("91"), false, {{QStringLiteral("1"), percent("70")}, {QStringLiteral("2"), percent("49.99")}}});
        QCOMPARE(field->label, QStringLiteral("B"));
        QCOMPARE(field->missed, QStringList({QStringLiteral("“A” asks for at least 50\u00a0% of “2”.")}));
        const auto enough = gradeOf(bandsFromText(ByField), {percent("91"), false, {{QStringLiteral("1"), percent("70")}, {QStringLiteral("2"), percent("50")}}});
        QCOMPARE(enough->label, QStringLiteral("A"));
    }

    void gradesAreChecked_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("national") << National << QString();
        QTest::newRow("open below") << OpenBelow << QString();
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("one point") << QStringLiteral("A [100 100]") << QString();
        QTest::newRow("empty") << QStringLiteral("A [90 90)") << QStringLiteral("Grade “A”: the bounds ≥\u00a090\u00a0% and <\u00a090\u00a0% contradict each other.");
        QTest::newRow("overlapping") << QStringLiteral("A [90 *)\nB [80 90]") << QStringLiteral("The grades “A” (≥\u00a090\u00a0%) and “B” (≥\u00a080\u00a0% and ≤\u00a090\u00a0%) overlap.");
        QTest::newRow("same name") << QStringLiteral("A [90 *)\nA [80 90)") << QStringLiteral("A grade has no name, or two are called “A”.");
    }
    void gradesAreChecked()
    {
        QFETCH(QString, table);
        const auto bands = bandsFromText(table);
        const Status status = checkGrading(bands);
        QTEST(status ? QString() : status.error().message, "refusal");
        if (status)
            QVERIFY(*gradingFromJson(gradingToJson(bands)) == bands);
    }

    void gapsAreNamed_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("gaps");
        QTest::newRow("national") << National << QStringList();
        QTest::newRow("open below, in any order") << QStringLiteral("Yếu [* 50)\nTrung_bình [50 80]\nTốt (90 100]\nKhá (80 90]") << QStringList();
        QTest::newRow("a point between") << QStringLiteral("A (90 *)\nB [80 90)") << QStringList(QStringLiteral("No grade covers an index =\u00a090\u00a0%."));
        QTest::newRow("a stretch") << QStringLiteral("A [90 *)\nB [70 85]") << QStringList(QStringLiteral("No grade covers an index >\u00a085\u00a0% and <\u00a090\u00a0%."));
        QTest::newRow("at the top") << QStringLiteral("A [90 100)") << QStringList(QStringLiteral("No grade covers an index =\u00a0100\u00a0%."));
    }
    void gapsAreNamed()
    {
        QFETCH(QString, table);
        QTEST(gradingGaps(bandsFromText(table)), "gaps");
    }
};

QTEST_APPLESS_MAIN(TestGrading)
#include "tst_grading.moc"
