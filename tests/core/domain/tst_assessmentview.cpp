// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/assessmentview.h"

#include "tests/support/frameworktext.h"

#include <QLocale>
#include <QTest>

using namespace parindex;
using test::points;

namespace {

PublishedFigure figure(PublishedFigure::Subject subject, const char *score, const char *maximum)
{
    PublishedFigure made;
    made.subject = subject;
    if (score)
        made.score = points(score);
    if (maximum)
        made.maximum = points(maximum);
    return made;
}

/// Keeps what a view points to.
struct Given
{
    Given()
    {
        Assessment assessment;
        assessment.id = AssessmentId(1);
        assessment.year = 2022;
        sheet = ScoreSheet(assessment);
    }

    void score(const char *code, const char *value)
    {
        const Item &item = *framework.findCode(QString::fromUtf8(code));
        sheet.set(item.id, sheet.assessment().stageFor(item), {points(value), {}, true});
        summary = Summary(framework, sheet);
    }

    AssessmentView view() const { return {agency, framework, sheet, summary, published, evidence}; }
    const Item &item(const char *code) const { return *framework.findCode(QString::fromUtf8(code)); }

    Agency agency{AgencyId(1), QStringLiteral("Tỉnh Đắk Nông"), Audience::Province};
    Framework framework = test::frameworkFromText(QStringLiteral("1 9,5\n2 52\nNTĐ 38,5 survey\n"));
    ScoreSheet sheet;
    Summary summary{framework, sheet};
    std::vector<PublishedFigure> published;
    std::vector<Evidence> evidence;
};

} // namespace

class TestAssessmentView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void isTitledByOfficeAndYear()
    {
        Given given;
        QCOMPARE(given.view().title(), QStringLiteral("Tỉnh Đắk Nông – 2022"));
        given.agency.name = QStringLiteral("Đơn vị %1 %2");
        QCOMPARE(given.view().title(), QStringLiteral("Đơn vị %1 %2 – 2022"));
    }

    void showsNothingAsADash()
    {
        Given given;
        QCOMPARE(shownTotal(given.view()).toString(), QStringLiteral("–/100"));
        QCOMPARE(shownAppraised(given.view()).toString(), QStringLiteral("–/61,50"));
        QCOMPARE(shownItem(given.view(), given.item("1")).toString(), QStringLiteral("–/9,5"));
        QVERIFY(!shownTotal(given.view()).index());
    }

    void showsThePublishedSumWhileLeavesAreMissing()
    {
        Given given;
        given.score("1", "8.94");
        given.published = {figure(PublishedFigure::Subject::Total, "84.66", "100"),
                           figure(PublishedFigure::Subject::Appraised, "53.95", nullptr)};
        const ShownSum total = shownTotal(given.view());
        QCOMPARE(total.toString(), QStringLiteral("84,66/100"));
        QCOMPARE(total.published, &given.published[0]);
        QCOMPARE(total.index()->toPercentString(), QStringLiteral("84,66\u00a0%"));
        const ShownSum appraised = shownAppraised(given.view());
        QCOMPARE(appraised.toString(), QStringLiteral("53,95/61,50"));
        QCOMPARE(appraised.published, &given.published[1]);
    }

    void showsTheComputedSumWhenNothingIsMissing()
    {
        Given given;
        given.published = {figure(PublishedFigure::Subject::Total, "84.66", "100")};
        given.score("1", "9.4468");
        given.score("2", "47.42");
        given.score("NTĐ", "28.56");
        const ShownSum total = shownTotal(given.view());
        QCOMPARE(total.toString(), QStringLiteral("85,43/100"));
        QVERIFY(!total.published);
        QCOMPARE(total.achieved, points("85.4268"));
    }

    void showsTheComputedSumWhenNoScoreWasPublished()
    {
        Given given;
        given.score("1", "8.94");
        given.published = {figure(PublishedFigure::Subject::Total, nullptr, "100")};
        const ShownSum total = shownTotal(given.view());
        QCOMPARE(total.toString(), QStringLiteral("8,94/100"));
        QVERIFY(!total.published);
    }

    /// Bonus and penalty are no part of the maximum, but the row says how much there is to win or to lose.
    void measuresBonusAndPenaltyAgainstWhatTheyState_data()
    {
        QTest::addColumn<int>("counting");
        QTest::addColumn<QString>("maximum");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("shown");
        QTest::newRow("bonus") << int(Counting::Bonus) << "2" << "1.5" << "1,5/2";
        QTest::newRow("bonus without a limit") << int(Counting::Bonus) << "0" << "1.5" << "1,5";
        QTest::newRow("penalty") << int(Counting::Penalty) << "-1" << "-0.5" << "-0,5/-1";
        QTest::newRow("penalty written without a minus") << int(Counting::Penalty) << "1" << "0.5" << "-0,5/-1";
        QTest::newRow("ordinary") << int(Counting::Ordinary) << "2" << "1.5" << "1,5/2";
    }

    void measuresBonusAndPenaltyAgainstWhatTheyState()
    {
        QFETCH(int, counting);
        QFETCH(QString, maximum);
        QFETCH(QString, score);
        Given given;
        std::vector<Item> items = given.framework.items();
        items[0].counting = Counting(counting);
        items[0].maximum = *Points::fromString(maximum);
        given.framework = Framework(given.framework.header(), items);
        given.score("1", qPrintable(score));
        QTEST(shownItem(given.view(), given.item("1")).toString(), "shown");
    }

    void findsPublishedFiguresBySubjectAndCode()
    {
        Given given;
        given.published = {figure(PublishedFigure::Subject::Item, "8.94", "9.5"), figure(PublishedFigure::Subject::Field, "1", "2"),
                           figure(PublishedFigure::Subject::Item, "47", "52")};
        given.published[0].code = QStringLiteral("1");
        given.published[1].code = QStringLiteral("2");
        given.published[2].code = QStringLiteral("2");
        const AssessmentView view = given.view();
        QCOMPARE(view.publishedFigure(PublishedFigure::Subject::Item, QStringLiteral("2")), &given.published[2]);
        QCOMPARE(view.publishedFigure(PublishedFigure::Subject::Field, QStringLiteral("2")), &given.published[1]);
        QVERIFY(!view.publishedFigure(PublishedFigure::Subject::Item, QStringLiteral("3")));
        QVERIFY(!view.publishedFigure(PublishedFigure::Subject::Total));
        const ShownSum item = shownItem(view, given.item("2"));
        QCOMPARE(item.toString(), QStringLiteral("47/52"));
        QCOMPARE(item.published, &given.published[2]);
    }
};

QTEST_APPLESS_MAIN(TestAssessmentView)
#include "tst_assessmentview.moc"
