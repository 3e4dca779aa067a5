// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"
#include "ui/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace parindex;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<test::TestWorkspace>();
        m_session = std::make_unique<Session>(std::move(m_test->workspace));
    }
    void cleanup()
    {
        m_session.reset();
        m_test.reset();
    }

    void undoAndRedoSwapAScore()
    {
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(2)));
        QCOMPARE(points("1.1.2"), std::optional(Points::whole(2)));
        m_session->undoStack().undo();
        QCOMPARE(points("1.1.2"), std::optional<Points>());
        m_session->undoStack().redo();
        QCOMPARE(points("1.1.2"), std::optional(Points::whole(2)));
    }

    void aRefusedScoreLeavesNoStep()
    {
        QSignalSpy refused(m_session.get(), &Session::refused);
        QVERIFY(!m_session->setPoints(leaf("1.1.2"), Points::whole(3)));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(m_session->undoStack().count(), 0);
        QCOMPARE(points("1.1.2"), std::optional<Points>());
    }

    void aRefusedScoreKeepsWhatCanBeRedone()
    {
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(2)));
        m_session->undoStack().undo();
        QVERIFY(!m_session->setPoints(leaf("1.1.1"), Points::whole(3)));
        QVERIFY(m_session->undoStack().canRedo());
        m_session->undoStack().redo();
        QCOMPARE(points("1.1.2"), std::optional(Points::whole(2)));
    }

    void oneStretchOfTypingIsOneStep()
    {
        const int stretch = m_session->newMergeNumber();
        for (const QString &typed : {QStringLiteral("C"), QStringLiteral("Ch"), QStringLiteral("Chậm")}) {
            Score score;
            score.explanation = typed;
            QVERIFY(m_session->changeScores({{m_session->scoreKey(leaf("2")), score}}, QStringLiteral("typing"), stretch));
        }
        QCOMPARE(m_session->undoStack().count(), 1);
        m_session->undoStack().undo();
        QCOMPARE(m_session->view().sheet.current(leaf("2")).explanation, QString());
        m_session->undoStack().redo();
        QCOMPARE(m_session->view().sheet.current(leaf("2")).explanation, QStringLiteral("Chậm"));
    }

    void stretchesOnTwoLeavesStayApart()
    {
        const int stretch = m_session->newMergeNumber();
        Score score;
        score.explanation = QStringLiteral("x");
        QVERIFY(m_session->changeScores({{m_session->scoreKey(leaf("2")), score}}, {}, stretch));
        QVERIFY(m_session->changeScores({{m_session->scoreKey(leaf("1.2")), score}}, {}, stretch));
        QCOMPARE(m_session->undoStack().count(), 2);
    }

    void addedEvidenceKeepsItsNumberThroughUndo()
    {
        Evidence evidence;
        evidence.number = QStringLiteral("475/KH-UBND");
        QVERIFY(m_session->changeEvidence({{{}, evidence}}, QStringLiteral("adding")));
        const EvidenceId id = m_session->workspace().evidence().front().id;
        m_session->undoStack().undo();
        QVERIFY(m_session->workspace().evidence().empty());
        m_session->undoStack().redo();
        QCOMPARE(m_session->workspace().evidence().front().id, id);
        QCOMPARE(m_session->workspace().evidence().front().number, QStringLiteral("475/KH-UBND"));
    }

    void anUnchangedScoreIsNoStep()
    {
        QVERIFY(m_session->setPoints(leaf("2"), std::nullopt));
        QCOMPARE(m_session->undoStack().count(), 0);
    }

private:
    const Item &leaf(const char *code) const { return *m_session->view().framework.findCode(QLatin1String(code)); }
    std::optional<Points> points(const char *code) const { return m_session->view().sheet.current(leaf(code)).points; }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
