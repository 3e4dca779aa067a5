// SPDX-License-Identifier: GPL-3.0-or-later
// A new year from last year, as a person does it: with the keyboard.
#include "core/domain/evidencechecklist.h"
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/evidencefixture.h"
#include "tests/ui/support/windowtest.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/dialogs/newyeardialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <functional>

using namespace parindex;

class TestNewYear : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        QVERIFY(m_window->session()->setPoints(leaf("1.1.1"), Points::fromString(u"0.5").value()));
        m_window->session()->setExplanation(leaf("1.1.1"), QStringLiteral("Chậm mười ngày"));
        addDocument(QStringLiteral("1/KH-UBND"), QStringLiteral("Cải cách hành chính năm 2026"), "1.1.1");
        addDocument(QStringLiteral("2/QĐ-UBND"), QStringLiteral("Phân công"), "1.1.1");
        addDocument(QStringLiteral("3/BC-UBND"), QStringLiteral("Báo cáo quý"), "1.2");
    }
    void cleanup() { end(); }

    void withTheSameFramework()
    {
        inWizard([](NewYearDialog &dialog) {
            QCOMPARE(dialog.findChild<QSpinBox *>(QStringLiteral("newYear"))->value(), 2027);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
        QCOMPARE(m_window->session()->view().title(), QStringLiteral("Tỉnh Thử – 2027"));
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Tỉnh Thử – 2027")));
        select("1.2");
        QCOMPARE(line(), QStringLiteral("In 2026: –/1 · ") + counted(1, 0));
    }

    void throughAnotherFramework()
    {
        startByKeyboard();
        const AssessmentView view = m_window->session()->view();
        QCOMPARE(view.title(), QStringLiteral("Tỉnh Thử – 2027"));
        QCOMPARE(view.framework.header().decision, QStringLiteral("02/QĐ-TEST"));
        QCOMPARE(leaf("1.1.1").leadAgency, QStringLiteral("Sở Nội vụ")); // The new framework names none.
        QVERIFY(!points("1.1.1"));
        QVERIFY(m_prompts->questions.isEmpty()); // Every row was confirmed.

        m_window.reset();
        m_window = makeWindow();
        QVERIFY(m_window->openFile(m_test->path()));
        select("1.1.1");
        QCOMPARE(line(), QStringLiteral("In 2026: %1/1 · ").arg(Points::fromString(u"0.5").value().toString()) + counted(2, 0));
        QVERIFY(facts().contains(QStringLiteral("Chậm mười ngày")));
        QCOMPARE(checklist(), QStringList({QStringLiteral("1/KH-UBND | not yet | Cải cách hành chính năm 2026 | Kế hoạch | "), QStringLiteral("2/QĐ-UBND | not yet | Phân công |  | ")}));
        QCOMPARE(tabs()->tabText(2), QStringLiteral("Last year (0/2)"));
        QCOMPARE(m_window->findChild<QLabel *>(QStringLiteral("yearCounts"))->text(), counted(3, 0));
        select("1.2"); // Chosen by hand.
        QCOMPARE(checklist(), QStringList{QStringLiteral("3/BC-UBND | not yet | Báo cáo quý |  | ")});
        select("2");
        QVERIFY(tabs()->isTabVisible(2));
        QCOMPARE(checklist(), QStringList());
    }

    void whatIsNotConfirmedIsNew()
    {
        m_prompts->chosen = {m_test->file(QStringLiteral("khung.json"), newFramework())};
        inWizard([](NewYearDialog &dialog) {
            press(dialog, "browseFramework");
            press(dialog, "newYearNext");
            QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("mappingProgress"))->text(), QStringLiteral("3/6 confirmed"));
            press(dialog, "newYearNext");
        });
        QCOMPARE(m_prompts->questions.size(), 1);
        QVERIFY(m_prompts->questions.first().startsWith(QStringLiteral("3 ")));
        select("1.1.1");
        QCOMPARE(line(), QStringLiteral("New: no row of 2026 belongs to this one."));
        QVERIFY(!tabs()->isTabVisible(2));
        select("1.1.2");
        QVERIFY(tabs()->isTabVisible(2));
    }

    void aDocumentIsCitedAgain()
    {
        startByKeyboard();
        showChecklist("1.1.1");
        table()->selectAll();
        QTest::keyClick(button("citeAgain"), Qt::Key_Space);
        QCOMPARE(checklist(), QStringList({QStringLiteral("1/KH-UBND | ✓ cited again | Cải cách hành chính năm 2026 | Kế hoạch | "), QStringLiteral("2/QĐ-UBND | ✓ cited again | Phân công |  | ")}));
        QCOMPARE(tabs()->tabText(2), QStringLiteral("Last year (2/2)"));
        QCOMPARE(m_window->session()->workspace().evidence().front().citations.back().page, QStringLiteral("4"));
        QVERIFY(!button("citeAgain")->isEnabled());
        action("undoAction")->trigger();
        QCOMPARE(tabs()->tabText(2), QStringLiteral("Last year (0/2)"));
    }

    void aNewDocumentLikeLastYears()
    {
        startByKeyboard();
        showChecklist("1.1.1");
        table()->selectRow(0);
        const test::WhenOpen<EvidenceDialog> edit([](EvidenceDialog &dialog) {
            const auto text = [&](const char *name) { return dialog.findChild<QLineEdit *>(QLatin1String(name))->text(); };
            QCOMPARE(text("evidenceNumber"), QString());
            QCOMPARE(text("evidenceKind"), QStringLiteral("Kế hoạch"));
            QCOMPARE(text("evidenceAbstract"), QStringLiteral("Cải cách hành chính năm 2027"));
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click(); // Taken as it is.
        });
        QTest::keyClick(button("addLikeThis"), Qt::Key_Space);
        QVERIFY(edit.came());
        QCOMPARE(checklist().first(), QStringLiteral("1/KH-UBND | ✓ Cải cách hành chính năm 2027 | Cải cách hành chính năm 2026 | Kế hoạch | "));
        QVERIFY(line().endsWith(counted(2, 1)));
        action("undoAction")->trigger();
        QVERIFY(checklist().first().contains(QStringLiteral("not yet")));
    }

    void anEmptyYearIsRemoved()
    {
        startByKeyboard();
        action("removeYearAction")->trigger();
        QCOMPARE(m_prompts->questions.size(), 1);
        QCOMPARE(m_window->session()->view().title(), QStringLiteral("Tỉnh Thử – 2026"));
        QCOMPARE(m_window->session()->workspace().assessments().size(), std::size_t(1));
        action("removeYearAction")->trigger(); // The only one, and not empty.
        QCOMPARE(m_prompts->errors.size(), std::size_t(1));
        QCOMPARE(m_window->session()->workspace().assessments().size(), std::size_t(1));
    }

    void aTakenYearIsRefused()
    {
        startByKeyboard();
        m_window->session()->setAssessment(m_test->assessment);
        inWizard([](NewYearDialog &dialog) {
            auto *frameworks = dialog.findChild<QComboBox *>(QStringLiteral("newYearFramework"));
            frameworks->setCurrentIndex(1);
            QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("newYearNext"))->isEnabled());
            QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("newYearComplaint"))->isVisible());
            dialog.findChild<QSpinBox *>(QStringLiteral("newYear"))->setValue(2028);
            QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("newYearNext"))->isEnabled());
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QCOMPARE(m_window->session()->workspace().assessments().size(), std::size_t(2));
    }

