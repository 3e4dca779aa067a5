// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/mainwindow.h"
#include "ui/report/reportpreviewdialog.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/translator.h"
#include "ui/widgets/criteriatree.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace parindex;

/// The window over a small file: what is typed, clicked and dropped.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompts = &test::ScriptedPrompts::install();
        m_test = std::make_unique<test::TestWorkspace>();
        m_test->workspace.reset();
        m_settings = std::make_unique<Settings>(m_test->folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setExampleFolder(m_test->folder.path());
        m_settings->setLanguage(Language::English);
        m_translator.setLanguage(Language::English);
        m_window = makeWindow();
        QVERIFY(m_window->openFile(m_test->path()));
    }
    void cleanup()
    {
        m_window.reset();
        Prompts::replace(nullptr);
    }

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

    void keysLeadToThePages()
    {
        const auto page = [this] { return m_window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentIndex(); };
        QTest::keyClick(focus(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(page(), 1);
        QTest::keyClick(focus(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(page(), 2);
        QVERIFY(action("chartsPageAction")->isChecked());
        QTest::keyClick(focus(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(page(), 0);
        QTest::keyClick(focus(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_window->findChild<QPushButton *>(QStringLiteral("startExample"))->isVisible());
        QTest::keyClick(focus(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QLineEdit *>(QStringLiteral("criteriaQuery"))->hasFocus());
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

    void aRefusalIsSaidAndGoesWithTheNextChange()
    {
        auto *notice = m_window->findChild<NoticeBar *>(QStringLiteral("refusalNotice"));
        QVERIFY(!notice->isVisible());
        QVERIFY(!m_window->session()->setPoints(leaf("1.1.1"), Points::whole(2)));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(QStringLiteral("1.1.1")), qPrintable(notice->sentence()));
        QVERIFY(m_window->session()->setPoints(leaf("1.1.1"), Points::whole(1)));
        QVERIFY(!notice->isVisible());
    }

    void aSecondOpenerIsTold()
    {
        QVERIFY(!m_window->findChild<NoticeBar *>(QStringLiteral("readOnlyNotice"))->isVisible());
        Settings others(m_test->folder.filePath(QStringLiteral("others.ini")));
        others.setPersonName(QStringLiteral("Lê Thị Cúc"));
        MainWindow second(others, m_translator, m_appearance);
        second.show();
        QVERIFY(second.openFile(m_test->path()));
        auto *notice = second.findChild<NoticeBar *>(QStringLiteral("readOnlyNotice"));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(m_settings->personName()), qPrintable(notice->sentence()));
        QVERIFY(!second.session()->setPoints(leaf("1.1.1"), Points::whole(1)));
    }

    void aForeignFileIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("not a workspace at all, but long enough to be read as one would be: 0123456789 0123456789 0123456789");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    }
    void aForeignFileIsRefusedAndNothingChanges()
    {
        QFETCH(QByteArray, content);
        const QString path = m_test->file(QStringLiteral("lạ.parindex"), content);
        QVERIFY(!m_window->openFile(path));
        QCOMPARE(m_prompts->errors.size(), std::size_t(1));
        QVERIFY2(m_prompts->errors.front().message.contains(QStringLiteral("lạ.parindex")), qPrintable(m_prompts->errors.front().message));
        QCOMPARE(m_window->session()->workspace().path(), m_test->path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aDamagedFileLeadsToItsBackups()
    {
        m_window.reset();
        QFile file(m_test->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.resize(file.size() / 2);
        file.close();
        m_window = makeWindow();
        const test::WhenOpen<QDialog> restore([](QDialog &dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("backupRestore")), Qt::LeftButton);
        });
        QVERIFY(m_window->openFile(m_test->path()));
        QVERIFY(restore.came());
        QCOMPARE(m_prompts->questions.size(), 1);
        QCOMPARE(m_window->session()->workspace().assessments().size(), std::size_t(1));
    }

    void anOpenFileIsRestoredInThreeClicks()
    {
        // The newest copy is of when the file was opened just now.
        typeScore("1.1.1", QStringLiteral("1"));
        m_window->showPage(Page::Start);
        const test::WhenOpen<QDialog> restore([](QDialog &dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("backupRestore")), Qt::LeftButton);
        });
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("startRestore")), Qt::LeftButton);
        QVERIFY(restore.came());
        QVERIFY(m_prompts->errors.empty());
        QCOMPARE(points("1.1.1"), std::optional<Points>());
        QVERIFY(!m_window->session()->workspace().isReadOnly());
    }

    void whenNothingCanBeOpenedAgainTheStartPageIsShown()
    {
        typeScore("1.1.1", QStringLiteral("1"));
        QVERIFY(action("undoAction")->isEnabled());
        // A folder in the place of the file: the copy cannot be put there.
        const test::WhenOpen<QDialog> restore([this](QDialog &dialog) {
            QVERIFY(QDir().mkpath(m_test->path() + QStringLiteral(".restoring/x")));
            QFile::remove(m_test->path());
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("backupRestore")), Qt::LeftButton);
        });
        m_prompts->yes = false;
        action("restoreAction")->trigger();
        QVERIFY(restore.came());
        QVERIFY(!m_prompts->errors.empty());
        QVERIFY(!m_window->session());
        QVERIFY(!action("undoAction")->isEnabled());
        QVERIFY(!action("findAction")->isEnabled());
        QVERIFY(m_window->findChild<QPushButton *>(QStringLiteral("startExample"))->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
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

    void theFileThatIsOpenIsKnownByAllItsNames()
    {
        const QString link = m_test->folder.filePath(QStringLiteral("link.parindex"));
        QVERIFY(QFile::link(m_test->path(), link));
        QVERIFY(m_window->openFile(link));
        QVERIFY(!m_window->session()->workspace().isReadOnly());
    }

    void findLeadsBackToTheFilterOfTheLastPage()
    {
        m_window->showPage(Page::Evidence);
        m_window->showPage(Page::Start);
        action("findAction")->trigger();
        auto *query = m_window->findChild<QLineEdit *>(QStringLiteral("evidenceQuery"));
        QVERIFY(query && query->isVisible());
        QTRY_VERIFY(query->hasFocus());
    }

    void enterOpensTheExampleFromTheStart()
    {
        m_window = makeWindow();
        QVERIFY(m_window->findChild<QPushButton *>(QStringLiteral("startExample"))->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_window->session());
        QCOMPARE(m_prompts->works.size(), 1);
        QCOMPARE(m_window->session()->workspace().path(), m_settings->examplePath());
    }

    void aStoppedExampleLeavesNothing()
    {
        m_prompts->stopsWork = true;
        action("freshExampleAction")->trigger();
        QVERIFY(m_prompts->errors.empty());
        QCOMPARE(m_window->session()->workspace().path(), m_test->path());
        QVERIFY(m_settings->examplePath().isEmpty());
        QVERIFY(QDir(m_test->folder.path()).entryList({QStringLiteral("vi-du*")}).isEmpty());
    }

    void aFreshExampleStandsBesideTheOld()
    {
        action("exampleAction")->trigger();
        const QString first = m_window->session()->workspace().path();
        action("freshExampleAction")->trigger();
        const QString second = m_window->session()->workspace().path();
        QVERIFY(first != second);
        QVERIFY(QFile::exists(first) && QFile::exists(second));
        QCOMPARE(m_settings->examplePath(), second);
    }

    void openedFilesAreRecent()
    {
        QCOMPARE(m_settings->recentFiles().front().path, m_test->path());
        m_window->showPage(Page::Start);
        auto *list = m_window->findChild<QListWidget *>(QStringLiteral("recentFiles"));
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), m_test->path());
    }

    void aDroppedFileIsOpened()
    {
        m_window = makeWindow();
        QVERIFY(!m_window->session());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_test->path())});
        QVERIFY(drop(data));
        QTRY_VERIFY(m_window->session());
        QCOMPARE(m_window->session()->workspace().path(), m_test->path());
    }

    void anythingElseThatIsDroppedIsNotTaken()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_test->file(QStringLiteral("a.txt"), "x"))});
        QVERIFY(!drop(data));
        data.setUrls({QUrl(QStringLiteral("https://example.org/a.parindex"))});
        QVERIFY(!drop(data));
    }

    void openAndNewGoThroughTheDialogs()
    {
        m_window = makeWindow();
        m_prompts->chosen = QStringList{m_test->path()};
        action("openAction")->trigger();
        QVERIFY(m_window->session());
        const test::WhenOpen<QDialog> fill([this](QDialog &dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("agencyName")), QStringLiteral("So Y te"));
            auto *path = dialog.findChild<QLineEdit *>(QStringLiteral("filePath"));
            path->clear();
            QTest::keyClicks(path, m_test->folder.filePath(QStringLiteral("so-y-te")));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        action("newAction")->trigger();
        QVERIFY(fill.came());
        QCOMPARE(m_window->session()->workspace().path(), m_test->folder.filePath(QStringLiteral("so-y-te.parindex")));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("So Y te")));
    }

    void printShowsThePreview()
    {
        for (const char *name : {"printScoresAction", "printEvidenceAction"}) {
            int pages = 0;
            const test::WhenOpen<ReportPreviewDialog> look([&](ReportPreviewDialog &dialog) {
                pages = dialog.pageCount();
                dialog.reject();
            });
            action(name)->trigger();
            QVERIFY(look.came());
            QVERIFY(pages > 0);
        }
    }

    void theScoreSheetIsSavedAsPdf()
    {
        const QString path = m_test->folder.filePath(QStringLiteral("bảng điểm.pdf"));
        m_prompts->chosen = QStringList{path};
        action("saveScoresAction")->trigger();
        QVERIFY(m_prompts->errors.empty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), QByteArray("%PDF-"));
        QVERIFY(m_prompts->suggestions.first().endsWith(QStringLiteral(".pdf")));
    }

    void whatIsTypedIsWrittenWhenTheWindowCloses()
    {
        select("1.1.1");
        auto *explanation = m_window->findChild<QPlainTextEdit *>(QStringLiteral("leafExplanation"));
        QVERIFY(explanation);
        explanation->setFocus();
        QTest::keyClicks(explanation, QStringLiteral("cham nop"));
        m_window->close();
        const auto workspace = Workspace::open(m_test->path(), QStringLiteral("x"));
        QVERIFY(workspace.ok());
        const AssessmentView view = (*workspace)->view(m_test->assessment);
        QCOMPARE(view.sheet.current(*view.framework.findCode(QStringLiteral("1.1.1"))).explanation, QStringLiteral("cham nop"));
    }

    void textSizeFollowsTheKeys()
    {
        m_appearance.setTextPercent(100);
        QCoreApplication::processEvents();
        const qreal before = m_window->font().pointSizeF();
        QTest::keyClick(focus(), Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(m_window->font().pointSizeF() > before);
        QCOMPARE(m_settings->textPercent(), 110);
        QTest::keyClick(focus(), Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(m_window->font().pointSizeF(), before);
    }

    void aRequestedRowIsShownForScoring()
    {
        m_window->showPage(Page::Charts);
        emit m_window->session()->itemRequested(leaf("2").id);
        QCOMPARE(m_window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentIndex(), 0);
        QCOMPARE(m_window->session()->currentItem()->code, QStringLiteral("2"));
    }

    void helpSaysLicenceAndKeys()
    {
        action("aboutAction")->trigger();
        QVERIFY(m_prompts->messages.value(0).contains(QStringLiteral("GNU")));
        const test::WhenOpen<QDialog> look([](QDialog &dialog) { dialog.reject(); });
        action("shortcutsAction")->trigger();
        QVERIFY(look.came());
    }

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(*m_settings, m_translator, m_appearance);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        return window;
    }
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    QWidget *focus() const { return QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(); }
    CriteriaTree *tree() const { return m_window->findChild<CriteriaTree *>(); }
    const Item &leaf(const char *code) const { return *m_window->session()->view().framework.findCode(QLatin1String(code)); }
    std::optional<Points> points(const char *code) const { return m_window->session()->view().sheet.current(leaf(code)).points; }
    void select(const char *code) { m_window->session()->setItem(leaf(code).id); }
    void typeScore(const char *code, const QString &text)
    {
        select(code);
        tree()->setFocus();
        QTest::keyClicks(tree(), text);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        tree()->setFocus();
    }
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
    bool drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
        return true;
    }

    test::ScriptedPrompts *m_prompts = nullptr;
    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<Settings> m_settings;
    Translator m_translator;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
