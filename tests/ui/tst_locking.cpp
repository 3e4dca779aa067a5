// SPDX-License-Identifier: GPL-3.0-or-later
// Chốt and mở chốt in the window.
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/windowtest.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/noticebar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace parindex;

class TestLockingInTheWindow : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void isRefusedWhileARedOneStands()
    {
        auto *panel = m_window->findChild<FindingsPanel *>();
        QVERIFY(!panel->isVisible());
        action("lockAction")->trigger();
        QCOMPARE(m_prompts->messages.size(), 1);
        QVERIFY(m_prompts->messages.front().startsWith(QStringLiteral("4 red")));
        QVERIFY(m_prompts->questions.isEmpty());
        QVERIFY(panel->isVisible());
        QCOMPARE(state(), Assessment::State::Draft);
    }

    void saysWhatIsLockedAndAsks()
    {
        makeReady();
        m_prompts->yes = false;
        action("lockAction")->trigger();
        QCOMPARE(state(), Assessment::State::Draft);
        m_prompts->yes = true;
        action("lockAction")->trigger();
        QCOMPARE(state(), Assessment::State::Locked);
        const QString question = m_prompts->questions.last();
        QVERIFY2(question.contains(QStringLiteral("6.50/6.50")) && question.contains(QStringLiteral("4 of 4")), qUtf8Printable(question));
        const auto *badge = m_window->findChild<QLabel *>(QStringLiteral("lockedBadge"));
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->text(), QStringLiteral("Locked · %1 · %2").arg(QDate::currentDate().toString(QStringLiteral("dd/MM/yyyy")), m_settings->personName()));
        QVERIFY(!action("lockAction")->isEnabled());
        QVERIFY(action("unlockAction")->isEnabled());
    }

    void nothingCanBeTypedIntoALockedSheet()
    {
        makeReady();
        select("2");
        action("lockAction")->trigger();
        QCOMPARE(m_window->session()->currentItem()->code, QStringLiteral("2")); // Still looked at.
        QVERIFY(!m_window->findChild<QLineEdit *>(QStringLiteral("leafScore"))->isEnabled());
        QVERIFY(!m_window->findChild<QToolButton *>(QStringLiteral("attachFiles"))->isEnabled());
        tree()->setFocus();
        QTest::keyClicks(tree(), QStringLiteral("1"));
        QCOMPARE(points("2"), std::optional(leaf("2").maximum));
        const auto *notice = m_window->findChild<NoticeBar *>(QStringLiteral("refusalNotice"));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(QStringLiteral("unlock")), qPrintable(notice->sentence()));
    }

    void undoWaitsUntilItIsUnlocked()
    {
        makeReady();
        QVERIFY(m_window->session()->setPoints(leaf("1.2"), Points()));
        QVERIFY(m_window->session()->setExplanation(leaf("1.2"), QStringLiteral("Vì chưa làm")));
        action("lockAction")->trigger();
        QCOMPARE(state(), Assessment::State::Locked);
        const int steps = m_window->session()->undoStack().count();
        action("undoAction")->trigger();
        QCOMPARE(points("1.2"), std::optional(Points()));
        QCOMPARE(m_window->session()->undoStack().count(), steps);
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("refusalNotice"))->isVisible());
        unlock(QStringLiteral("Bo sung"));
        QCOMPARE(state(), Assessment::State::Draft);
        action("undoAction")->trigger();
        action("undoAction")->trigger();
        QCOMPARE(points("1.2"), std::optional(leaf("1.2").maximum));
        QVERIFY(m_window->findChild<QLineEdit *>(QStringLiteral("leafScore"))->isEnabled());
    }

    void theReasonIsKept()
    {
        makeReady();
        action("lockAction")->trigger();
        unlock(QStringLiteral("Bo sung"));
        const auto history = m_window->session()->workspace().historyOf(*m_window->session()->assessment());
        QVERIFY(std::any_of(history.begin(), history.end(), [](const Change &change) { return change.newValue == u"Bo sung"; }));
    }

    void aStoppedCheckOfTheFilesLocksNothing()
    {
        makeReady();
        m_prompts->stopsWork = true;
        action("lockAction")->trigger();
        QCOMPARE(state(), Assessment::State::Draft);
        QVERIFY(m_prompts->questions.isEmpty());
    }

private:
    Assessment::State state() const { return m_window->session()->view().assessment().state; }

    void unlock(const QString &reason)
    {
        test::WhenOpen<ReasonDialog> answer([&](ReasonDialog &dialog) {
            QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), reason);
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("reasonYes")), Qt::LeftButton);
        });
        action("unlockAction")->trigger();
        QVERIFY(answer.came());
    }

    /// Full points, and one document for every leaf.
    void makeReady()
    {
        Session &session = *m_window->session();
        Evidence document;
        document.number = QStringLiteral("475/KH-UBND");
        document.attachments = {session.workspace().storeFile(m_test->file(QStringLiteral("a.pdf"), "noi dung")).value()};
        for (const char *code : {"1.1.1", "1.1.2", "1.2", "2"}) {
            document.citations.push_back({*session.assessment(), leaf(code).id, {}, {}});
            QVERIFY(session.setPoints(leaf(code), leaf(code).maximum));
        }
        QVERIFY(session.changeEvidence({{{}, document}}, QStringLiteral("test")));
        QCOMPARE(session.workspace().findingCount(*session.assessment()).errors, 0);
    }
};

QTEST_MAIN(TestLockingInTheWindow)
#include "tst_locking.moc"
