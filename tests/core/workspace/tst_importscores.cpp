// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importscores.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace parindex;

class ImportScoresTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void setsAllInOneChange();
    void readsTables_data();
    void readsTables();
    void leavesExplanationsWithoutTheirColumn();
    void emptyScoreMeansNotScored();
    void pointsMakeALeafCountAgain();
    void changesNothingTwice();
    void takesPublishedResultsWhenTheyAreOut();
    void refuses_data();
    void refuses();
    void namesEveryWrongLine();
    void refusesALockedSheet();
    void refusesWithoutWriting();
};

namespace {

const Score &scoreOf(const test::TestWorkspace &fixture, const char *code)
{
    return fixture.workspace->sheet(fixture.assessment).current(fixture.item(code));
}

QString pointsOf(const test::TestWorkspace &fixture, const char *code)
{
    const Score &score = scoreOf(fixture, code);
    return score.points ? score.points->toPlainString() : QStringLiteral("-");
}

Result<ScoreImport> import(test::TestWorkspace &fixture, const char *csv)
{
    return importScores(*fixture.workspace, fixture.assessment, csv);
}

} // namespace

void ImportScoresTest::setsAllInOneChange()
{
    test::TestWorkspace fixture;
    int announced = 0;
    connect(fixture.workspace.get(), &Workspace::scoresChanged, this, [&](AssessmentId, const auto &items) {
        ++announced;
        QCOMPARE(items.size(), std::size_t(3));
    });
    const auto outcome = import(fixture, "code,score,explanation\n1.1.1,1,\n1.1.2,\"1,5\",Chậm một việc\n2,2.5,\n");
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->lines, 3);
    QCOMPARE(outcome->changed, 3);
    QCOMPARE(announced, 1);
    QCOMPARE(pointsOf(fixture, "1.1.2"), QStringLiteral("1.5"));
    QCOMPARE(scoreOf(fixture, "1.1.2").explanation, QStringLiteral("Chậm một việc"));
    QCOMPARE(fixture.workspace->summary(fixture.assessment).total().achieved, Points::whole(5));
}

void ImportScoresTest::readsTables_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("semicolons, decimal comma") << QByteArray("Mã;Điểm;Giải trình\n1.1.2;1,75;Vì sao\n");
    QTest::newRow("tabs") << QByteArray("code\tscore\texplanation\n1.1.2\t1.75\tVì sao\n");
    QTest::newRow("columns in another order") << QByteArray("explanation,code,score\nVì sao,1.1.2,1.75\n");
    QTest::newRow("byte order mark, CRLF") << QByteArray("\xEF\xBB\xBF" "code,score,explanation\r\n1.1.2,1.75,Vì sao\r\n");
    QTest::newRow("decomposed letters") << QByteArray("code,score,explanation\n1.1.2,1.75,Vi\xCC\x80 sao\n");
}

void ImportScoresTest::readsTables()
{
    QFETCH(QByteArray, csv);
    test::TestWorkspace fixture;
    const auto outcome = import(fixture, csv.constData());
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(pointsOf(fixture, "1.1.2"), QStringLiteral("1.75"));
    QCOMPARE(scoreOf(fixture, "1.1.2").explanation, QStringLiteral("Vì sao"));
}

void ImportScoresTest::leavesExplanationsWithoutTheirColumn()
{
    test::TestWorkspace fixture;
    QVERIFY(import(fixture, "code,score,explanation\n2,2,Còn hai văn bản\n1.2,1,Đủ\n").ok());
    QVERIFY(import(fixture, "code,score\n2,2.5\n").ok());
    QCOMPARE(pointsOf(fixture, "2"), QStringLiteral("2.5"));
    QCOMPARE(scoreOf(fixture, "2").explanation, QStringLiteral("Còn hai văn bản"));
    QVERIFY(import(fixture, "code,score,explanation\n1.2,1,\n").ok());
    QCOMPARE(scoreOf(fixture, "1.2").explanation, QString());
}

void ImportScoresTest::emptyScoreMeansNotScored()
{
    test::TestWorkspace fixture;
    QVERIFY(import(fixture, "code,score\n2,0\n1.2,1\n").ok());
    QCOMPARE(pointsOf(fixture, "2"), QStringLiteral("0"));
    QVERIFY(import(fixture, "code,score\n2,\n").ok());
    QCOMPARE(pointsOf(fixture, "2"), QStringLiteral("-"));
    QCOMPARE(pointsOf(fixture, "1.2"), QStringLiteral("1")); // Not in the table: as it was.
}

void ImportScoresTest::pointsMakeALeafCountAgain()
{
    test::TestWorkspace fixture;
    Score none;
    none.applies = false;
    QVERIFY(fixture.workspace->replaceScores({{fixture.key("1.2"), none}}).ok());
    QVERIFY(import(fixture, "code,score\n1.2,\n").ok());
    QCOMPARE(scoreOf(fixture, "1.2").applies, false);
    QVERIFY(import(fixture, "code,score\n1.2,1\n").ok());
    QCOMPARE(scoreOf(fixture, "1.2").applies, true);
}

