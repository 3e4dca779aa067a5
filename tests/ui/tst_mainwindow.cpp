// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/windowtest.h"
#include "ui/report/reportpreviewdialog.h"
#include "ui/widgets/noticebar.h"

#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace parindex;

/// The window over a small file: what is typed, clicked and dropped.
class TestMainWindow : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void whatWasReadFromDocumentsIsSaidUntilTheyChange()
    {
        auto *notice = m_window->findChild<NoticeBar *>(QStringLiteral("passingNotice"));
        QVERIFY(!notice->isVisible());
        emit m_window->session()->noticed(QStringLiteral("Read from the document"));
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->sentence(), QStringLiteral("Read from the document"));
        emit m_window->session()->evidenceChanged();
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
        auto *notice = m_window->findChild<NoticeBar *>(QStringLiteral("writtenNotice"));
        QVERIFY(notice->isVisible());
        QVERIFY(notice->sentence().contains(path));
        QCOMPARE(notice->findChild<QToolButton *>(QStringLiteral("noticeOffer"))->text(), QStringLiteral("Open folder"));
        QVERIFY(notice->findChild<QToolButton *>(QStringLiteral("noticeOffer"))->isVisible());
    }

    void oneKeyHasOneName()
    {
        QCOMPARE(action("nextUnscoredAction")->shortcut().toString(), QStringLiteral("Ctrl+Enter"));
        QVERIFY(action("nextUnscoredAction")->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Return)));
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
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
