// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scoresheetreport.h"
#include "tests/core/report/reportfixture.h"

#include <QLocale>
#include <QTest>

using namespace parindex;
using Subject = PublishedFigure::Subject;

namespace {

PublishedFigure figure(Subject subject, const char *code, int hundredths, int maximumTenths)
{
    PublishedFigure made;
    made.subject = subject;
    made.code = QString::fromUtf8(code);
    made.score = Points::fromTenThousandths(hundredths * 100);
    made.maximum = Points::fromTenThousandths(maximumTenths * 1000);
    made.source = QStringLiteral("Báo Thử");
    return made;
}

QStringList titles(const Report::Table &table)
{
    QStringList result;
    for (const Report::Column &column : table.columns)
        result << column.title;
    return result;
}

} // namespace

class tst_scoresheetreport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void printsADraft()
    {
        test::ReportFixture fixture;
        fixture.score(3, Stage::Self, 100);
        fixture.score(4, Stage::Self, 144, "Còn 2 nhiệm vụ.\nĐang làm.");
        fixture.evidence = {fixture.document(1, "12/KH-UBND", {}, {{AssessmentId(1), ItemId(3), {}, {}}, {AssessmentId(1), ItemId(4), {}, {}}}),
                            fixture.document(2, "45/BC-SNV", {}, {{AssessmentId(1), ItemId(4), {}, {}}, {AssessmentId(2), ItemId(6), {}, {}}})};
        fixture.rebuild();
        const Report report = scoreSheetReport(fixture.view());
        QCOMPARE(report.title, QStringLiteral("SELF-ASSESSMENT SCORE SHEET"));
        QCOMPARE(report.subtitle, QStringLiteral("Bộ tiêu chí thử, year 2026, Tỉnh Thử"));
        QCOMPARE(report.orientation, Report::Orientation::Landscape);
        const QStringList expected{
            QStringLiteral("# 1 | Chỉ đạo điều hành | 4 | 2,44/4 |  | "),
            QStringLiteral("+ 1.1 | Kế hoạch | 3 | 2,44/3 |  | "),
            QStringLiteral(". 1.1.1 | Ban hành | 1 | 1 |  | 12/KH-UBND"),
            QStringLiteral(". 1.1.2 | Hoàn thành | 2 | 1,44 | Còn 2 nhiệm vụ.¶Đang làm. | 12/KH-UBND¶45/BC-SNV"),
            QStringLiteral(". 1.2 | Báo cáo | 1 |  |  | "),
            QStringLiteral("# 2 | Thể chế | 2,5 | –/2,5 |  | "),
            QStringLiteral("# 3 | Tác động | 3,5 | –/3,5 |  | "),
            QStringLiteral(". 3.1 | Khảo sát¶(points by survey) | 3,5 | – |  | "),
            QStringLiteral("=  | Part that is self-scored and appraised | 6,50 | 2,44/6,50¶37,54\u00a0% |  | "),
            QStringLiteral("=  | Total | 10 | 2,44/10¶24,40\u00a0% |  | "),
        };
        QCOMPARE(test::linesOf(test::tableOf(report)), expected);
        QCOMPARE(test::tableOf(report).notes.value(0), QStringLiteral("2 of 5 leaves have points; sums count those only."));
    }

    void everyRowHasACellForEachColumn()
    {
        test::ReportFixture fixture;
        const Report report = scoreSheetReport(fixture.view());
        for (const Report::Row &row : test::tableOf(report).rows)
            QCOMPARE(row.cells.size(), qsizetype(test::tableOf(report).columns.size()));
    }

    void showsTheStagesThatHavePoints()
    {
        test::ReportFixture fixture;
        fixture.assessment.state = Assessment::State::Round2;
        for (const int id : {3, 4, 5, 6})
            fixture.score(id, Stage::Self, 100, id == 3 ? "Đủ." : "");
        for (const int id : {3, 4, 5, 6})
            fixture.score(id, Stage::Round2, 50, id == 3 ? "Trừ một nửa." : "");
        fixture.score(8, Stage::Round2, 300);
        fixture.rebuild();
        const Report report = scoreSheetReport(fixture.view(), {{}, {}, true, false});
        const Report::Table &table = test::tableOf(report);
        QCOMPARE(titles(table), QStringList({QStringLiteral("No."), QStringLiteral("Field, criterion, sub-criterion"), QStringLiteral("Maximum"),
                                             QStringLiteral("Self-score"), QStringLiteral("Appraisal, round 2"), QStringLiteral("Explanation")}));
        const QStringList lines = test::linesOf(table);
        QCOMPARE(lines.at(0), QStringLiteral("# 1 | Chỉ đạo điều hành | 4 | 3 | 1,5/4 | "));
        QCOMPARE(lines.at(2), QStringLiteral(". 1.1.1 | Ban hành | 1 | 1 | 0,5 | Self-score: Đủ.¶Appraisal, round 2: Trừ một nửa."));
        QCOMPARE(lines.at(7), QStringLiteral(". 3.1 | Khảo sát¶(points by survey) | 3,5 | – | 3 | "));
        QCOMPARE(lines.at(8), QStringLiteral("=  | Part that is self-scored and appraised | 6,50 | 4 | 2/6,50¶30,77\u00a0% | "));
        QCOMPARE(lines.at(9), QStringLiteral("=  | Total | 10 | – | 5/10¶50,00\u00a0% | "));
        QVERIFY(table.notes.isEmpty());
    }

    void leavesThatDoNotOccurLeaveTheSums()
    {
        test::ReportFixture fixture;
        fixture.score(3, Stage::Self, 100);
        fixture.scores.push_back({4, Stage::Self, Score{{}, QStringLiteral("Không phát sinh."), false}});
        fixture.rebuild();
        const QStringList lines = test::linesOf(test::tableOf(scoreSheetReport(fixture.view(), {{}, {}, false, false})));
        QCOMPARE(lines.at(1), QStringLiteral("+ 1.1 | Kế hoạch | 3 | 1/1"));
        QCOMPARE(lines.at(3), QStringLiteral(". 1.1.2 | Hoàn thành | 2 | does not occur"));
    }

    void marksWhatIsNotWhatTheRuleGives()
    {
        test::ReportFixture fixture;
        fixture.shapes[3] = ChecklistRule{{QStringLiteral("Kịp thời")}, Points::whole(1)};
        const RuleInputs kept{{QStringLiteral("c1"), QStringLiteral("1")}};
        fixture.scores.push_back({3, Stage::Self, Score{Points::fromTenThousandths(5000), QStringLiteral("Theo biên bản."), true, kept}});
        fixture.rebuild();
        const auto table = [&] { return test::tableOf(scoreSheetReport(fixture.view(), {{}, {}, false, false})); };
        QCOMPARE(test::linesOf(table()).at(2), QStringLiteral(". 1.1.1 | Ban hành | 1 | 0,5\u00a0≠"));
        const QString note = QStringLiteral("≠: the points are not what the rule gives; the explanation says why.");
        QVERIFY(table().notes.contains(note));
        fixture.scores[0].score.points = Points::whole(1);
        fixture.rebuild();
        QCOMPARE(test::linesOf(table()).at(2), QStringLiteral(". 1.1.1 | Ban hành | 1 | 1"));
        QVERIFY(!table().notes.contains(note));
    }

    void saysWhatWasAccepted()
    {
        test::ReportFixture fixture;
        ReportOptions options;
        options.acceptedWarnings = {QStringLiteral("1.1.1: mất điểm – Đã báo cáo")};
        QVERIFY(test::tableOf(scoreSheetReport(fixture.view(), options)).notes.contains(QStringLiteral("Read and accepted: 1.1.1: mất điểm – Đã báo cáo")));
        QVERIFY(test::tableOf(scoreSheetReport(fixture.view())).notes.filter(QStringLiteral("accepted")).isEmpty());
    }

    void marksWhatWasPublished()
    {
        test::ReportFixture fixture;
        fixture.assessment.state = Assessment::State::Round2;
        fixture.score(6, Stage::Round2, 240);
        fixture.score(8, Stage::Round2, 300);
        fixture.published = {figure(Subject::Item, "2", 240, 25), figure(Subject::Item, "3.1", 310, 35), figure(Subject::Item, "1", 0, 0),
                             figure(Subject::Total, "", 880, 100), figure(Subject::Sipas, "", 8121, 1000)};
        fixture.published[0].rank = 12;
        fixture.published[0].rankOf = 63;
        fixture.published[0].rankChange = -10;
        fixture.published[1].origin = Origin::Subtraction;
        fixture.published[1].note = QStringLiteral("Bằng 5,5 − 2,4.");
        fixture.published[2].score.reset();
        fixture.published[2].percent = Points::whole(60);
        fixture.published[3].source = QStringLiteral("Bộ Thử");
        fixture.rebuild();
        const Report::Table table = test::tableOf(scoreSheetReport(fixture.view(), {{}, {}, false, false}));
        const QStringList lines = test::linesOf(table);
        QCOMPARE(lines.at(0), QStringLiteral("# 1 | Chỉ đạo điều hành | 4 | –/4¶[1]"));
        QCOMPARE(lines.at(5), QStringLiteral("# 2 | Thể chế | 2,5 | 2,4/2,5¶published [2]"));
        QCOMPARE(lines.at(7), QStringLiteral(". 3.1 | Khảo sát¶(points by survey) | 3,5 | 3¶by subtraction 3,1/3,5 [3]"));
        QCOMPARE(lines.at(9), QStringLiteral("=  | Total | 10 | 8,80/10¶88,00\u00a0%¶published [4]"));
        QCOMPARE(table.notes, QStringList({
            QStringLiteral("2 of 5 leaves have points; the total is the published one."),
            QStringLiteral("[1] Item 1: share 60%. Source (1)."),
            QStringLiteral("[2] Item 2: published 2,4/2,5; rank 12 of 63; 10 place(s) down. Source (1)."),
            QStringLiteral("[3] Item 3.1: 3,1/3,5 by subtraction. Bằng 5,5 − 2,4. Source (1)."),
            QStringLiteral("[4] Total: published 8,80/10. Source (2)."),
            QStringLiteral("Other figures that were published:"),
            QStringLiteral("Satisfaction index (SIPAS): published 81,21/100. Source (1)."),
            QStringLiteral("Source (1): Báo Thử"),
            QStringLiteral("Source (2): Bộ Thử"),
        }));
    }

    void tellsAboutAnUnofficialFramework()
    {
        test::ReportFixture fixture;
        fixture.header.official = false;
        fixture.header.note = QStringLiteral("Chỉ để thử.");
        fixture.rebuild();
        QCOMPARE(test::tableOf(scoreSheetReport(fixture.view())).notes.last(), QStringLiteral("About the set of criteria: Chỉ để thử."));
    }
};

QTEST_GUILESS_MAIN(tst_scoresheetreport)
#include "tst_scoresheetreport.moc"