private:
    /// Opens the wizard and goes through it; a failure closes it again.
    void inWizard(const std::function<void(NewYearDialog &)> &act)
    {
        const test::WhenOpen<NewYearDialog> wizard([&](NewYearDialog &dialog) {
            const auto *first = dialog.findChild<QComboBox *>(QStringLiteral("earlierAssessment"));
            if (QTest::qWaitFor([&] { return QApplication::focusWidget() == first; }))
                act(dialog);
            if (QApplication::focusWidget() == first || QTest::currentTestFailed())
                dialog.reject();
        });
        action("newYearAction")->trigger();
        QVERIFY(wizard.came());
    }
    static QString counted(int lastYear, int thisYear) { return DocumentCounts{lastYear, thisYear}.sentence(); }
    static void press(const QDialog &dialog, const char *name)
    {
        QTest::keyClick(dialog.findChild<QPushButton *>(QLatin1String(name)), Qt::Key_Space);
    }
    static QByteArray newFramework()
    {
        QByteArray json = test::smallFrameworkJson();
        json.replace("01/QĐ-TEST", "02/QĐ-TEST");
        json.replace("\"Ban hành kế hoạch\",\"maximum\":\"1\",\"evidence\":\"Kế hoạch\",\"lead\":\"Sở Nội vụ\"", "\"Ban hành kế hoạch kịp thời\",\"maximum\":\"1\"");
        json.replace("\"Báo cáo định kỳ\"", "\"Chế độ thông tin\"");
        return json;
    }
    void addDocument(const QString &number, const QString &abstract, const char *code)
    {
        Evidence document;
        document.number = number;
        document.abstract = abstract;
        document.kind = number.contains(QStringLiteral("/KH")) ? QStringLiteral("Kế hoạch") : QString();
        document.citations = {{m_test->assessment, leaf(code).id, QStringLiteral("II"), QStringLiteral("4")}};
        m_window->session()->changeEvidence({{{}, document}}, QStringLiteral("test"));
    }
    /// 2027 by a framework from a file; two of its rows are in doubt.
    void startByKeyboard()
    {
        m_prompts->chosen = {m_test->file(QStringLiteral("khung.json"), newFramework())};
        inWizard([](NewYearDialog &dialog) {
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("browseFramework"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // Next.
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            auto *rows = dialog.findChild<QTableView *>(QStringLiteral("mappingTable"));
            QCOMPARE(QApplication::focusWidget(), rows);
            QCOMPARE(rows->model()->rowCount(), 3);
            QTest::keyClick(rows, Qt::Key_Space); // 1.1.1 was only reworded.
            QCOMPARE(rows->currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("1.2 Chế độ thông tin"));
            QTest::keyClick(rows, Qt::Key_B);
            auto *choice = dialog.findChild<QLineEdit *>(QStringLiteral("mappingChoice"));
            QCOMPARE(QApplication::focusWidget(), choice);
            QTest::keyClicks(choice, QStringLiteral("ao cao"));
            QTest::keyClick(choice, Qt::Key_Return);
            QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("mappingProgress"))->text(), QStringLiteral("5/5 confirmed"));
            QVERIFY(dialog.isVisible()); // Enter confirms rows, and starts nothing.
            press(dialog, "newYearNext");
        });
    }
    void showChecklist(const char *code)
    {
        select(code);
        tabs()->setCurrentIndex(2);
    }
    QTabWidget *tabs() const { return m_window->findChild<QTabWidget *>(QStringLiteral("leafTabs")); }
    QTableView *table() const { return m_window->findChild<QTableView *>(QStringLiteral("checklistTable")); }
    QToolButton *button(const char *name) const { return m_window->findChild<QToolButton *>(QLatin1String(name)); }
    QString line() const { return m_window->findChild<QLabel *>(QStringLiteral("lastYearLine"))->text(); }
    QString facts() const { return m_window->findChild<QLabel *>(QStringLiteral("lastYearFacts"))->text(); }
    QStringList checklist() const { return test::textOf(*table()->model()); }
};

QTEST_MAIN(TestNewYear)
#include "tst_newyear.moc"