void ImportScoresTest::changesNothingTwice()
{
    test::TestWorkspace fixture;
    const char *csv = "code,score,explanation\n1.1.1,1,A\n3.1,,\n";
    QCOMPARE(import(fixture, csv)->changed, 1);
    const auto again = import(fixture, csv);
    QVERIFY(again.ok());
    QCOMPARE(again->lines, 2);
    QCOMPARE(again->changed, 0);
    QCOMPARE(fixture.workspace->historyOf(fixture.key("1.1.1")).size(), std::size_t(2)); // points, explanation
}

void ImportScoresTest::takesPublishedResultsWhenTheyAreOut()
{
    test::TestWorkspace fixture;
    const Assessment draft = *fixture.workspace->assessment(fixture.assessment);
    const auto later = fixture.workspace->addAssessment({{}, draft.agency, draft.framework, 2025, Assessment::State::Round2});
    QVERIFY(later.ok());
    QVERIFY(importScores(*fixture.workspace, *later, "code,score\n3.1,3.25\n").ok());
    QCOMPARE(fixture.workspace->sheet(*later).score(fixture.item("3.1").id, Stage::Round2).points, Points::fromString(u"3.25").value());
}

void ImportScoresTest::refuses_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("said"); ///< Part of the refusal.
    const auto row = [](const char *name, const char *lines, const char *said) {
        QTest::newRow(name) << QByteArray("code,score,explanation\n1.1.1,1,\n") + lines << QString::fromUtf8(said);
    };
    row("unknown code", "9.9,1,\n", "Line 3: the criteria have no code “9.9”");
    row("sum", "1.1,1,\n", "Line 3: 1.1 is the sum");
    row("field", "1,1,\n", "Line 3: 1 is the sum");
    row("survey", "3.1,2,\n", "Line 3: 3.1 is not self-scored");
    row("explanation of a survey", "3.1,,Dự kiến\n", "Line 3: 3.1 is not self-scored");
    row("above the maximum", "1.2,1.0001,\n", "Line 3: 1.2: 1,0001 points is above the maximum of 1.");
    row("below zero", "1.2,-0.5,\n", "Line 3: 1.2: -0,5 points is below 0");
    row("five decimals", "1.2,0.12345,\n", "Line 3: “0.12345” has more than four decimals");
    row("letters", "1.2,một,\n", "Line 3: “một” is not a number");
    row("thousands", "1.2,\"1.000,5\",\n", "Line 3: “1.000,5” is not a number");
    row("repeated", "1.1.1,0.5,\n", "Line 3: the code “1.1.1” stands on line 2 already");
    row("no code", ",0.5,\n", "Line 3: there is no code");
    QTest::newRow("no heading") << QByteArray("1.1.1,1,\n") << QStringLiteral("The first line must name the columns");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("The first line must name the columns");
    QTest::newRow("not UTF-8") << QByteArray("code,score,explanation\n1.1.1,1,K\xFD\n") << QStringLiteral("not in UTF-8");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QStringLiteral("not in UTF-8");
}

void ImportScoresTest::refuses()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, said);
    test::TestWorkspace fixture;
    QVERIFY(import(fixture, "code,score,explanation\n1.1.1,0.25,Trước\n").ok());
    const auto outcome = importScores(*fixture.workspace, fixture.assessment, csv);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Refused);
    QVERIFY2(outcome.error().message.contains(said), qPrintable(outcome.error().message));
    // The good line before the wrong one was not taken either.
    QCOMPARE(pointsOf(fixture, "1.1.1"), QStringLiteral("0.25"));
    QCOMPARE(scoreOf(fixture, "1.1.1").explanation, QStringLiteral("Trước"));
}

void ImportScoresTest::namesEveryWrongLine()
{
    test::TestWorkspace fixture;
    const auto outcome = import(fixture, "code,score\n9.9,1\n1.2,1\n1.1,3\n2,2.6\n");
    QVERIFY(!outcome.ok());
    const QStringList lines = outcome.error().message.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("Line 2:")));
    QVERIFY(lines[1].startsWith(QStringLiteral("Line 4:")));
    QVERIFY(lines[2].startsWith(QStringLiteral("Line 5:")));
}

void ImportScoresTest::refusesALockedSheet()
{
    test::TestWorkspace fixture;
    const Assessment draft = *fixture.workspace->assessment(fixture.assessment);
    const auto locked = fixture.workspace->addAssessment({{}, draft.agency, draft.framework, 2025, Assessment::State::Locked});
    const auto outcome = importScores(*fixture.workspace, locked.value(), "code,score\n2,1\n");
    QVERIFY(!outcome.ok());
    QVERIFY2(outcome.error().message.contains(QStringLiteral("is locked")), qPrintable(outcome.error().message));
}

void ImportScoresTest::refusesWithoutWriting()
{
    test::TestWorkspace fixture;
    const auto looking = Workspace::openForReading(fixture.path(), QStringLiteral("Người xem"));
    QVERIFY(looking.ok());
    const auto outcome = importScores(**looking, fixture.assessment, "code,score\n2,1\n");
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::ReadOnly);
    QCOMPARE(pointsOf(fixture, "2"), QStringLiteral("-"));
}

QTEST_GUILESS_MAIN(ImportScoresTest)
#include "tst_importscores.moc"
