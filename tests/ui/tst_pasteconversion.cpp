// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pasteconversion.h"

#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/dialogs/pasteconversiondialog.h"
#include "ui/editkeys.h"
#include "ui/textfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace parindex;

namespace {

const QString Tcvn3 = QStringLiteral("KÕ ho¹ch c¶i c¸ch hµnh chÝnh");
const QString Vni = QStringLiteral("Keá hoaïch caûi caùch haønh chính");
const QString Converted = QStringLiteral("Kế hoạch cải cách hành chính");

/// A date picker may hold text as well; here it stands for any spin box that does.
class TextSpin : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;
    QValidator::State validate(QString &, int &) const override { return QValidator::Acceptable; }
};

} // namespace

/// One window with every kind of field, into which text is really pasted.
class TestPasteConversion : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompts = &test::ScriptedPrompts::install();
        qApp->installEventFilter(&m_conversion);
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_line = new QLineEdit);
        layout->addWidget(m_plain = new QPlainTextEdit);
        layout->addWidget(m_rich = new QTextEdit);
        layout->addWidget(m_spin = new TextSpin);
        layout->addWidget(m_combo = new QComboBox);
        layout->addWidget(m_table = new QTableWidget(1, 1));
        m_combo->setEditable(true);
        m_window->resize(500, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        qApp->removeEventFilter(&m_conversion);
        Prompts::replace(nullptr);
        QApplication::clipboard()->clear();
    }

    void pastesIntoEveryField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("copied");
        QTest::addColumn<bool>("shiftInsert");
        for (const char *field : {"line", "plain", "rich", "spin", "combo", "cell"}) {
            QTest::addRow("%s, TCVN3", field) << QString::fromLatin1(field) << Tcvn3 << false;
            QTest::addRow("%s, VNI", field) << QString::fromLatin1(field) << Vni << false;
            QTest::addRow("%s, Shift+Insert", field) << QString::fromLatin1(field) << Tcvn3 << true;
        }
    }
    void pastesIntoEveryField()
    {
        QFETCH(QString, field);
        QFETCH(QString, copied);
        QFETCH(bool, shiftInsert);
        QWidget *widget = focused(field);
        QApplication::clipboard()->setText(copied);
        if (shiftInsert)
            QTest::keyClick(widget, Qt::Key_Insert, Qt::ShiftModifier);
        else
            QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(textOf(widget), Converted);
        QCOMPARE(m_prompts->pasted.size(), std::size_t(1));
        QCOMPARE(m_prompts->pasted.front(), std::pair(copied, Converted));
    }

    void theMenuOfTheWindowPastes()
    {
        m_line->setFocus();
        QApplication::clipboard()->setText(Tcvn3);
        EditKeys::sendToFocus(QKeySequence::Paste);
        QCOMPARE(m_line->text(), Converted);
    }

    void theMenuOfTheFieldPastes_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"line", "plain", "rich", "combo", "cell"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void theMenuOfTheFieldPastes()
    {
        QFETCH(QString, field);
        QWidget *widget = focused(field);
        const QPointer<QWidget> still(widget); // A cell may be closed once its menu is.
        QApplication::clipboard()->setText(Tcvn3);
        bool pasted = false;
        QTimer::singleShot(0, this, [&] { pasted = chooseInMenu(); });
        openMenu(widget);
        QTRY_VERIFY(pasted);
        QTRY_COMPARE(still ? textOf(widget) : m_table->item(0, 0)->text(), Converted);
        QCOMPARE(m_prompts->pasted.size(), std::size_t(1));
    }

    void theMenuPastesGoodTextAsEver()
    {
        QApplication::clipboard()->setText(Converted);
        bool pasted = false;
        QTimer::singleShot(0, this, [&] { pasted = chooseInMenu(); });
        openMenu(m_line);
        QTRY_VERIFY(pasted);
        QTRY_COMPARE(m_line->text(), Converted);
        QVERIFY(m_prompts->pasted.empty());
    }

    void aDropIsConverted_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"line", "plain", "rich"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void aDropIsConverted()
    {
        QFETCH(QString, field);
        QWidget *widget = focused(field);
        QMimeData mime;
        mime.setText(Tcvn3);
        QWidget *target = widget == m_plain ? m_plain->viewport() : widget == m_rich ? m_rich->viewport() : widget;
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QTRY_COMPARE(textOf(widget), Converted);
    }

    void theMiddleButtonPastes()
    {
        if (!QApplication::clipboard()->supportsSelection())
            QSKIP("There is no selection on this platform.");
        QApplication::clipboard()->setText(Tcvn3, QClipboard::Selection);
        QTest::mouseClick(m_line, Qt::MiddleButton);
        QTest::mouseClick(m_plain->viewport(), Qt::MiddleButton);
        QCOMPARE(m_line->text(), Converted);
        QCOMPARE(m_plain->toPlainText(), Converted);
    }

    void asItIsOrNotAtAll_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("text");
        QTest::newRow("as it is") << int(Prompts::PastedText::AsItIs) << QStringLiteral("a") + Tcvn3;
        QTest::newRow("not at all") << int(Prompts::PastedText::Nothing) << QStringLiteral("a");
    }
    void asItIsOrNotAtAll()
    {
        QFETCH(int, answer);
        m_prompts->pastes = Prompts::PastedText(answer);
        m_line->setFocus();
        QTest::keyClicks(m_line, QStringLiteral("a"));
        QApplication::clipboard()->setText(Tcvn3);
        QTest::keyClick(m_line, Qt::Key_V, Qt::ControlModifier);
        QTEST(m_line->text(), "text");
        QCOMPARE(QApplication::clipboard()->text(), Tcvn3);
    }

    void isOneStepToUndo_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"line", "plain", "rich"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    /// Between what was typed before and after it.
    void isOneStepToUndo()
    {
        QFETCH(QString, field);
        QWidget *widget = focused(field);
        QTest::keyClicks(widget, QStringLiteral("abc"));
        QApplication::clipboard()->setText(Tcvn3);
        QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(textOf(widget), QStringLiteral("abc") + Converted);
        QTest::keyClicks(widget, QStringLiteral("xyz"));
        undo(widget);
        QCOMPARE(textOf(widget), QStringLiteral("abc") + Converted);
        undo(widget);
        QCOMPARE(textOf(widget), QStringLiteral("abc"));
    }

    void replacesWhatIsMarked()
    {
        m_line->setText(QStringLiteral("abc def ghi"));
        m_line->setFocus();
        m_line->setSelection(4, 3);
        QApplication::clipboard()->setText(Tcvn3);
        QTest::keyClick(m_line, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_line->text(), QStringLiteral("abc ") + Converted + QStringLiteral(" ghi"));
        QCOMPARE(m_line->cursorPosition(), 4 + Converted.size());
    }

    void asksNothingForGoodText_data()
    {
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QString>("pasted");
        for (const char *text : {"Số: 475/KH-UBND", "Kế hoạch cải cách hành chính", "9,44", "Lê Thánh Tông", "Plan of the year", "été, déjà vu"})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
        QTest::newRow("NFD") << Converted.normalized(QString::NormalizationForm_D) << Converted;
    }
    void asksNothingForGoodText()
    {
        QFETCH(QString, copied);
        for (const char *field : {"line", "plain", "rich", "cell"}) {
            QWidget *widget = focused(QString::fromLatin1(field));
            QApplication::clipboard()->setText(copied);
            QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
            QTEST(textOf(widget), "pasted");
        }
        QVERIFY(m_prompts->pasted.empty());
    }

    void aFieldThatIsReadOnlyIsLeftAlone()
    {
        m_line->setReadOnly(true);
        m_line->setFocus();
        QApplication::clipboard()->setText(Tcvn3);
        QTest::keyClick(m_line, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_line->text(), QString());
        QVERIFY(m_prompts->pasted.empty());
    }

    void keepsTheLinesOfAText()
    {
        m_plain->setFocus();
        QApplication::clipboard()->setText(Tcvn3 + QStringLiteral("\n\tTæ chøc thùc hiÖn"));
        QTest::keyClick(m_plain, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_plain->toPlainText(), Converted + QStringLiteral("\n\tTổ chức thực hiện"));
    }

    void theDialogAsks_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("text");
        QTest::newRow("convert") << QStringLiteral("pasteConvert") << Converted;
        QTest::newRow("as it is") << QStringLiteral("pasteUnchanged") << Tcvn3;
        QTest::newRow("cancel") << QStringLiteral("pasteCancel") << QString();
        QTest::newRow("Enter") << QString() << Converted;
    }
    /// An open cell must outlive the question.
    void theDialogAsks()
    {
        QFETCH(QString, button);
        Prompts::replace(nullptr);
        QWidget *cell = focused(QStringLiteral("cell"));
        const QPointer<QWidget> still(cell);
        QApplication::clipboard()->setText(Tcvn3);
        QString shown;
        test::WhenOpen<PasteConversionDialog> answer([&](PasteConversionDialog &dialog) {
            shown = dialog.findChild<QPlainTextEdit *>(QStringLiteral("pasteAsItIs"))->toPlainText() + dialog.findChild<QPlainTextEdit *>(QStringLiteral("pasteConverted"))->toPlainText();
            if (button.isEmpty())
                QTest::keyClick(&dialog, Qt::Key_Return);
            else
                QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
        });
        QTest::keyClick(cell, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(answer.came());
        QCOMPARE(shown, Tcvn3 + Converted);
        QVERIFY(still);
        QTEST(textOf(still), "text");
    }

    void tablesAreAskedOnce()
    {
        const TableFile file{{{QStringLiteral("Bảng"), {{QStringLiteral("1"), QStringLiteral("B¸o c¸o quý"), QStringLiteral("2,5")}, {QStringLiteral("2"), QStringLiteral("Tæ chøc thùc hiÖn"), QStringLiteral("1")}}}}, {}};
        auto tables = pastedTables(nullptr, file);
        QVERIFY(tables);
        QCOMPARE(tables->tables.front().rows[0], QStringList({QStringLiteral("1"), QStringLiteral("Báo cáo quý"), QStringLiteral("2,5")}));
        QCOMPARE(tables->tables.front().rows[1][1], QStringLiteral("Tổ chức thực hiện"));
        QCOMPARE(m_prompts->pasted.size(), std::size_t(1));
        m_prompts->pastes = Prompts::PastedText::AsItIs;
        QCOMPARE(pastedTables(nullptr, file)->tables, file.tables);
        m_prompts->pastes = Prompts::PastedText::Nothing;
        QVERIFY(!pastedTables(nullptr, file));
    }

private:
    /// The widget that gets the keys; for the table an editor that is open in its cell.
    QWidget *focused(const QString &field)
    {
        QWidget *widget = field == u"line" ? m_line : field == u"plain" ? static_cast<QWidget *>(m_plain) : field == u"rich" ? static_cast<QWidget *>(m_rich) : field == u"spin" ? static_cast<QWidget *>(m_spin) : static_cast<QWidget *>(m_combo);
        if (field == u"cell") {
            m_table->setItem(0, 0, new QTableWidgetItem);
            m_table->setFocus();
            m_table->editItem(m_table->item(0, 0));
            widget = m_table->findChild<QLineEdit *>();
        }
        if (widget == m_spin)
            m_spin->clear();
        widget->setFocus();
        return widget;
    }
    static QString textOf(QWidget *widget)
    {
        if (const auto *plain = qobject_cast<QPlainTextEdit *>(widget))
            return plain->toPlainText();
        if (const auto *rich = qobject_cast<QTextEdit *>(widget))
            return rich->toPlainText();
        return qobject_cast<QLineEdit *>(writableTextField(widget))->text();
    }
    static void undo(QWidget *widget) { QTest::keyClick(widget, Qt::Key_Z, Qt::ControlModifier); }

    static bool chooseInMenu()
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        for (QAction *action : menu->actions()) {
            if (!action->text().startsWith(QStringLiteral("&Paste")))
                continue;
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return true;
        }
        menu->close();
        return false;
    }
    static void openMenu(QWidget *widget)
    {
        QWidget *field = writableTextField(widget);
        QWidget *target = qobject_cast<QAbstractScrollArea *>(field) ? static_cast<QAbstractScrollArea *>(field)->viewport() : qobject_cast<QAbstractSpinBox *>(widget) ? widget : field;
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), target->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(target, &event);
    }

    PasteConversion m_conversion;
    test::ScriptedPrompts *m_prompts = nullptr;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_plain = nullptr;
    QTextEdit *m_rich = nullptr;
    TextSpin *m_spin = nullptr;
    QComboBox *m_combo = nullptr;
    QTableWidget *m_table = nullptr;
};

QTEST_MAIN(TestPasteConversion)
#include "tst_pasteconversion.moc"
