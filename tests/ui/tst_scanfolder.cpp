// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanfolder.h"

#include "core/base/digest.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace parindex;

/// Looks at real folders, only faster than a user needs it.
class TestScanFolder : public QObject
{
    Q_OBJECT

private slots:
    /// What OpenSSL keeps for a thread it gives back when that ends, and these would outlive it.
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path({})));
        m_folder = std::make_unique<ScanFolder>();
        m_folder->setPace(60, 40);
    }
    void cleanup() { m_folder.reset(); }

    void tellsOfCompleteFiles()
    {
        write(QStringLiteral("a.pdf"), "mot");
        m_folder->watch(path({}));
        QTRY_COMPARE(names(), QStringList(QStringLiteral("a.pdf")));
        QCOMPARE(m_folder->files().front().digest, Digest::ofBytes("mot"));
        write(QStringLiteral("2026-01/b.pdf"), "hai");
        QTRY_COMPARE(names(), QStringList({QStringLiteral("b.pdf"), QStringLiteral("a.pdf")}));
    }

    void whatStillGrowsIsWaitedFor()
    {
        m_folder->setPace(600, 500);
        m_folder->watch(path({}));
        QFile file(path(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int part = 0; part < 40; ++part) {
            file.write("mot phan");
            file.flush();
            QTest::qWait(40);
            QVERIFY(names().isEmpty());
        }
        file.close();
        QTRY_COMPARE(names(), QStringList(QStringLiteral("a.pdf")));
        QFile whole(path(QStringLiteral("a.pdf")));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QCOMPARE(m_folder->files().front().digest, Digest::ofBytes(whole.readAll()));
    }

    void emptyAndTemporaryFilesAreNone()
    {
        write(QStringLiteral("rong.pdf"), "");
        write(QStringLiteral("a.tmp"), "mot");
        write(QStringLiteral("a.exe"), "mot");
        write(QStringLiteral("b.pdf"), "hai");
        m_folder->watch(path({}));
        QTRY_COMPARE(names(), QStringList(QStringLiteral("b.pdf")));
        QTest::qWait(200);
        QCOMPARE(names(), QStringList(QStringLiteral("b.pdf")));
    }

    void aFolderThatVanishesIsSaidOnceAndComesBack()
    {
        write(QStringLiteral("a.pdf"), "mot");
        m_folder->watch(path({}));
        QTRY_COMPARE(names().size(), 1);
        QSignalSpy vanished(m_folder.get(), &ScanFolder::vanished);
        QSignalSpy returned(m_folder.get(), &ScanFolder::returned);
        QVERIFY(QDir().rename(path({}), path({}) + QStringLiteral(" cat")));
        QTRY_COMPARE(vanished.count(), 1);
        QTest::qWait(300);
        QCOMPARE(vanished.count(), 1);
        QCOMPARE(returned.count(), 0);
        QVERIFY(QDir().rename(path({}) + QStringLiteral(" cat"), path({})));
        QTRY_COMPARE(returned.count(), 1);
        write(QStringLiteral("b.pdf"), "hai");
        QTRY_COMPARE(names().size(), 2);
    }

    void aFolderThatIsNotThereYetIsWaitedFor()
    {
        QSignalSpy vanished(m_folder.get(), &ScanFolder::vanished);
        m_folder->watch(path(QStringLiteral("sau nay")));
        QTRY_COMPARE(vanished.count(), 1);
        write(QStringLiteral("sau nay/a.pdf"), "mot");
        QTRY_COMPARE(names(), QStringList(QStringLiteral("a.pdf")));
    }

    void nothingIsWatchedAnyMore()
    {
        write(QStringLiteral("a.pdf"), "mot");
        m_folder->watch(path({}));
        QTRY_COMPARE(names().size(), 1);
        m_folder->watch({});
        QVERIFY(m_folder->files().empty());
        QSignalSpy changed(m_folder.get(), &ScanFolder::changed);
        write(QStringLiteral("b.pdf"), "hai");
        QTest::qWait(300);
        QCOMPARE(changed.count(), 0);
    }

private:
    QString path(const QString &name) const { return m_parent->filePath(QStringLiteral("Hộp scan")) + (name.isEmpty() ? QString() : u'/' + name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(path(name).section(u'/', 0, -2));
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qUtf8Printable(file.errorString()));
        file.write(content);
    }
    QStringList names() const
    {
        QStringList all;
        for (const ScannedFile &file : m_folder->files())
            all << file.path.section(u'/', -1);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_parent;
    std::unique_ptr<ScanFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestScanFolder)
#include "tst_scanfolder.moc"
