// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/windowtest.h"
#include "ui/report/reportpreviewdialog.h"
#include "ui/widgets/leafpanel.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/verticalscrollarea.h"

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QWheelEvent>

using namespace parindex;

/// What the keys of the window do to what is typed: undo, copy, paste, travel, closing.
class TestWindowEditing : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void keysUndoAndRedo()
    {
        typeScore("1.1.1", QStringLiteral("1"));
        QCOMPARE(points("1.1.1"), std::optional(Points::whole(1)));
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(points("1.1.1"), std::optional<Points>());
        QTest::keyClick(focus(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(points("1.1.1"), std::optional(Points::whole(1)));
        QVERIFY(action("undoAction")->text().contains(QStringLiteral("1.1.1")));
        QVERIFY(!action("redoAction")->isEnabled());
    }

    void copyAndPasteAreForWhateverHasTheFocus()
    {
        typeScore("1.1.1", QStringLiteral("1"));
        select("1.1.1");
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().endsWith(QStringLiteral("\t1")), qPrintable(QApplication::clipboard()->text()));
        select("1.1.2");
        tree()->setFocus();
        QApplication::clipboard()->setText(QStringLiteral("1"));
        QTest::keyClick(tree(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(points("1.1.2"), std::optional(Points::whole(1)));
        action("undoAction")->trigger();
        action("pasteAction")->trigger();
        QCOMPARE(points("1.1.2"), std::optional(Points::whole(1)));
        for (const char *name : {"assessmentChooser", "citationTable", "ruleText", "chartTable", "startExample"}) {
            auto *widget = m_window->findChild<QWidget *>(QLatin1String(name));
            QVERIFY2(widget, name);
            widget->setFocus();
            for (const auto key : {Qt::Key_C, Qt::Key_X, Qt::Key_V})
                QTest::keyClick(widget, key, Qt::ControlModifier);
            action("copyAction")->trigger();
        }
    }

    void aColumnIsPastedDownwardsFromAnOpenCell()
    {
        select("1.1.1");
        tree()->setFocus();
        QApplication::clipboard()->setText(QStringLiteral("1\n0.5\n"));
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(points("1.1.2"), std::optional(Points::fromTenThousandths(5000)));
        QCOMPARE(points("1.1.1"), std::optional(Points::whole(1)));
        QVERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        action("undoAction")->trigger();
        QCOMPARE(points("1.1.1"), std::optional<Points>());
        select("1.1.1");
        action("pasteScoresAction")->trigger();
        QCOMPARE(points("1.1.2"), std::optional(Points::fromTenThousandths(5000)));
    }

    void theWheelChangesNeitherTabsNorYears()
    {
        select("1.1.1");
        auto *tabs = m_window->findChild<QTabWidget *>(QStringLiteral("leafTabs"));
        QCOMPARE(tabs->currentIndex(), 0);
        const QPointF place(5, 5);
        QWheelEvent event(place, tabs->tabBar()->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(tabs->tabBar(), &event);
        QCOMPARE(tabs->currentIndex(), 0);
        QCOMPARE(m_window->findChild<QComboBox *>(QStringLiteral("assessmentChooser"))->focusPolicy(), Qt::StrongFocus);
    }

    void anotherRowIsReadFromItsTitleOn()
    {
        action("findingsAction")->trigger(); // Takes room from the panel.
        m_window->resize(1000, 420);
        select("1.1.1");
        auto *area = qobject_cast<VerticalScrollArea *>(m_window->findChild<LeafPanel *>()->parentWidget()->parentWidget());
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(m_window->session()->currentItem()->code, QStringLiteral("1.1.2"));
        QCOMPARE(area->verticalScrollBar()->value(), 0);
    }

    void aNoticeMovesNothing()
    {
        auto *pages = m_window->findChild<QWidget *>(QStringLiteral("pages"));
        const QRect before(pages->mapTo(m_window.get(), QPoint()), pages->size());
        emit m_window->session()->refused({ErrorCode::Refused, QStringLiteral("Một câu dài. ").repeated(30), {}});
        QCoreApplication::processEvents();
        const auto *notice = m_window->findChild<NoticeBar *>(QStringLiteral("refusalNotice"));
        QVERIFY(notice->isVisible());
        QCOMPARE(QRect(pages->mapTo(m_window.get(), QPoint()), pages->size()), before);
        QCOMPARE(notice->geometry().bottom(), pages->geometry().bottom());
        QCOMPARE(notice->width(), pages->width());
        QVERIFY(notice->height() >= notice->heightForWidth(notice->width()));
        m_window->resize(1100, 600);
        QCoreApplication::processEvents();
        QCOMPARE(notice->geometry().bottom(), pages->geometry().bottom());
    }

    void undoLeadsToTheRowThatItIsAbout()
    {
        typeScore("1.1.1", QStringLiteral("1"));
        select("2");
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->session()->currentItem()->code, QStringLiteral("1.1.1"));
    }

    void anEmptyHandedTextBoxLeavesUndoToTheWindow()
    {
        typeScore("1.1.1", QStringLiteral("1"));
        auto *query = m_window->findChild<QLineEdit *>(QStringLiteral("criteriaQuery"));
        query->setFocus();
        QTest::keyClick(query, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(points("1.1.1"), std::optional<Points>());
    }

    void aTextBoxUndoesItsOwnTypingFirst()
    {
        typeScore("1.1.1", QStringLiteral("1"));
        auto *query = m_window->findChild<QLineEdit *>(QStringLiteral("criteriaQuery"));
        query->setFocus();
        QTest::keyClicks(query, QStringLiteral("ke"));
        QTest::keyClick(query, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(query->text(), QString());
        QCOMPARE(points("1.1.1"), std::optional(Points::whole(1)));
    }

    void ctrlEnterGoesToTheNextUnscoredRow()
    {
        typeScore("1.1.1", QStringLiteral("1"));
        select("1.1.1");
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->session()->currentItem()->code, QStringLiteral("1.1.2"));
    }

    void ctrlEnterInACellStaysWithTheCell()
    {
        select("1.1.1");
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_0);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(points("1.1.1"), std::optional(Points()));
        QTRY_COMPARE(m_window->session()->currentItem()->code, QStringLiteral("1.1.2"));
    }

    void whatIsTypedInACellIsKeptAtClosing()
    {
        beginToScore("1.1.1", QStringLiteral("0,5"));
        QVERIFY(m_window->close());
        QCOMPARE(savedPoints("1.1.1"), std::optional(Points::fromTenThousandths(5000)));
    }

    void whatIsTypedInACellIsPrinted()
    {
        beginToScore("1.1.1", QStringLiteral("0,5"));
        const test::WhenOpen<ReportPreviewDialog> preview([](ReportPreviewDialog &dialog) { dialog.reject(); });
        action("printScoresAction")->trigger();
        QVERIFY(preview.came());
        QCOMPARE(points("1.1.1"), std::optional(Points::fromTenThousandths(5000)));
    }

    void whatCannotBeKeptHoldsUpClosing()
    {
        beginToScore("1.1.1", QStringLiteral("99"));
        m_prompts->yes = false;
        QVERIFY(!m_window->close());
        QCOMPARE(m_prompts->questions.size(), 1);
        QVERIFY(m_window->session());
        QVERIFY(m_window->findChild<NoticeBar *>(QStringLiteral("refusalNotice"))->isVisible());
        beginToScore("1.1.1", QStringLiteral("99"));
        m_prompts->yes = true;
        QVERIFY(m_window->close());
        QCOMPARE(savedPoints("1.1.1"), std::optional<Points>());
    }

    void aWantedRowIsShownWhateverTheFilter()
    {
        auto *query = m_window->findChild<QLineEdit *>(QStringLiteral("criteriaQuery"));
        QTest::keyClicks(query, QStringLiteral("tac dong"));
        const Item &leaf = *m_window->session()->view().framework.findCode(QStringLiteral("1.1.1"));
        emit m_window->session()->itemRequested(leaf.id);
        QCOMPARE(query->text(), QString());
        QVERIFY(tree()->currentIndex().isValid());
        QCOMPARE(m_window->session()->item(), std::optional(leaf.id));
        QTest::keyClicks(tree(), QStringLiteral("1"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(points("1.1.1"), std::optional(Points::whole(1)));
    }

private:
    void beginToScore(const char *code, const QString &text)
    {
        m_window->activateWindow();
        select(code);
        tree()->setFocus();
        QTest::keyClicks(tree(), text.left(1));
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
    }
    std::optional<Points> savedPoints(const char *code) const
    {
        const auto workspace = Workspace::openForReading(m_test->path(), QStringLiteral("Lan"));
        const AssessmentView view = (*workspace)->view((*workspace)->assessments().front().id);
        return view.sheet.current(*view.framework.findCode(QLatin1String(code))).points;
    }
};

QTEST_MAIN(TestWindowEditing)
#include "tst_windowediting.moc"
