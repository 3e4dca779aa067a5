// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frameworkfile.h"
#include "core/exchange/frameworkjson.h"
#include "tests/support/randomframework.h"
#include "tests/ui/support/windowtest.h"
#include "ui/pages/frameworkpage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace parindex;

namespace {

/// QTest types nothing but ASCII.
void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(widget, &press);
    }
}

} // namespace

/// The page of frameworks in the real window: what is typed, clicked and dragged.
class TestFrameworkPage : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        QTest::keyClick(focus(), Qt::Key_5, Qt::ControlModifier);
        QVERIFY(page()->isVisible());
    }
    void cleanup() { end(); }

    void whatIsInUseIsFrozenAndARevisionIsMade()
    {
        const QString said = page()->findChild<QLabel *>(QStringLiteral("frameworkFrozen"))->text();
        QVERIFY2(said.contains(QStringLiteral("Tỉnh Thử")), qPrintable(said));
        QVERIFY(line("criterionCode")->isReadOnly());
        const QByteArray before = json();
        QTest::keyClick(view(), Qt::Key_Delete);
        QTest::keyClick(view(), Qt::Key_Insert);
        QCOMPARE(json(), before);
        QTest::mouseClick(page()->findChild<QPushButton *>(QStringLiteral("reviseButton")), Qt::LeftButton);
        QCOMPARE(editor().framework()->header().revision, 2);
        QVERIFY(!line("criterionCode")->isReadOnly());
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(workspace().frameworks().size(), std::size_t(1));
        QCOMPARE(json(), before);
    }

    void isBuiltByKeyboardDraggedAndUndone()
    {
        action("newFramework")->trigger();
        const FrameworkId made = editor().id();
        const int start = m_window->session()->undoStack().index();
        std::vector<QByteArray> states{json()};
        view()->setFocus();
        typeCell(FrameworkTreeModelColumn::Title, QStringLiteral("Lĩnh vực một"));
        typeCell(FrameworkTreeModelColumn::Maximum, QStringLiteral("3"));
        QTest::keyClick(view(), Qt::Key_Insert, Qt::AltModifier);
        QCOMPARE(editor().item()->code, QStringLiteral("1.1"));
        typeCell(FrameworkTreeModelColumn::Title, QStringLiteral("Tiêu chí đầu"));
        typeCell(FrameworkTreeModelColumn::Maximum, QStringLiteral("1,5"));
        QTest::keyClick(view(), Qt::Key_Insert);
        QCOMPARE(editor().item()->code, QStringLiteral("1.2"));
        typeCell(FrameworkTreeModelColumn::Maximum, QStringLiteral("2"));
        QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(codes(), QStringLiteral("1 1.1 1.2 1.3"));
        QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(codes(), QStringLiteral("1 1.3 1.1 1.2"));
        QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(codes(), QStringLiteral("1 1.1 1.2 1.3"));
        drag(QStringLiteral("1.3"), QStringLiteral("1.1"));
        QCOMPARE(codes(), QStringLiteral("1 1.1 1.3 1.2"));
        QCOMPARE(editor().framework()->find(*editor().framework()->findCode(QStringLiteral("1.3"))->parent)->code, QStringLiteral("1.1"));
        QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(codes(), QStringLiteral("1 1.1 1.2"));
        const QByteArray built = json();
        while (m_window->session()->undoStack().index() > start)
            QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor().id(), made);
        QCOMPARE(json(), states.front());
        while (m_window->session()->undoStack().canRedo())
            QTest::keyClick(focus(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(json(), built);
        m_window.reset();
        m_window = makeWindow();
        QVERIFY(m_window->openFile(m_test->path()));
        QCOMPARE(writeFrameworkJson(*workspace().findFramework(made)), built);
    }

    void theFormIsWrittenAsOneTypes()
    {
        action("reviseFramework")->trigger();
        choose("1.1.2");
        const int start = m_window->session()->undoStack().index();
        QPlainTextEdit *rule = text("criterionRule");
        rule->setFocus();
        typeText(rule, QStringLiteral("Mỗi sáng kiến: 0,5; tối đa 2"));
        auto *use = page()->findChild<QToolButton *>(QStringLiteral("useRecognised"));
        QTRY_VERIFY(use->isVisible());
        QVERIFY(page()->findChild<QLabel *>(QStringLiteral("recognisedLines"))->text().contains(QStringLiteral("0.5")));
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(std::holds_alternative<TallyRule>(row("1.1.2").rule.shape));
        QCOMPARE(row("1.1.2").rule.text, QStringLiteral("Mỗi sáng kiến: 0,5; tối đa 2"));
        QVERIFY(page()->findChild<QLabel *>(QStringLiteral("ruleSamples"))->isVisible());
        replaceLine("criterionMaximum", QStringLiteral("4"));
        QTRY_COMPARE(row("1.1.2").maximum, Points::whole(4));
        QTRY_VERIFY(remarks().join(u'\n').contains(QStringLiteral("1.1.2: the rule gives at most 2, but the maximum is 4.")));
        QVERIFY(remarks().join(u'\n').contains(QStringLiteral("1.1: the maximum is stated as 3, but its parts add up to 5.")));
        replaceLine("criterionCode", QStringLiteral("1.1.1"));
        QTRY_VERIFY(page()->findChild<QLabel *>(QStringLiteral("criterionComplaint"))->isVisible());
        line("criterionLead")->setFocus();
        QCOMPARE(line("criterionCode")->text(), QStringLiteral("1.1.2"));
        auto *meaning = page()->findChild<QComboBox *>(QStringLiteral("criterionApplicability"));
        meaning->setFocus();
        QTest::keyClick(meaning, Qt::Key_Home);
        emit meaning->activated(meaning->currentIndex());
        QCOMPARE(row("1.1.2").applicability, Applicability::FullPoints);
        const QByteArray done = json();
        while (m_window->session()->undoStack().index() > start)
            action("undoAction")->trigger();
        QCOMPARE(row("1.1.2").maximum, Points::whole(2));
        QCOMPARE(text("criterionRule")->toPlainText(), QString());
        while (m_window->session()->undoStack().canRedo())
            action("redoAction")->trigger();
        QCOMPARE(json(), done);
    }

    void aRuleIsTypedAsJson()
    {
        action("reviseFramework")->trigger();
        choose("2");
        QTest::mouseClick(page()->findChild<QToolButton *>(QStringLiteral("showRuleJson")), Qt::LeftButton);
        auto *complaint = page()->findChild<QLabel *>(QStringLiteral("ruleJsonComplaint"));
        QPlainTextEdit *box = text("ruleJson");
        box->setFocus();
        typeText(box, QStringLiteral("{\"shape\":\"checklist\",\"points\":\"2.5\""));
        QVERIFY(complaint->isVisible());
        QVERIFY(isManual(row("2").rule.shape));
        typeText(box, QStringLiteral("}"));
        QCOMPARE(complaint->text(), QStringLiteral("The rule has no levels."));
        QTest::keyClick(box, Qt::Key_Backspace);
        typeText(box, QStringLiteral(",\"conditions\":[\"x\"]}"));
        QVERIFY(!complaint->isVisible());
        QVERIFY(std::holds_alternative<ChecklistRule>(row("2").rule.shape));
    }

    void aRemarkLeadsToItsRow()
    {
        action("reviseFramework")->trigger();
        choose("1");
        auto *list = page()->findChild<QListWidget *>(QStringLiteral("frameworkRemarks"));
        QTRY_VERIFY(list->count() > 0);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text().startsWith(QStringLiteral("1.2:"))) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(i)).center());
                QCOMPARE(editor().item()->code, QStringLiteral("1.2"));
                return;
            }
        }
        QFAIL("no remark about 1.2");
    }

    void headerAndGradesAreWritten()
    {
        action("reviseFramework")->trigger();
        page()->findChild<QTabWidget *>(QStringLiteral("frameworkTabs"))->setCurrentIndex(1);
        replaceLine("frameworkDecision", QStringLiteral("1187/QĐ-BNV"));
        replaceLine("frameworkIssuedOn", QStringLiteral("15/10/2025"));
        QTest::keyClick(line("frameworkIssuedOn"), Qt::Key_Return);
        QCOMPARE(editor().framework()->header().decision, QStringLiteral("1187/QĐ-BNV"));
        QCOMPARE(editor().framework()->header().issuedOn, QDate(2025, 10, 15));
        replaceLine("frameworkLastYear", QStringLiteral("27"));
        QTest::keyClick(line("frameworkLastYear"), Qt::Key_Return);
        QCOMPARE(editor().framework()->header().lastYear, 2026);
        page()->findChild<QTabWidget *>(QStringLiteral("frameworkTabs"))->setCurrentIndex(2);
        auto *add = page()->findChild<QPushButton *>(QStringLiteral("addGrade"));
        QTest::mouseClick(add, Qt::LeftButton);
        QTest::mouseClick(add, Qt::LeftButton);
        auto *table = page()->findChild<QTableWidget *>(QStringLiteral("gradingTable"));
        QCOMPARE(table->rowCount(), 2);
        table->setCurrentCell(0, 1);
        table->item(0, 1)->setText(QStringLiteral("85"));
        QTRY_VERIFY(page()->findChild<QLabel *>(QStringLiteral("gradingComplaint"))->isVisible()); // The two overlap.
        QCOMPARE(editor().framework()->header().grading[0].range.from->value, *Rational::of(9, 10));
        table->setCurrentCell(0, 2);
        table->item(0, 2)->setText(QStringLiteral("90%"));
        QTRY_COMPARE(editor().framework()->header().grading[0].range.from->closed, false);
        table->item(0, 5)->setCheckState(Qt::Checked);
        QTRY_VERIFY(editor().framework()->header().grading[0].noLeafAtZero);
        table->item(0, 6)->setText(QStringLiteral("1: 70%; 2: 50"));
        QTRY_COMPARE(editor().framework()->header().grading[0].leastShares.size(), std::size_t(2));
    }

    void filesGoOutAndComeBack_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("json") << "exportJson" << "json";
        QTest::newRow("xlsx") << "exportXlsx" << "xlsx";
    }
    void filesGoOutAndComeBack()
    {
        QFETCH(QString, action);
        QFETCH(QString, suffix);
        const QByteArray before = json();
        m_prompts->chosen = {m_test->folder.filePath(QStringLiteral("bộ.") + suffix)};
        this->action(qPrintable(action))->trigger();
        QVERIFY(m_prompts->errors.empty());
        QVERIFY(m_prompts->suggestions.front().endsWith(QStringLiteral("01_QĐ-TEST.") + suffix) || m_prompts->suggestions.front().endsWith(suffix));
        this->action("importFramework")->trigger();
        QVERIFY2(m_prompts->errors.empty(), m_prompts->errors.empty() ? "" : qPrintable(m_prompts->errors.front().message));
        QCOMPARE(workspace().frameworks().size(), std::size_t(2));
        QVERIFY(editor().isEditable());
        QCOMPARE(json(), before);
    }

    void aLookChangesNothing_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void aLookChangesNothing()
    {
        QFETCH(unsigned, seed);
        const Framework framework = test::RandomFrameworks(seed).next(20);
        m_prompts->chosen = {m_test->folder.filePath(QStringLiteral("x.json"))};
        QVERIFY(writeFrameworkFile(framework, m_prompts->chosen.front()));
        action("importFramework")->trigger();
        const int steps = m_window->session()->undoStack().index();
        for (const Item &item : std::vector<Item>(editor().framework()->items())) {
            editor().setItem(item.id);
            for (const char *name : {"criterionCode", "criterionTitle", "criterionRule", "criterionMaximum", "criterionGuidance"})
                page()->findChild<QWidget *>(QLatin1String(name))->setFocus();
            page()->commit();
        }
        QCOMPARE(m_window->session()->undoStack().index(), steps);
        QCOMPARE(json(), writeFrameworkJson(framework));
        // Something is changed and changed back: all else stays to the letter.
        const Item first = editor().framework()->items().front();
        editor().setItem(first.id);
        replaceLine("criterionLead", QStringLiteral("Sở Khác"));
        page()->commit();
        QVERIFY(json() != writeFrameworkJson(framework));
        replaceLine("criterionLead", first.leadAgency);
        page()->commit();
        QCOMPARE(json(), writeFrameworkJson(framework));
    }

    void aRemovedOneComesBack()
    {
        action("reviseFramework")->trigger();
        const QByteArray before = json();
        m_prompts->yes = false;
        action("removeFramework")->trigger();
        QCOMPARE(workspace().frameworks().size(), std::size_t(2));
        m_prompts->yes = true;
        action("removeFramework")->trigger();
        QCOMPARE(workspace().frameworks().size(), std::size_t(1));
        action("undoAction")->trigger();
        QCOMPARE(json(), before);
    }

