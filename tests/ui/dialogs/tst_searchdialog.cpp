// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/searchdialog.h"

#include "tests/ui/support/windowtest.h"
#include "ui/models/searchhitmodel.h"
#include "ui/widgets/documenttable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>

using namespace parindex;

class TestSearchDialog : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        Evidence plan;
        plan.number = QStringLiteral("475/KH-UBND");
        plan.abstract = QStringLiteral("Cải cách hành chính năm 2026");
        Evidence land;
        land.number = QStringLiteral("12/QĐ-UBND");
        land.abstract = QStringLiteral("<b>Bảng giá</b> đất");
        land.attachments.push_back(session().workspace().storeFile(m_test->file(QStringLiteral("a.txt"), "Điều 1. Kinh phí thực hiện")).value());
        session().changeEvidence({{{}, plan}, {{}, land}}, QStringLiteral("test"));
        action("findEverywhereAction")->trigger();
        QTRY_VERIFY(query()->hasFocus());
        QTRY_VERIFY(session().search().isUpToDate() && session().filesToRead() == 0);
    }
    void cleanup() { end(); }

    void findsAsOneTypes()
    {
        QCOMPARE(rows(), QStringList());
        QVERIFY(query()->accessibleDescription().startsWith(QStringLiteral("Type words")));
        QTest::keyClicks(query(), QStringLiteral("ke hoach"));
        QTRY_COMPARE(rows().size(), 3);
        QCOMPARE(rows()[0], QStringLiteral("1.1 Kế hoạch cải cách | abstract, title | Kế hoạch cải cách"));
        QCOMPARE(rows()[1], QStringLiteral("1.1.1 Ban hành kế hoạch | abstract, title | Ban hành kế hoạch"));
        QVERIFY(state()->text().startsWith(QStringLiteral("3 document")));
        QTest::keyClicks(query(), QStringLiteral(" xyz"));
        QTRY_COMPARE(rows(), QStringList());
        QVERIFY(query()->accessibleDescription().startsWith(QStringLiteral("Nothing holds")));
        QVERIFY(!go()->isEnabled());
    }

    void saysWhere()
    {
        QTest::keyClicks(query(), QStringLiteral("kinh phi thuc hien"));
        QTRY_COMPARE(rows(), QStringList{QStringLiteral("12/QĐ-UBND | text of the file | Điều 1. Kinh phí thực hiện")});
        QCOMPARE(table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Document 12/QĐ-UBND"));
    }

    void showsMarksOfRichTextAsTheyStand()
    {
        QTest::keyClicks(query(), QStringLiteral("bang gia"));
        QTRY_COMPARE(rows().size(), 1);
        QCOMPARE(table()->model()->index(0, SearchHitModel::LineColumn).data(Qt::ToolTipRole).toString(), QStringLiteral("&lt;b&gt;Bảng giá&lt;/b&gt; đất"));
    }

    void leadsToADocument()
    {
        QTest::keyClicks(query(), QStringLiteral("475"));
        QTRY_COMPARE(rows().size(), 1);
        QTest::keyClick(query(), Qt::Key_Return);
        QVERIFY(!dialog()->isVisible());
        auto *page = m_window->findChild<DocumentTable *>(QStringLiteral("evidenceTable"));
        QVERIFY(page && page->isVisible());
        QVERIFY(page->currentIndex().siblingAtColumn(0).data().toString().contains(QStringLiteral("475")));
    }

    void leadsToARow()
    {
        QTest::keyClicks(query(), QStringLiteral("hoan thanh nhiem vu"));
        QTRY_COMPARE(rows().size(), 1);
        QTest::keyClick(query(), Qt::Key_Return);
        QVERIFY(!dialog()->isVisible());
        QCOMPARE(session().item(), std::optional(leaf("1.1.2").id));
    }

    /// The arrows travel through what was found while the line keeps the focus.
    void travelsByArrows()
    {
        QTest::keyClicks(query(), QStringLiteral("ke hoach"));
        QTRY_COMPARE(rows().size(), 3);
        QCOMPARE(table()->currentIndex().row(), 0);
        QTest::keyClick(query(), Qt::Key_Down);
        QTest::keyClick(query(), Qt::Key_Down);
        QTest::keyClick(query(), Qt::Key_Down); // There is no more.
        QCOMPARE(table()->currentIndex().row(), 2);
        QTest::keyClick(query(), Qt::Key_Up);
        QCOMPARE(table()->currentIndex().row(), 1);
        QVERIFY(query()->hasFocus());
    }

    void followsChanges()
    {
        QTest::keyClicks(query(), QStringLiteral("475"));
        QTRY_COMPARE(rows().size(), 1);
        session().undo();
        QTRY_COMPARE(rows().size(), 0);
        session().redo();
        QTRY_COMPARE(rows().size(), 1);
    }

    void closesAndOpensAgain()
    {
        QTest::keyClicks(query(), QStringLiteral("475"));
        QTest::keyClick(query(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
        action("findEverywhereAction")->trigger();
        QTRY_VERIFY(dialog()->isVisible());
        QCOMPARE(query()->selectedText(), QStringLiteral("475"));
        QCOMPARE(m_window->findChildren<SearchDialog *>().size(), 1);
    }

    void keepsTheRulesOfModels()
    {
        QAbstractItemModelTester tester(table()->model());
        QTest::keyClicks(query(), QStringLiteral("ke hoach"));
        QTRY_COMPARE(rows().size(), 3);
    }

    void isNamedForScreenReaders()
    {
        for (const QWidget *widget : std::initializer_list<QWidget *>{query(), table()})
            QVERIFY(!widget->accessibleName().isEmpty());
    }

    void goesWithItsWorkspace()
    {
        QTest::keyClicks(query(), QStringLiteral("475"));
        QVERIFY(m_window->openExample()); // While something is looked for.
        QVERIFY(m_window->findChildren<SearchDialog *>().isEmpty());
    }

private:
    Session &session() const { return *m_window->session(); }
    SearchDialog *dialog() const { return m_window->findChild<SearchDialog *>(); }
    QLineEdit *query() const { return dialog()->findChild<QLineEdit *>(QStringLiteral("searchQuery")); }
    DocumentTable *table() const { return dialog()->findChild<DocumentTable *>(QStringLiteral("searchTable")); }
    QLabel *state() const { return dialog()->findChild<QLabel *>(QStringLiteral("searchState")); }
    QPushButton *go() const { return dialog()->findChild<QPushButton *>(QStringLiteral("searchGo")); }
    QStringList rows() const
    {
        QStringList lines;
        const QAbstractItemModel &model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines;
    }
};

QTEST_MAIN(TestSearchDialog)
#include "tst_searchdialog.moc"
