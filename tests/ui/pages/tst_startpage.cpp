// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"
#include "ui/settings.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parindex;

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_page = std::make_unique<StartPage>(*m_settings);
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_settings.reset();
    }

    void everyButtonSaysWhatIsWanted_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QMetaMethod>("signal");
        QTest::newRow("example") << QStringLiteral("startExample") << QMetaMethod::fromSignal(&StartPage::exampleWanted);
        QTest::newRow("new") << QStringLiteral("startNew") << QMetaMethod::fromSignal(&StartPage::newWanted);
        QTest::newRow("open") << QStringLiteral("startOpen") << QMetaMethod::fromSignal(&StartPage::openWanted);
        QTest::newRow("restore") << QStringLiteral("startRestore") << QMetaMethod::fromSignal(&StartPage::restoreWanted);
    }
    void everyButtonSaysWhatIsWanted()
    {
        QFETCH(QString, button);
        QFETCH(QMetaMethod, signal);
        QSignalSpy spy(m_page.get(), signal);
        QTest::mouseClick(m_page->findChild<QPushButton *>(button), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
    }

    void recentFilesOpenByKey()
    {
        const QString path = addFile(QStringLiteral("hồ sơ.parindex"));
        QSignalSpy wanted(m_page.get(), &StartPage::fileWanted);
        list()->setFocus();
        list()->setCurrentRow(0);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), path);
    }

    void longFoldersGiveWayInTheMiddle()
    {
        addFile(QStringLiteral("hồ sơ có tên rất dài ").repeated(6) + QStringLiteral(".parindex"));
        m_page->listRecentFiles();
        QCOMPARE(list()->textElideMode(), Qt::ElideMiddle);
        QVERIFY(list()->visualItemRect(list()->item(0)).width() <= list()->viewport()->width());
        QVERIFY(!list()->item(0)->toolTip().isEmpty());
    }

    void missingFilesAreSaidToBe()
    {
        const QString path = addFile(QStringLiteral("còn.parindex"));
        const QString gone = addFile(QStringLiteral("mất.parindex"));
        QVERIFY(QFile::remove(gone));
        m_page->listRecentFiles();
        QCOMPARE(list()->count(), 2);
        QVERIFY(list()->item(0)->text().contains(StartPage::tr("not found any more")));
        QVERIFY(!list()->item(1)->text().contains(StartPage::tr("not found any more")));
        QVERIFY(list()->item(0)->foreground() != list()->item(1)->foreground());
    }

    void filesAreRemovedFromTheList()
    {
        addFile(QStringLiteral("a.parindex"));
        addFile(QStringLiteral("b.parindex"));
        auto *remove = m_page->findChild<QPushButton *>(QStringLiteral("removeRecent"));
        QVERIFY(!remove->isEnabled());
        list()->setCurrentRow(0);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(list()->count(), 1);
        QCOMPARE(m_settings->recentFiles().size(), std::size_t(1));
        list()->setFocus();
        list()->setCurrentRow(0);
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(m_settings->recentFiles().empty());
        QVERIFY(!list()->isVisible());
    }

private:
    QListWidget *list() const { return m_page->findChild<QListWidget *>(QStringLiteral("recentFiles")); }
    QString addFile(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            m_settings->addRecentFile(file.fileName());
        m_page->listRecentFiles();
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StartPage> m_page;
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
