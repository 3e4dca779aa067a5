// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/assessmentrepository.h"
#include "core/storage/workspacefile.h"
#include "tests/support/failingdisk.h"
#include "tests/support/files.h"
#include "tests/support/limits.h"
#include "tests/support/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parindex;
using test::FailingDisk;

namespace {

QDateTime time(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute));
}

QStringList timesOf(const std::vector<Backup::Copy> &copies)
{
    QStringList times;
    for (const Backup::Copy &copy : copies)
        times << copy.at.toString(QStringLiteral("d/HH:mm"));
    return times;
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { FailingDisk::install(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        make(QStringLiteral("đơn vị.parindex"));
    }

    void cleanup() { m_file = {}; }

    void copiesAWholeWorkspace()
    {
        addAgency("Tỉnh Thử");
        const auto copy = backup().make(*m_file.database, time(24, 9, 30));
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
        QCOMPARE(*copy, m_folder->filePath(QStringLiteral("đơn vị.backups/đơn vị-20261124-093000-000.parindex")));
        QVERIFY(checkWorkspaceFile(*copy));
        QCOMPARE(test::SqliteFile(*copy).rows("SELECT name FROM agency"), QStringLiteral("Tỉnh Thử"));
        QCOMPARE(QDir(backup().folder()).entryList(QDir::Files).size(), 1);
        QCOMPARE(backup().copies().size(), std::size_t(1));
        QCOMPARE(backup().copies()[0].path, *copy);
        QCOMPARE(backup().copies()[0].at, time(24, 9, 30));
    }

    void keepsFiveRecentAndFiveDaily()
    {
        for (int day = 1; day <= 8; ++day) {
            for (int hour = 9; hour <= 11; ++hour)
                QVERIFY(copyAfterAChange(time(day, hour)));
        }
        QCOMPARE(timesOf(backup().copies()),
                 (QStringList{QStringLiteral("8/11:00"), QStringLiteral("8/10:00"), QStringLiteral("8/09:00"), QStringLiteral("7/11:00"), QStringLiteral("7/10:00"),
                              QStringLiteral("6/11:00"), QStringLiteral("5/11:00"), QStringLiteral("4/11:00"), QStringLiteral("3/11:00"), QStringLiteral("2/11:00")}));
    }

    void aBusyDayDoesNotPushOutTheDaysBefore()
    {
        for (int day = 1; day <= 3; ++day)
            QVERIFY(copyAfterAChange(time(day, 17)));
        for (int minute = 0; minute < 20; ++minute)
            QVERIFY(copyAfterAChange(time(4, 8, minute)));
        QCOMPARE(timesOf(backup().copies()),
                 (QStringList{QStringLiteral("4/08:19"), QStringLiteral("4/08:18"), QStringLiteral("4/08:17"), QStringLiteral("4/08:16"), QStringLiteral("4/08:15"),
                              QStringLiteral("3/17:00"), QStringLiteral("2/17:00"), QStringLiteral("1/17:00")}));
    }

    void namesMayHoldSignsOfFilters()
    {
        make(QStringLiteral("báo cáo [2026] (bản *).parindex"));
        for (int minute = 0; minute < 7; ++minute)
            QVERIFY(copyAfterAChange(time(4, 8, minute)));
        QCOMPARE(backup().copies().size(), std::size_t(5));
    }

    void leavesFilesOfOthersAlone()
    {
        QVERIFY(copyAfterAChange(time(1, 8)));
        const QString note = test::writeFile(backup().folder() + QStringLiteral("/ghi chú.txt"), "x");
        const QString other = test::writeFile(backup().folder() + QStringLiteral("/đơn vị-cũ.parindex"), "x");
        for (int minute = 0; minute < 9; ++minute)
            QVERIFY(copyAfterAChange(time(1, 9, minute)));
        QVERIFY(QFile::exists(note) && QFile::exists(other));
        QCOMPARE(backup().copies().size(), std::size_t(5));
    }

    void clearsAwayWhatACrashLeft()
    {
        QVERIFY(copyAfterAChange(time(1, 8)));
        test::writeFile(backup().folder() + QStringLiteral("/đơn vị-20261101-070000-000.parindex.part"), "half");
        test::writeFile(backup().folder() + QStringLiteral("/đơn vị-20261101-070000-000.parindex.part-journal"), "half");
        QVERIFY(copyAfterAChange(time(1, 9)));
        QCOMPARE(QDir(backup().folder()).entryList(QDir::Files).size(), 2);
    }

    void anUnchangedFileIsNotCopiedAgain()
    {
        addAgency("Tỉnh Thử");
        const auto first = backup().make(*m_file.database, time(1, 8));
        const auto again = backup().make(*m_file.database, time(1, 9));
        QVERIFY(first && again);
        QCOMPARE(*again, *first);
        QCOMPARE(timesOf(backup().copies()), QStringList{QStringLiteral("1/08:00")});
        addAgency("Tỉnh khác");
        QVERIFY(backup().make(*m_file.database, time(1, 10)));
        QCOMPARE(backup().copies().size(), std::size_t(2));
    }

    void aFailingDiskLeavesTheCopiesThatThereWere()
    {
        QVERIFY(backup().make(*m_file.database, time(1, 8)));
        addAgency("Tỉnh Thử");
        const QStringList before = QDir(backup().folder()).entryList(QDir::Files);
        int failures = 0;
        for (int passing = 0;; ++passing) {
            FailingDisk disk(passing, passing % 2 ? FailingDisk::Kind::Full : FailingDisk::Kind::WriteError);
            const auto copy = backup().make(*m_file.database, time(1, 9));
            if (!disk.hasFailed())
                break;
            if (!copy) {
                ++failures;
                QVERIFY(copy.error().message.endsWith(u'.'));
                QCOMPARE(QDir(backup().folder()).entryList(QDir::Files), before);
            } else {
                QVERIFY(checkWorkspaceFile(*copy));
                QVERIFY(QFile::remove(*copy));
            }
        }
        QVERIFY(failures > 5);
    }

    void aFullDiskOrAFileInTheWayIsAnError()
    {
        {
            const test::FullDisk disk;
            const auto copy = backup().make(*m_file.database, time(1, 9));
            QVERIFY(!copy);
            QCOMPARE(copy.error().code, ErrorCode::Unreadable);
        }
        QVERIFY(backup().copies().empty());
        QVERIFY(QDir().rmdir(backup().folder()));
        test::writeFile(backup().folder(), "x");
        const auto copy = backup().make(*m_file.database, time(1, 9));
        QVERIFY(!copy);
        QVERIFY(copy.error().message.contains(QStringLiteral("could not be written")));
        QVERIFY(backup().copies().empty());
    }

    void restores()
    {
        addAgency("Trước");
        const auto copy = backup().make(*m_file.database, time(1, 8));
        addAgency("Sau");
        m_file = {};
        const QByteArray now = test::readFile(m_path);
        QVERIFY(Backup::restore(*copy, m_path));
        QCOMPARE(agencies(), QStringLiteral("Trước"));
        QCOMPARE(test::readFile(m_path + QStringLiteral(".before-restore")), now);
        QVERIFY(QFile::exists(*copy));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".restoring")));

        // Restoring once more keeps both of what stood there.
        const QByteArray restored = test::readFile(m_path);
        QVERIFY(Backup::restore(*copy, m_path));
        QCOMPARE(test::readFile(m_path + QStringLiteral(".before-restore")), now);
        QCOMPARE(test::readFile(m_path + QStringLiteral(".before-restore-2")), restored);
    }

    void restoresAFileThatIsGone()
    {
        addAgency("Trước");
        const auto copy = backup().make(*m_file.database, time(1, 8));
        m_file = {};
        QVERIFY(QFile::remove(m_path));
        QVERIFY(Backup::restore(*copy, m_path));
        QCOMPARE(agencies(), QStringLiteral("Trước"));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".before-restore")));
    }

    // A journal belongs to the file that it was written for: applied to another one, it destroys it.
    void doesNotMixTheCopyWithAnInterruptedChange()
    {
        addAgency("Trước");
        const auto copy = backup().make(*m_file.database, time(1, 8));
        m_file = {};
        const QString crashed = m_folder->filePath(QStringLiteral("dở"));
        {
            test::SqliteFile writer(m_path);
            QVERIFY(writer.run("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE"));
            for (int i = 0; i < 500; ++i)
                QVERIFY(writer.run("INSERT INTO agency (name, kind) VALUES (hex(randomblob(300)), 'province')"));
            QVERIFY(QFile::copy(m_path, crashed));
            QVERIFY(QFile::copy(m_path + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
        }
        for (const QString &ending : {QString(), QStringLiteral("-journal")}) {
            QFile::remove(m_path + ending);
            QVERIFY(QFile::rename(crashed + ending, m_path + ending));
        }
        QVERIFY(Backup::restore(*copy, m_path));
        QCOMPARE(agencies(), QStringLiteral("Trước"));
        QCOMPARE(test::SqliteFile(m_path).rows("PRAGMA integrity_check"), QStringLiteral("ok"));
        // And what was set aside can still be taken back by the engine.
        QCOMPARE(test::SqliteFile(m_path + QStringLiteral(".before-restore")).rows("SELECT name FROM agency"), QStringLiteral("Trước"));
    }

    void refusesADamagedCopy_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("cut in a page") << 1;
        QTest::newRow("cut between pages") << 2;
        QTest::newRow("not a workspace") << 3;
        QTest::newRow("a page overwritten") << 4;
        QTest::newRow("a trigger put in") << 5;
        QTest::newRow("newer") << 6;
        QTest::newRow("missing") << 7;
        QTest::newRow("a folder") << 8;
    }

    void refusesADamagedCopy()
    {
        QFETCH(int, damage);
        addAgency("Trước");
        const QString copy = *backup().make(*m_file.database, time(1, 8));
        m_file = {};
        QByteArray bytes = test::readFile(copy);
        switch (damage) {
        case 1: test::writeFile(copy, bytes.chopped(100)); break;
        case 2: test::writeFile(copy, bytes.chopped(8192)); break;
        case 3: test::writeFile(copy, "%PDF-1.4"); break;
        case 4: test::writeFile(copy, bytes.replace(4096, 4096, QByteArray(4096, '\xA5'))); break;
        case 5: QVERIFY(test::SqliteFile(copy).run("CREATE TRIGGER spy AFTER INSERT ON score BEGIN DELETE FROM history; END")); break;
        case 6: QVERIFY(test::SqliteFile(copy).run("PRAGMA user_version = 99")); break;
        case 7: QVERIFY(QFile::remove(copy)); break;
        case 8: QVERIFY(QFile::remove(copy) && QDir().mkdir(copy)); break;
        }
        const QByteArray now = test::readFile(m_path);
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
        const Status status = Backup::restore(copy, m_path);
        QVERIFY(!status);
        QVERIFY(status.error().message.endsWith(u'.'));
        QCOMPARE(test::readFile(m_path), now);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), names);
    }

    void aRestoreThatCannotBeWrittenChangesNothing()
    {
        const auto copy = backup().make(*m_file.database, time(1, 8));
        addAgency("Sau");
        m_file = {};
        const QByteArray now = test::readFile(m_path);
        {
            const test::FullDisk disk(10'000);
            const Status status = Backup::restore(*copy, m_path);
            QVERIFY(!status);
            QCOMPARE(status.error().code, ErrorCode::Unreadable);
        }
        QCOMPARE(test::readFile(m_path), now);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("đơn vị.parindex")});
    }

private:
    void make(const QString &name)
    {
        m_path = m_folder->filePath(name);
        auto file = WorkspaceFile::create(m_path, QStringLiteral("Người thử"));
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        m_file = std::move(*file);
    }

    Backup backup() const { return Backup(m_path); }

    bool copyAfterAChange(const QDateTime &at)
    {
        addAgency("Tỉnh Thử");
        return backup().make(*m_file.database, at).ok();
    }

    void addAgency(const char *name)
    {
        QVERIFY(AssessmentRepository(*m_file.database).insert(Agency{{}, QString::fromUtf8(name), Audience::Province}));
    }

    QString agencies() const { return test::SqliteFile(m_path).rows("SELECT name FROM agency ORDER BY id"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    WorkspaceFile m_file;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
