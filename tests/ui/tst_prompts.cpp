// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/scriptedprompts.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace parindex;

class TestPrompts : public QObject
{
    Q_OBJECT

private slots:
    void init() { Prompts::replace(nullptr); }

    void anErrorIsPlainTextAndItsDetailGoesToTheLog()
    {
        const QString message = QStringLiteral("<b>Không</b> mở được “x”.");
        QTest::ignoreMessage(QtWarningMsg, qPrintable(message + QStringLiteral(" disk I/O error")));
        const test::WhenOpen<QMessageBox> answer([&](QMessageBox &box) {
            QCOMPARE(box.text(), message);
            QCOMPARE(box.textFormat(), Qt::PlainText);
            QTest::keyClick(&box, Qt::Key_Escape);
        });
        Prompts::instance().showError(nullptr, {ErrorCode::Unreadable, message, QStringLiteral("disk I/O error")});
        QVERIFY(answer.came());
    }

    void aQuestionIsAnsweredByItsButtons()
    {
        const auto ask = [] { return Prompts::instance().confirm(nullptr, QStringLiteral("t"), QStringLiteral("q"), QStringLiteral("Do it")); };
        const test::WhenOpen<QMessageBox> yes([](QMessageBox &box) {
            for (QAbstractButton *button : box.buttons()) {
                if (button->text() == QStringLiteral("Do it"))
                    return QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        QVERIFY(ask());
        QVERIFY(yes.came());
        const test::WhenOpen<QMessageBox> no([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); });
        QVERIFY(!ask());
        QVERIFY(no.came());
    }

    void aSavedFileGetsItsEnding()
    {
        const QTemporaryDir folder;
        const test::WhenOpen<QFileDialog> type([&](QFileDialog &dialog) {
            auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            QVERIFY(name);
            name->selectAll();
            QTest::keyClicks(name, QStringLiteral("bang"));
            QTest::keyClick(name, Qt::Key_Return);
        });
        const QString path = Prompts::instance().saveFileName(nullptr, QStringLiteral("t"), folder.filePath(QStringLiteral("x.pdf")),
                                                              QStringLiteral("PDF (*.pdf)"), QStringLiteral("pdf"));
        QVERIFY(type.came());
        QCOMPARE(path, folder.filePath(QStringLiteral("bang.pdf")));
    }

    void aFolderIsChosenOrNone()
    {
        const QTemporaryDir folder;
        const test::WhenOpen<QFileDialog> take([](QFileDialog &dialog) { dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click(); });
        QCOMPARE(Prompts::instance().openFolder(nullptr, QStringLiteral("t"), folder.path()), folder.path());
        QVERIFY(take.came());
        const test::WhenOpen<QFileDialog> leave([](QFileDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        QCOMPARE(Prompts::instance().openFolder(nullptr, QStringLiteral("t"), folder.path()), QString());
        QVERIFY(leave.came());
    }

    void workRunsElsewhereAndIsWaitedFor()
    {
        const QThread *here = QThread::currentThread();
        std::atomic<const QThread *> there = nullptr;
        bool painted = false;
        QTimer::singleShot(0, this, [&] { painted = true; });
        Prompts::instance().runWithProgress(nullptr, QStringLiteral("t"), [&](const Prompts::Progress &progress) {
            there = QThread::currentThread();
            while (!painted)
                QThread::msleep(1);
            QVERIFY(progress(1, 2));
        });
        QVERIFY(there != nullptr && there != here);
        QVERIFY(painted);
    }

    void theWindowWaitsMeanwhile()
    {
        QWidget window;
        auto *button = new QPushButton(&window);
        window.show();
        int clicks = 0;
        connect(button, &QPushButton::clicked, this, [&] { ++clicks; });
        std::atomic<bool> tried = false;
        QTimer::singleShot(0, this, [&] {
            QTest::mouseClick(button, Qt::LeftButton);
            QTest::keyClick(button, Qt::Key_Space);
            window.close();
            tried = true;
        });
        Prompts::instance().runWithProgress(&window, QStringLiteral("t"), [&](const Prompts::Progress &) {
            while (!tried)
                QThread::msleep(1);
        });
        QCOMPARE(clicks, 0);
        QVERIFY(window.isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(clicks, 1);
    }

    void workCanBeStopped()
    {
        QWidget window;
        window.show();
        const test::WhenOpen<QProgressDialog> stop([](QProgressDialog &dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton *>(), Qt::LeftButton);
        });
        int rounds = 0;
        Prompts::instance().runWithProgress(&window, QStringLiteral("t"), [&](const Prompts::Progress &progress) {
            while (progress(1, 1000000)) {
                ++rounds;
                QThread::msleep(5);
            }
        });
        QVERIFY(stop.came());
        QVERIFY(rounds > 0);
    }

    void scriptedOnesStandInForRealOnes()
    {
        test::ScriptedPrompts &scripted = test::ScriptedPrompts::install();
        scripted.yes = false;
        scripted.chosen = QStringList{QStringLiteral("/a")};
        QVERIFY(!Prompts::instance().confirm(nullptr, {}, QStringLiteral("Sure?"), {}));
        QCOMPARE(scripted.questions, QStringList{QStringLiteral("Sure?")});
        QCOMPARE(Prompts::instance().openFileName(nullptr, {}, {}, {}), QStringLiteral("/a"));
        Prompts::replace(nullptr);
    }

    // The last one: after it no event loop of this process runs any more.
    void workEndsBeforeTheProgramDoes()
    {
        bool ended = false;
        QTimer::singleShot(0, this, [] { QCoreApplication::exit(); });
        Prompts::instance().runWithProgress(nullptr, QStringLiteral("t"), [&](const Prompts::Progress &progress) {
            while (progress(1, 2))
                QThread::msleep(1);
            ended = true;
        });
        QVERIFY(ended);
    }
};

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
