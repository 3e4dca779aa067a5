// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"
#include "ui/delegates/evidencecountdelegate.h"
#include "ui/delegates/titledelegate.h"
#include "ui/models/itemtreemodel.h"
#include "ui/session.h"
#include "ui/widgets/criteriatree.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace parindex;

class TestCriteriaTree : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init()
    {
        m_test = std::make_unique<test::TestWorkspace>();
        m_session = std::make_unique<Session>(std::move(m_test->workspace));
        m_tree = std::make_unique<CriteriaTree>(*m_session);
        m_tree->resize(700, 500);
        m_tree->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tree.get()));
        m_tree->activateWindow();
        m_tree->setFocus();
    }
    void cleanup()
    {
        m_tree.reset();
        m_session.reset();
        m_test.reset();
    }

    void typingScoresAndEnterGoesOn()
    {
        m_session->setItem(leaf("1.1.1").id);
        QTest::keyClicks(m_tree.get(), QStringLiteral("0"));
        QVERIFY(editor());
        QTest::keyClicks(editor(), QStringLiteral(",5"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_session->item(), std::optional(leaf("1.1.2").id));
        QCOMPARE(points("1.1.1"), std::optional(Points::fromTenThousandths(5000)));
        QTRY_VERIFY(editor());
        QTest::keyClicks(editor(), QStringLiteral("2"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_session->item(), std::optional(leaf("1.2").id));
        QCOMPARE(points("1.1.2"), std::optional(Points::whole(2)));
    }

    void aMarkChangesNoHeight()
    {
        QStandardItemModel model(1, ItemTreeModel::EvidenceColumn + 1);
        const QModelIndex title = model.index(0, ItemTreeModel::TitleColumn);
        model.setData(title, QStringLiteral("1.1.2 Hoàn thành nhiệm vụ cải cách hành chính trong năm"));
        int width = 0;
        TitleDelegate titles;
        titles.setWidthOf([&width](const QModelIndex &) { return width; });
        QStyleOptionViewItem option;
        option.initFrom(m_tree.get());
        for (width = 150; width < 700; ++width) {
            model.setData(title, 0, ItemTreeModel::SeverityRole);
            const int without = titles.sizeHint(option, title).height();
            model.setData(title, 2, ItemTreeModel::SeverityRole);
            QCOMPARE(titles.sizeHint(option, title).height(), without);
        }
        const QModelIndex evidence = model.index(0, ItemTreeModel::EvidenceColumn);
        const EvidenceCountDelegate counts;
        option.font.setPixelSize(6); // Lower than the icon.
        option.fontMetrics = QFontMetrics(option.font);
        const int without = counts.sizeHint(option, evidence).height();
        model.setData(evidence, true, ItemTreeModel::LacksEvidenceRole);
        QCOMPARE(counts.sizeHint(option, evidence).height(), without);
    }

    void controlEnterSkipsWhatIsScored()
    {
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(1)));
        m_session->setItem(leaf("1.1.1").id);
        QTest::keyClick(m_tree.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_session->item(), std::optional(leaf("1.2").id));
    }

    void foldedRowsAreTravelledToo()
    {
        m_session->setItem(leaf("2").id);
        m_tree->collapseAll();
        m_tree->goToNextUnscored(); // From the top again: the survey below 3 is not for the office to score.
        QCOMPARE(m_session->item(), std::optional(leaf("1.1.1").id));
    }

    void travelWithControlHeldDownChoosesOneRow()
    {
        m_session->setItem(leaf("1.1.1").id);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_tree.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_tree->selectionModel()->selectedRows().size(), 1);
    }

    void nothingUnscoredIsLeft()
    {
        for (const char *code : {"1.1.1", "1.1.2", "1.2", "2"})
            QVERIFY(m_session->setPoints(leaf(code), Points::whole(1)));
        m_session->setItem(leaf("1.2").id);
        m_tree->goToNextUnscored();
        QCOMPARE(m_session->item(), std::optional(leaf("1.2").id));
    }

    void aColumnIsPastedIntoFoldedRows()
    {
        m_session->setItem(leaf("1").id);
        m_tree->collapseAll();
        QApplication::clipboard()->setText(QStringLiteral("1\n0,5\n0,25\n2"));
        m_tree->paste();
        QCOMPARE(points("1.1.1"), std::optional(Points::whole(1)));
        QCOMPARE(points("1.1.2"), std::optional(Points::fromTenThousandths(5000)));
        QCOMPARE(points("1.2"), std::optional(Points::fromTenThousandths(2500)));
        QCOMPARE(points("2"), std::optional(Points::whole(2)));
    }

    void allRowsAreCopiedAndPastedBack()
    {
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(2)));
        QSignalSpy refused(m_session.get(), &Session::refused);
        m_tree->selectAll();
        m_tree->copySelection();
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(1)));
        m_tree->paste();
        QCOMPARE(refused.size(), 0);
        QCOMPARE(points("1.1.2"), std::optional(Points::whole(2)));
    }

    void whatDoesNotApplyIsNotScored()
    {
        QVERIFY(m_session->setApplies(leaf("1.1.2"), false));
        m_session->setItem(leaf("1.1.2").id);
        QTest::keyClicks(m_tree.get(), QStringLiteral("1"));
        QVERIFY(!editor());
        QSignalSpy refused(m_session.get(), &Session::refused);
        QApplication::clipboard()->setText(QStringLiteral("1"));
        m_tree->paste();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(points("1.1.2"), std::optional<Points>());
    }

    void typingOverIsTakenBackByTheCellFirst()
    {
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(2)));
        m_session->setItem(leaf("1.1.2").id);
        QTest::keyClicks(m_tree.get(), QStringLiteral("1"));
        QVERIFY(editor() && editor()->isUndoAvailable());
        editor()->undo();
        QCOMPARE(editor()->text(), QStringLiteral("2"));
    }

    void refusalsKeepTheEditorOpenAndTheOldValue_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("above the maximum") << QStringLiteral("3");
        QTest::newRow("below zero") << QStringLiteral("-1");
        QTest::newRow("five decimals") << QStringLiteral("0,12345");
        QTest::newRow("letters") << QStringLiteral("abc");
    }
    void refusalsKeepTheEditorOpenAndTheOldValue()
    {
        QFETCH(QString, typed);
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(1)));
        m_session->setItem(leaf("1.1.2").id);
        QTest::keyClick(m_tree.get(), Qt::Key_Return);
        QVERIFY(editor());
        editor()->selectAll();
        QTest::keyClicks(editor(), typed);
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(editor());
        QCOMPARE(points("1.1.2"), std::optional(Points::whole(1)));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(points("1.1.2"), std::optional(Points::whole(1)));
    }

    void deleteUnscores()
    {
        QVERIFY(m_session->setPoints(leaf("2"), Points::whole(1)));
        m_session->setItem(leaf("2").id);
        QTest::keyClick(m_tree.get(), Qt::Key_Delete);
        QCOMPARE(points("2"), std::optional<Points>());
    }

    void pastes_data()
    {
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<QString>("scores"); ///< Of 1.1.1, 1.1.2, 1.2 and 2 after pasting at 1.1.1.
        QTest::newRow("one column") << QStringLiteral("1\n1,5\n0.5\n2") << QStringLiteral("1 1.5 0.5 2");
        QTest::newRow("an empty cell leaves its leaf") << QStringLiteral("1\n\n0,5\n") << QStringLiteral("1 - 0.5 -");
        QTest::newRow("codes and scores") << QStringLiteral("2\t2,5\r\n1.1.2\t2\r\n") << QStringLiteral("- 2 - 2.5");
        QTest::newRow("titles in an old encoding between") << QStringLiteral("1.1.2\tHoµn thµnh nhiÖm vô\t2\n1.2\tB¸o c¸o ®Þnh kú\t1") << QStringLiteral("- 2 1 -");
        QTest::newRow("rows with sums are passed over") << QStringLiteral("1\t99\n1.1.1\t1") << QStringLiteral("1 - - -");
        QTest::newRow("one cell too high: none") << QStringLiteral("1\n9") << QStringLiteral("- - - -");
        QTest::newRow("letters: none") << QStringLiteral("1\nabc") << QStringLiteral("- - - -");
        QTest::newRow("more rows than leaves: none") << QStringLiteral("1\n1\n1\n1\n1\n1\n1") << QStringLiteral("- - - -");
        QTest::newRow("an unknown code: none") << QStringLiteral("1.1.1\t1\n9.9\t1") << QStringLiteral("- - - -");
    }
    void pastes()
    {
        QFETCH(QString, clipboard);
        QFETCH(QString, scores);
        QApplication::clipboard()->setText(clipboard);
        m_session->setItem(leaf("1.1.1").id);
        QTest::keyClick(m_tree.get(), Qt::Key_V, Qt::ControlModifier);
        QStringList found;
        for (const char *code : {"1.1.1", "1.1.2", "1.2", "2"})
            found << (points(code) ? points(code)->toPlainString() : QStringLiteral("-"));
        QCOMPARE(found.join(u' '), scores);
        QVERIFY(m_session->undoStack().count() <= 1);
    }

    void copiesRowsForASpreadsheet()
    {
        QVERIFY(m_session->setPoints(leaf("2"), Points::fromTenThousandths(24468)));
        m_session->setItem(leaf("2").id);
        QTest::keyClick(m_tree.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("2\tThể chế\t2,5\t2,4468"));
    }

private:
    QLineEdit *editor() const { return m_tree->findChild<QLineEdit *>(QStringLiteral("scoreEditor")); }
    const Item &leaf(const char *code) const { return *m_session->view().framework.findCode(QLatin1String(code)); }
    std::optional<Points> points(const char *code) const { return m_session->view().sheet.current(leaf(code)).points; }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CriteriaTree> m_tree;
};

QTEST_MAIN(TestCriteriaTree)
#include "tst_criteriatree.moc"
