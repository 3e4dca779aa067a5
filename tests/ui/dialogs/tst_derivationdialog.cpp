// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/windowtest.h"
#include "ui/dialogs/derivationdialog.h"

#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace parindex;

/// "Why 1?" opened from wherever a number stands.
class TestDerivationDialog : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void keyOpensTheRowAndFollowsIt()
    {
        typeScore("1.1.1", QStringLiteral("1"));
        select("1");
        QTest::keyClick(tree(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QCOMPARE(lines()->topLevelItem(0)->text(1), QStringLiteral("1"));
        QVERIFY(dialog()->windowTitle().contains(QStringLiteral("1")));
        m_window->session()->setPoints(leaf("1.1.2"), Points::whole(2));
        QCOMPARE(lines()->topLevelItem(0)->text(1), QStringLiteral("3"));
        m_window->session()->undo();
        QCOMPARE(lines()->topLevelItem(0)->text(1), QStringLiteral("1"));
        QTest::keyClick(lines(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void enterLeadsToTheRow()
    {
        action("whyTotalAction")->trigger();
        QTRY_VERIFY(dialog());
        auto *row = lines()->topLevelItem(0)->child(1);
        QVERIFY(row->text(0).startsWith(QStringLiteral("2 ")));
        lines()->setCurrentItem(row);
        QTest::keyClick(lines(), Qt::Key_Return);
        QCOMPARE(m_window->session()->item(), std::optional(leaf("2").id));
        QVERIFY(dialog());
        lines()->setCurrentItem(lines()->topLevelItem(0));
        QVERIFY(!dialog()->findChild<QPushButton *>(QStringLiteral("goToRow"))->isEnabled());
    }

    void everyNumberOpensTheSameDialog()
    {
        select("1.1.1");
        m_window->findChild<QToolButton *>(QStringLiteral("whyTotal"))->click();
        QTRY_VERIFY(dialog());
        QCOMPARE(lines()->topLevelItem(0)->text(0), QStringLiteral("Total"));
        m_window->findChild<QToolButton *>(QStringLiteral("whyLeaf"))->click();
        QVERIFY(lines()->topLevelItem(0)->text(0).startsWith(QStringLiteral("1.1.1 ")));
        select("1.2");
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), tree()->viewport()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(tree()->viewport(), &event);
        auto *menu = tree()->findChild<QMenu *>(QStringLiteral("treeMenu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("whyRow"))->trigger();
        menu->close();
        QVERIFY(lines()->topLevelItem(0)->text(0).startsWith(QStringLiteral("1.2 ")));
        QCOMPARE(m_window->findChildren<DerivationDialog *>().size(), 1);
    }

    void copiesAsText()
    {
        typeScore("1.1.1", QStringLiteral("1"));
        action("whyTotalAction")->trigger();
        QTRY_VERIFY(dialog());
        dialog()->findChild<QPushButton *>(QStringLiteral("copyDerivation"))->click();
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Total\t1\t10\t")), qPrintable(text));
        QCOMPARE(text.count(u'\n'), 8);
    }

    void fitsTheScreen()
    {
        action("whyTotalAction")->trigger();
        QTRY_VERIFY(dialog());
        const QSize room = dialog()->screen()->availableSize(); // 800 pixels wide here.
        QVERIFY(dialog()->width() <= room.width() && dialog()->height() <= room.height());
        QVERIFY(dialog()->minimumSizeHint().width() <= 800 && dialog()->minimumSizeHint().height() <= 440);
    }

    void aShortAnswerHasNoScrollBarAndKeepsOffItsEdges()
    {
        select("1.1.1");
        QTest::keyClick(tree(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(!lines()->verticalScrollBar()->isVisible());
        QVERIFY(lines()->visualItemRect(lines()->topLevelItem(0)).height() >= lines()->fontMetrics().height() + 6);
    }

    void closesWithTheFile()
    {
        action("whyTotalAction")->trigger();
        QTRY_VERIFY(dialog());
        m_window->close();
        QVERIFY(!m_window->session());
        QVERIFY(!dialog());
    }

private:
    DerivationDialog *dialog() const { return m_window->findChild<DerivationDialog *>(); }
    QTreeWidget *lines() const { return dialog()->findChild<QTreeWidget *>(QStringLiteral("derivationTree")); }
};

QTEST_MAIN(TestDerivationDialog)
#include "tst_derivationdialog.moc"
