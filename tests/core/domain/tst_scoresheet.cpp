// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scoresheet.h"

#include "tests/support/frameworktext.h"

#include <QTest>

using namespace parindex;
using test::points;

namespace {

ScoreSheet sheetIn(Assessment::State state)
{
    Assessment assessment;
    assessment.id = AssessmentId(1);
    assessment.state = state;
    return ScoreSheet(assessment);
}

Item leafOf(ScoringSource source)
{
    Item leaf;
    leaf.id = ItemId(7);
    leaf.source = source;
    return leaf;
}

} // namespace

class TestScoreSheet : public QObject
{
    Q_OBJECT

private slots:
    void setsAndForgets()
    {
        ScoreSheet sheet = sheetIn(Assessment::State::Draft);
        const Score score{points("0.5"), QStringLiteral("Đúng hạn"), true};
        QVERIFY(sheet.score(ItemId(7), Stage::Self).isEmpty());
        sheet.set(ItemId(7), Stage::Self, score);
        QCOMPARE(sheet.score(ItemId(7), Stage::Self), score);
        QVERIFY(sheet.score(ItemId(7), Stage::Round1).isEmpty());
        QVERIFY(sheet.score(ItemId(8), Stage::Self).isEmpty());
        sheet.set(ItemId(7), Stage::Self, Score());
        QVERIFY(sheet.score(ItemId(7), Stage::Self).isEmpty());
        QCOMPARE(sheet.assessment().id, AssessmentId(1));
    }

    void showsTheStageThatCounts_data()
    {
        QTest::addColumn<Assessment::State>("state");
        QTest::addColumn<ScoringSource>("source");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<bool>("editable");
        using State = Assessment::State;
        QTest::newRow("draft") << State::Draft << ScoringSource::Documents << Stage::Self << true;
        QTest::newRow("locked") << State::Locked << ScoringSource::Documents << Stage::Self << false;
        QTest::newRow("first round") << State::Round1 << ScoringSource::Documents << Stage::Round1 << true;
        QTest::newRow("explaining") << State::Explaining << ScoringSource::Documents << Stage::Round1 << false;
        QTest::newRow("second round") << State::Round2 << ScoringSource::Documents << Stage::Round2 << true;
        QTest::newRow("final") << State::Final << ScoringSource::Documents << Stage::Round2 << false;
        QTest::newRow("survey") << State::Draft << ScoringSource::Survey << Stage::Round2 << true;
        QTest::newRow("SIPAS") << State::Locked << ScoringSource::Sipas << Stage::Round2 << false;
        QTest::newRow("statistics") << State::Round1 << ScoringSource::Statistics << Stage::Round2 << true;
    }

    void showsTheStageThatCounts()
    {
        QFETCH(Assessment::State, state);
        QFETCH(ScoringSource, source);
        QFETCH(Stage, stage);
        const Item leaf = leafOf(source);
        ScoreSheet sheet = sheetIn(state);
        sheet.set(leaf.id, Stage::Self, {points("1"), {}, true});
        sheet.set(leaf.id, Stage::Round1, {points("2"), {}, true});
        sheet.set(leaf.id, Stage::Round2, {points("3"), {}, true});
        QCOMPARE(sheet.assessment().stageFor(leaf), stage);
        QCOMPARE(sheet.current(leaf), sheet.score(leaf.id, stage));
        QTEST(sheet.assessment().isEditable(), "editable");
    }
};

QTEST_APPLESS_MAIN(TestScoreSheet)
#include "tst_scoresheet.moc"