private:
    struct FrameworkTreeModelColumn
    {
        static constexpr int Title = 1;
        static constexpr int Maximum = 2;
    };

    FrameworkPage *page() const { return m_window->findChild<FrameworkPage *>(); }
    FrameworkEditor &editor() const { return page()->editor(); }
    Workspace &workspace() const { return m_window->session()->workspace(); }
    QTreeView *view() const { return page()->findChild<QTreeView *>(QStringLiteral("frameworkTree")); }
    QLineEdit *line(const char *name) const { return page()->findChild<QLineEdit *>(QLatin1String(name)); }
    QPlainTextEdit *text(const char *name) const { return page()->findChild<QPlainTextEdit *>(QLatin1String(name)); }
    QByteArray json() const { return writeFrameworkJson(*editor().framework()); }
    const Item &row(const char *code) const { return *editor().framework()->findCode(QString::fromUtf8(code)); }
    void choose(const char *code) { editor().setItem(row(code).id); }

    QString codes() const
    {
        QStringList all;
        for (const Item &item : editor().framework()->items())
            all << item.code;
        return all.join(u' ');
    }

    QStringList remarks() const
    {
        QStringList sentences;
        const auto *list = page()->findChild<QListWidget *>(QStringLiteral("frameworkRemarks"));
        for (int i = 0; i < list->count(); ++i)
            sentences << list->item(i)->text();
        return sentences;
    }

    void replaceLine(const char *name, const QString &typed)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClick(line(name), Qt::Key_Delete);
        typeText(line(name), typed);
    }

    /// Types into a cell of the row that is looked at: F2, the text, Enter.
    void typeCell(int column, const QString &typed)
    {
        view()->setFocus();
        view()->setCurrentIndex(view()->currentIndex().siblingAtColumn(column));
        QTest::keyClick(view(), Qt::Key_F2);
        auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(cell);
        cell->selectAll();
        typeText(cell, typed);
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_VERIFY(view()->hasFocus());
    }

    /// Drops a row onto another one, as the mouse does.
    void drag(const QString &code, const QString &onto)
    {
        const auto index = [&](const QString &wanted) { return view()->model()->match(view()->model()->index(0, 0), Qt::DisplayRole, wanted, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0); };
        const std::unique_ptr<QMimeData> data(view()->model()->mimeData({index(code)}));
        const QPointF place = view()->visualRect(index(onto)).center();
        QDragEnterEvent enter(place.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view()->viewport(), &enter);
        QDragMoveEvent move(place.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view()->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view()->viewport(), &drop);
    }
};

QTEST_MAIN(TestFrameworkPage)
#include "tst_frameworkpage.moc"
