// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"
#include "ui/palettecolors.h"
#include "ui/session.h"
#include "ui/widgets/scoreeditor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace parindex;

class TestScoreEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init()
    {
        m_test = std::make_unique<test::TestWorkspace>();
        m_session = std::make_unique<Session>(std::move(m_test->workspace));
        m_editor = std::make_unique<ScoreEditor>(*m_session);
        m_session->setItem(leaf("1.1.2").id);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        m_editor->activateWindow();
    }
    void cleanup()
    {
        m_editor.reset();
        m_session.reset();
        m_test.reset();
    }

    void whatIsTypedIsWrittenByItself()
    {
        box()->setFocus();
        QTest::keyClicks(box(), QStringLiteral("1,25"));
        QTRY_COMPARE(score("1.1.2").points, std::optional(Points::fromTenThousandths(12500)));
        explanation()->setFocus();
        QTest::keyClicks(explanation(), QStringLiteral("Cham han"));
        QTRY_COMPARE(score("1.1.2").explanation, QStringLiteral("Cham han"));
    }

    void anotherLeafWritesAtOnce()
    {
        explanation()->setFocus();
        QTest::keyClicks(explanation(), QStringLiteral("cua 1.1.2"));
        m_session->setItem(leaf("2").id);
        QCOMPARE(score("1.1.2").explanation, QStringLiteral("cua 1.1.2"));
        QCOMPARE(score("2").explanation, QString());
        QCOMPARE(explanation()->toPlainText(), QString());
    }

    void anotherYearKeepsItsOwnScore()
    {
        const AssessmentId other = addYear();
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(1)));
        m_session->setAssessment(other);
        QCOMPARE(m_session->view().sheet.current(leaf("1.1.2")).points, std::optional<Points>());
        m_session->setItem(leaf("1.1.2").id);
        QCOMPARE(box()->text(), QString());
        m_session->setAssessment(m_test->assessment);
        QCOMPARE(score("1.1.2").points, std::optional(Points::whole(1)));
    }

    void whatIsTypedGoesIntoTheYearThatIsLeft()
    {
        const AssessmentId first = *m_session->assessment();
        const AssessmentId other = addYear();
        box()->setFocus();
        QTest::keyClicks(box(), QStringLiteral("1,5"));
        QTest::keyClicks(explanation(), QStringLiteral("ly do"));
        m_session->setAssessment(other);
        QCOMPARE(m_session->assessment(), std::optional(other));
        const ItemId item = leaf("1.1.2").id;
        QCOMPARE(m_session->workspace().sheet(first).score(item, Stage::Self), (Score{Points::fromTenThousandths(15000), QStringLiteral("ly do"), true}));
        QVERIFY(m_session->workspace().sheet(other).score(item, Stage::Self).isEmpty());
        QVERIFY(m_session->undoStack().canUndo());
    }

    void anUndoElsewhereIsNotTypedOver()
    {
        box()->setFocus();
        QTest::keyClicks(box(), QStringLiteral("1"));
        QTest::keyClick(box(), Qt::Key_Return);
        m_session->undoStack().undo();
        m_session->setItem(leaf("2").id);
        QCOMPARE(score("1.1.2").points, std::optional<Points>());
    }

    void refusesInPlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("above the maximum") << QStringLiteral("2,5");
        QTest::newRow("below zero") << QStringLiteral("-1");
        QTest::newRow("five decimals") << QStringLiteral("1,00001");
        QTest::newRow("letters") << QStringLiteral("mot");
    }
    void refusesInPlace()
    {
        QFETCH(QString, typed);
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(1)));
        box()->setFocus();
        box()->selectAll();
        QTest::keyClicks(box(), typed);
        QVERIFY(complaint()->isVisible());
        QVERIFY(!complaint()->text().isEmpty());
        QCOMPARE(complaint()->palette().color(QPalette::WindowText), PaletteColors::of(m_editor->palette()).bad);
        QTest::keyClick(box(), Qt::Key_Return);
        QCOMPARE(score("1.1.2").points, std::optional(Points::whole(1)));
        explanation()->setFocus();
        QTRY_COMPARE(box()->text(), QStringLiteral("1"));
        QVERIFY(!complaint()->isVisible());
    }

    void undoFromElsewhereIsShown()
    {
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(2)));
        QCOMPARE(box()->text(), QStringLiteral("2"));
        m_session->undoStack().undo();
        QCOMPARE(box()->text(), QString());
    }

    void buttonsGiveFullScoreAndClear()
    {
        QTest::mouseClick(m_editor->findChild<QToolButton *>(QStringLiteral("fullScore")), Qt::LeftButton);
        QCOMPARE(score("1.1.2").points, std::optional(Points::whole(2)));
        QTest::mouseClick(m_editor->findChild<QToolButton *>(QStringLiteral("clearScore")), Qt::LeftButton);
        QCOMPARE(score("1.1.2").points, std::optional<Points>());
    }

    void notApplicableLeavesTheDenominator()
    {
        auto *check = m_editor->findChild<QCheckBox *>(QStringLiteral("notApplicable"));
        check->click();
        QCOMPARE(score("1.1.2").applies, false);
        QCOMPARE(m_session->view().summary.total().applicable, Points::whole(8));
        m_session->undoStack().undo();
        QVERIFY(!check->isChecked());
        QCOMPARE(m_session->view().summary.total().applicable, Points::whole(10));
    }

    void aParentRowHasNothingToEdit()
    {
        m_session->setItem(leaf("1.1").id);
        QVERIFY(!m_editor->isVisible());
    }

private:
    QLineEdit *box() const { return m_editor->findChild<QLineEdit *>(QStringLiteral("leafScore")); }
    QPlainTextEdit *explanation() const { return m_editor->findChild<QPlainTextEdit *>(QStringLiteral("leafExplanation")); }
    QLabel *complaint() const { return m_editor->findChild<QLabel *>(QStringLiteral("scoreComplaint")); }
    const Item &leaf(const char *code) const { return *m_session->view().framework.findCode(QLatin1String(code)); }
    /// Another year of the same unit by the same criteria.
    AssessmentId addYear()
    {
        Assessment other = m_session->view().assessment();
        other.year = 2025;
        return m_session->workspace().addAssessment(other).value();
    }
    const Score &score(const char *code) const { return m_session->view().sheet.current(leaf(code)); }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ScoreEditor> m_editor;
};

QTEST_MAIN(TestScoreEditor)
#include "tst_scoreeditor.moc"
