// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanwatch.h"

#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/evidencefixture.h"
#include "ui/dialogs/importdocumentsdialog.h"
#include "ui/settings.h"
#include "ui/widgets/noticebar.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace parindex;

/// New scans in a real folder, the notice about them, and what its buttons do.
class TestScanWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::EvidenceFixture>();
        m_settings = std::make_unique<Settings>(m_fixture->workspace.folder.filePath(QStringLiteral("s.ini")));
        m_notice = std::make_unique<NoticeBar>(NoticeBar::Kind::Information, NoticeBar::Stay::UntilHidden);
        QVERIFY(QDir().mkpath(folder()));
        begin();
    }
    void cleanup()
    {
        m_watch.reset();
        m_notice.reset();
        m_fixture.reset();
    }

    void newScansAreToldAndAdded()
    {
        choose();
        scan(QStringLiteral("1.2 a.pdf"), "mot");
        scan(QStringLiteral("b.pdf"), "hai");
        QTRY_VERIFY2(m_notice->isVisible() && m_notice->sentence().startsWith(QStringLiteral("2 ")), qPrintable(m_notice->sentence()));
        QVERIFY(m_notice->sentence().contains(folder()));
        const test::WhenOpen<ImportDocumentsDialog> opened([](ImportDocumentsDialog &dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("importAccept")), Qt::LeftButton);
        });
        press("noticeOffer");
        QVERIFY(opened.came());
        QCOMPARE(m_fixture->evidence().size(), std::size_t(2));
        QCOMPARE(m_fixture->evidence().front().citations.size(), std::size_t(1));
        QVERIFY(!m_notice->isVisible());
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2); // Nothing in the folder is moved.
    }

    void whatIsInTheStoreIsNotTold()
    {
        m_fixture->add(QStringLiteral("1/BC"), {}, {}, m_fixture->file(QStringLiteral("a.pdf"), "mot"));
        scan(QStringLiteral("a.pdf"), "mot");
        choose();
        QTRY_COMPARE(m_watch->folder().files().size(), std::size_t(1));
        QVERIFY(!m_notice->isVisible());
        session().undoStack().undo();
        QTRY_VERIFY(m_notice->isVisible());
    }

    void ignoredScansAreNotToldAgain()
    {
        choose();
        scan(QStringLiteral("a.pdf"), "mot");
        QTRY_VERIFY(m_notice->isVisible());
        press("noticeDecline");
        QVERIFY(!m_notice->isVisible());
        begin(); // The folder is remembered, and so is what was ignored.
        QTRY_COMPARE(m_watch->folder().files().size(), std::size_t(1));
        QVERIFY(!m_notice->isVisible());
        scan(QStringLiteral("b.pdf"), "hai");
        QTRY_VERIFY(m_notice->isVisible());
        QVERIFY(m_notice->sentence().startsWith(QStringLiteral("1 ")));
    }

    void scansThatWereGivenUpAreToldAgain()
    {
        choose();
        scan(QStringLiteral("a.pdf"), "mot");
        QTRY_VERIFY(m_notice->isVisible());
        const test::WhenOpen<ImportDocumentsDialog> opened([](ImportDocumentsDialog &dialog) { dialog.reject(); });
        press("noticeOffer");
        QVERIFY(opened.came());
        QVERIFY(m_notice->isVisible());
    }

    void aFolderThatVanishesIsSaid()
    {
        choose();
        scan(QStringLiteral("a.pdf"), "mot");
        QTRY_VERIFY(m_notice->isVisible());
        QVERIFY(QDir().rename(folder(), folder() + QStringLiteral(" cat")));
        QTRY_VERIFY(!m_notice->findChild<QToolButton *>(QStringLiteral("noticeOffer"))->isVisible());
        QVERIFY(m_notice->isVisible() && m_notice->sentence().contains(folder()));
        QVERIFY(QDir().rename(folder() + QStringLiteral(" cat"), folder()));
        QTRY_VERIFY(m_notice->findChild<QToolButton *>(QStringLiteral("noticeOffer"))->isVisible());
    }

    void stoppingForgetsTheFolder()
    {
        choose();
        scan(QStringLiteral("a.pdf"), "mot");
        QTRY_VERIFY(m_notice->isVisible());
        QSignalSpy changed(m_watch.get(), &ScanWatch::folderChanged);
        m_watch->stop();
        QVERIFY(!m_notice->isVisible());
        QCOMPARE(changed.front().front().toString(), QString());
        QCOMPARE(m_settings->scanFolder(), QString());
    }

    void choosingThatIsGivenUpKeepsTheFolder()
    {
        choose();
        m_fixture->prompts.chosen.clear();
        QSignalSpy changed(m_watch.get(), &ScanWatch::folderChanged);
        m_watch->choose();
        QCOMPARE(changed.front().front().toString(), folder());
    }

private:
    Session &session() const { return *m_fixture->session; }
    QString folder() const { return m_fixture->workspace.folder.filePath(QStringLiteral("Hộp scan")); }
    void begin()
    {
        m_watch.reset();
        m_watch = std::make_unique<ScanWatch>(*m_settings, session(), *m_notice, nullptr);
        m_watch->folder().setPace(60, 40);
        m_watch->folder().watch(m_settings->scanFolder());
    }
    void choose()
    {
        m_fixture->prompts.chosen = QStringList(folder());
        m_watch->choose();
        QCOMPARE(m_settings->scanFolder(), folder());
    }
    void scan(const QString &name, const QByteArray &content) const { m_fixture->file(QStringLiteral("Hộp scan/") + name, content); }
    void press(const char *button) const { QTest::mouseClick(m_notice->findChild<QToolButton *>(QLatin1String(button)), Qt::LeftButton); }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<NoticeBar> m_notice;
    std::unique_ptr<ScanWatch> m_watch;
};

QTEST_MAIN(TestScanWatch)
#include "tst_scanwatch.moc"
