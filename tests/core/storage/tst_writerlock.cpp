// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writerlock.h"

#include "core/workspace/workspace.h"
#include "tests/support/childprocess.h"
#include "tests/support/files.h"
#include "tests/support/limits.h"
#include "tests/support/numberededits.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace parindex;
using test::ChildProcess;
using test::NumberedEdits;

class TestWriterLock : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("đơn vị.parindex"));
    }

    void leavesNothingBehind()
    {
        {
            const auto lock = WriterLock::acquire(m_path, QStringLiteral("Lan"));
            QVERIFY(lock);
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
        QVERIFY(WriterLock::acquire(m_path, QStringLiteral("Hùng")));
    }

    void namesTheHolder()
    {
        const auto lock = WriterLock::acquire(m_path, QStringLiteral("Nguyễn Thị Lan"));
        const auto second = WriterLock::acquire(m_path, QStringLiteral("Hùng"));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QCOMPARE(second.error().detail, QStringLiteral("Nguyễn Thị Lan (%1)").arg(QSysInfo::machineHostName()));
        QVERIFY(second.error().message.contains(QStringLiteral("đơn vị.parindex")));
        QVERIFY(second.error().message.contains(QStringLiteral("Nguyễn Thị Lan")));
    }

    void knowsOneFileByAllItsNames()
    {
        test::writeFile(m_path, "x");
        const QString link = m_folder->filePath(QStringLiteral("lối tắt.parindex"));
        QVERIFY(QFile::link(m_path, link));
        const auto lock = WriterLock::acquire(m_path, QStringLiteral("Lan"));
        const auto byLink = WriterLock::acquire(link, QStringLiteral("Hùng"));
        QVERIFY(!byLink);
        QCOMPARE(byLink.error().code, ErrorCode::Locked);
        const QString detour = m_folder->path() + QStringLiteral("/../") + QDir(m_folder->path()).dirName();
        QVERIFY(!WriterLock::acquire(detour + QStringLiteral("/đơn vị.parindex"), {}));
    }

    void doesNotKnowAHolderWhoLeftNoName()
    {
        const auto lock = WriterLock::acquire(m_path, QStringLiteral("Lan"));
        QVERIFY(QFile::remove(m_path + QStringLiteral(".holder")));
        const auto second = WriterLock::acquire(m_path, {});
        QVERIFY(!second && second.error().message.contains(QStringLiteral("somebody else")));
        test::writeFile(m_path + QStringLiteral(".holder"), QByteArray(1 << 20, 'x'));
        const auto third = WriterLock::acquire(m_path, {});
        QVERIFY(!third && third.error().message.size() < 500);
    }

    void writesItsNameIntoNoOtherFile()
    {
        const QString victim = test::writeFile(m_folder->filePath(QStringLiteral("victim")), "precious");
        QVERIFY(QFile::link(victim, m_path + QStringLiteral(".holder")));
        QVERIFY(WriterLock::acquire(m_path, QStringLiteral("Lan")));
        QCOMPARE(test::readFile(victim), QByteArray("precious"));
    }

    void aFolderThatCannotBeWrittenIsReadOnly()
    {
        const test::OrdinaryUser user;
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto lock = WriterLock::acquire(folder.filePath(QStringLiteral("x.parindex")), QStringLiteral("Lan"));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::ReadOnly);
        QVERIFY(lock.error().message.contains(QStringLiteral("read-only")));
    }

    void aFullDiskIsNoReasonToLetTwoWrite()
    {
        const test::FullDisk disk;
        const auto lock = WriterLock::acquire(m_path, QStringLiteral("Lan"));
        QVERIFY(!lock);
        QVERIFY2(lock.error().message.contains(QStringLiteral("disk is not full")), qPrintable(lock.error().message));
    }

    void anotherProcessReadsOnly()
    {
        QVERIFY(NumberedEdits::createWorkspace(m_path));
        ChildProcess first({QStringLiteral("hold"), m_path, QStringLiteral("Nguyễn Thị Lan")});
        QCOMPARE(first.line(), QStringLiteral("writing"));
        const auto second = Workspace::open(m_path, QStringLiteral("Hùng"));
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QCOMPARE((*second)->whyReadOnly()->code, ErrorCode::Locked);
        QVERIFY((*second)->whyReadOnly()->message.contains(QStringLiteral("Nguyễn Thị Lan")));
        const Status refused = NumberedEdits(**second).make(1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        QVERIFY(first.finish());
        const auto third = Workspace::open(m_path, QStringLiteral("Hùng"));
        QVERIFY(third && !(*third)->isReadOnly());
    }

    void theOtherWayRoundToo()
    {
        const auto own = NumberedEdits::createWorkspace(m_path);
        ChildProcess other({QStringLiteral("hold"), m_path, QStringLiteral("Hùng")});
        const QString line = other.line();
        QVERIFY2(line.startsWith(QStringLiteral("reading: ")) && line.contains(QStringLiteral("Người thử")), qPrintable(line));
        QVERIFY(NumberedEdits(**own).make(1));
        QVERIFY(other.finish());
    }

    void theLockOfADeadProcessIsTakenOver()
    {
        QVERIFY(NumberedEdits::createWorkspace(m_path));
        ChildProcess first({QStringLiteral("hold"), m_path, QStringLiteral("Lan")});
        QCOMPARE(first.line(), QStringLiteral("writing"));
        first.kill();
        QVERIFY(QFile::exists(m_path + QStringLiteral(".lock")));
        const auto second = Workspace::open(m_path, QStringLiteral("Hùng"));
        QVERIFY(second);
        QVERIFY(!(*second)->isReadOnly());
        QVERIFY(test::readFile(m_path + QStringLiteral(".holder")).startsWith("Hùng"));
    }

    void aLockWithoutAProcessIsTakenOver()
    {
        // Its process was stopped between making the lock and naming itself in it.
        test::writeFile(m_path + QStringLiteral(".lock"), "");
        QVERIFY(WriterLock::acquire(m_path, QStringLiteral("Lan")));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }

    void unlessTheProcessIsAboutToNameItself()
    {
        const QString lockPath = test::writeFile(m_path + QStringLiteral(".lock"), "");
        const int held = ::open(QFile::encodeName(lockPath).constData(), O_WRONLY);
        QVERIFY(::flock(held, LOCK_EX | LOCK_NB) == 0);
        const auto lock = WriterLock::acquire(m_path, QStringLiteral("Lan"));
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::Locked);
        QVERIFY(QFile::exists(lockPath));
        ::close(held);
    }

    void theLockOfAnotherPcIsNot()
    {
        test::writeFile(m_path + QStringLiteral(".lock"), "999999\nparindex\nPC-KHAC\n\n");
        test::writeFile(m_path + QStringLiteral(".holder"), "Minh (PC-KHAC)");
        const auto lock = WriterLock::acquire(m_path, QStringLiteral("Lan"));
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::Locked);
        QVERIFY(lock.error().message.contains(QStringLiteral("Minh (PC-KHAC)")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestWriterLock)
#include "tst_writerlock.moc"
