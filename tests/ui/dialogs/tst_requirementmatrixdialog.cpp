// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requirementmatrixdialog.h"

#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/windowtest.h"
#include "ui/report/reportpreviewdialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace parindex;

class TestRequirementMatrixDialog : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        select("1.2");
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
    }
    void cleanup() { end(); }

    void keyOpensItOnce()
    {
        action("matrixAction")->trigger();
        QCOMPARE(m_window->findChildren<RequirementMatrixDialog *>().size(), 1);
        QVERIFY(!dialog()->isModal());
        QVERIFY(dialog()->windowTitle().contains(QStringLiteral("Tỉnh Thử – 2026")));
        QCOMPARE(child<QLabel>("matrixCounts")->text(), QStringLiteral("0 of 4 requirements met, 4 missing"));
        QTest::keyClick(table(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void filesComeToTheRowOfTheCell()
    {
        m_prompts->chosen = {m_test->file(QStringLiteral("475-KH-UBND.txt"), "ke hoach")};
        choose("1.1.1", 1);
        child<QPushButton>("matrixAddFiles")->click();
        QCOMPARE(m_window->session()->workspace().evidenceOf(*m_window->session()->assessment(), leaf("1.1.1").id).size(), 1u);
        QVERIFY2(textAt("1.1.1", 1).contains(QStringLiteral("475/KH-UBND")), qPrintable(textAt("1.1.1", 1)));
        QVERIFY(child<QLabel>("matrixCounts")->text().endsWith(QStringLiteral("3 missing")) || child<QLabel>("matrixCounts")->text().contains(QStringLiteral("3 missing,")));
        QVERIFY(child<QPushButton>("matrixOpen")->isEnabled());
        choose("1.1.2", 0);
        QVERIFY(!child<QPushButton>("matrixOpen")->isEnabled());
        m_window->session()->undo();
        QCOMPARE(textAt("1.1.1", 1), QStringLiteral("✗ missing"));
    }

    void enterLeadsToTheDocuments()
    {
        choose("2", 2);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_window->session()->item(), std::optional(leaf("2").id));
        QVERIFY(dialog()->isHidden());
        action("matrixAction")->trigger();
        QVERIFY(dialog()->isVisible());
        QCOMPARE(table()->currentIndex(), table()->model()->index(rowOf("2"), 2));
        choose("1", 0);
        QVERIFY(!child<QPushButton>("matrixGoToRow")->isEnabled());
        QVERIFY(!child<QPushButton>("matrixAddFiles")->isEnabled());
    }

    void chipsAndFieldsNarrowIt()
    {
        QCOMPARE(child<QToolButton>("missingChip")->text(), QStringLiteral("✗ missing (4)"));
        QTest::mouseClick(child<QToolButton>("missingChip"), Qt::LeftButton);
        QCOMPARE(rows(), 5); // A heading with three rows, and the field that is a row itself.
        auto *field = child<QComboBox>("matrixField");
        QCOMPARE(field->count(), 4);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(rows(), 1);
        QTest::mouseClick(child<QToolButton>("missingChip"), Qt::LeftButton);
        QTest::keyClick(field, Qt::Key_Home);
        QCOMPARE(rows(), 7);
        for (int row = 0; row < rows(); ++row)
            QCOMPARE(table()->columnSpan(row, 0) > 1, row == 0 || row == 5);
    }

    void printsItself()
    {
        test::WhenOpen<ReportPreviewDialog> preview([](ReportPreviewDialog &shown) { shown.reject(); });
        QTest::mouseClick(child<QPushButton>("matrixPrint"), Qt::LeftButton);
        QVERIFY(preview.came());
        test::WhenOpen<ReportPreviewDialog> again([](ReportPreviewDialog &shown) { shown.reject(); });
        action("printMatrixAction")->trigger();
        QVERIFY(again.came());
    }

    void closesWithTheFile()
    {
        m_window->close();
        QTRY_VERIFY(!dialog());
    }

    void isReachedByKey()
    {
        for (const char *name : {"missingChip", "outOfPeriodChip", "withoutRequiredFileChip", "unclearChip", "matrixField", "matrixTable", "matrixGoToRow", "matrixAddFiles", "matrixOpen", "matrixPrint"})
            QVERIFY2(child<QWidget>(name)->focusPolicy() & Qt::TabFocus, name);
        for (const char *name : {"missingChip", "matrixField", "matrixTable"})
            QVERIFY2(!child<QWidget>(name)->accessibleName().isEmpty(), name);
        QTest::keyClick(table(), Qt::Key_Tab);
        QVERIFY(!table()->hasFocus());
    }

private:
    RequirementMatrixDialog *dialog() const { return m_window->findChild<RequirementMatrixDialog *>(); }
    template <typename Widget>
    Widget *child(const char *name) const { return dialog()->findChild<Widget *>(QLatin1String(name)); }
    QTableView *table() const { return child<QTableView>("matrixTable"); }
    int rows() const { return table()->model()->rowCount(); }
    int rowOf(const char *code) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (table()->model()->headerData(row, Qt::Vertical).toString().startsWith(QLatin1String(code) + QStringLiteral(" ")))
                return row;
        }
        return -1;
    }
    void choose(const char *code, int column) const
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(rowOf(code), column));
    }
    QString textAt(const char *code, int column) const { return table()->model()->index(rowOf(code), column).data().toString(); }
};

QTEST_MAIN(TestRequirementMatrixDialog)
#include "tst_requirementmatrixdialog.moc"
