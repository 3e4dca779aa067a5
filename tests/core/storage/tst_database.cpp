// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "tests/support/failingdisk.h"
#include "tests/support/files.h"
#include "tests/support/limits.h"
#include "tests/support/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace parindex;
using test::FailingDisk;
using test::SqliteFile;

namespace {

using Opened = std::unique_ptr<Database>;

Opened open(const QString &path, Database::Access access = Database::Access::ReadWrite)
{
    auto database = Database::open(path, access);
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().detail));
    return std::move(*database);
}

qint64 count(const Database &database)
{
    const auto found = database.selectInteger(QStringLiteral("SELECT count(*) FROM t"));
    return found ? found->value_or(-1) : -1;
}

QString pragma(const Database &database, const char *name)
{
    QString value;
    static_cast<void>(database.select(QStringLiteral("PRAGMA ") + QLatin1String(name), {}, [&](const Row &row) { value = row.text(0); }));
    return value;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void aNameThatLooksLikeAnAddressIsAName()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const QString victim = test::writeFile(folder.filePath(QStringLiteral("abc.db")), "precious");
        {
            const auto database = Database::open(QStringLiteral("file:abc.db"), Database::Access::ReadWrite);
            QVERIFY(database && (*database)->execute(QStringLiteral("CREATE TABLE a (b)")));
        }
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("file:abc.db"))));
        QCOMPARE(test::readFile(victim), QByteArray("precious"));
    }

    void initTestCase() { FailingDisk::install(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("dữ liệu.parindex"));
        m_database = open(m_path);
        QVERIFY(m_database->executeScript(QStringLiteral("-- a comment; with a semicolon\n"
                                                         "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, number INTEGER);\n"
                                                         "CREATE TABLE child (parent INTEGER NOT NULL REFERENCES t (id));\n")));
    }

    void cleanup() { m_database.reset(); }

    void keepsValuesAsTheyAre()
    {
        const std::vector<Database::Values> rows{
            {QStringLiteral("Đắk Nông 📎"), qlonglong(std::numeric_limits<qint64>::max())},
            {QStringLiteral("'; DROP TABLE t; --"), qlonglong(std::numeric_limits<qint64>::min())},
            {QString(), 0},
            {QVariant(), QVariant()}};
        QVERIFY(m_database->executeMany(QStringLiteral("INSERT INTO t (name, number) VALUES (?, ?)"), rows));
        QVERIFY(m_database->executeMany(QStringLiteral("INSERT INTO t (name, number) VALUES (?, ?)"), {}));
        QStringList names;
        std::vector<qint64> numbers;
        std::vector<bool> nulls;
        QVERIFY(m_database->select(QStringLiteral("SELECT name, number FROM t ORDER BY id"), {}, [&](const Row &row) {
            names << row.text(0);
            numbers.push_back(row.integer(1));
            nulls.push_back(row.isNull(0));
        }));
        QCOMPARE(names, (QStringList{QStringLiteral("Đắk Nông 📎"), QStringLiteral("'; DROP TABLE t; --"), QString(), QString()}));
        QCOMPARE(numbers, (std::vector<qint64>{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), 0, 0}));
        QCOMPARE(nulls, (std::vector<bool>{false, false, false, true}));
    }

    void tellsWhatWasInserted()
    {
        QVERIFY(m_database->execute(QStringLiteral("INSERT INTO t (id, name) VALUES (41, 'a')")));
        QVERIFY(m_database->execute(QStringLiteral("INSERT INTO t (name) VALUES ('b')")));
        QCOMPARE(m_database->lastInsertedId(), 42);
        QCOMPARE(*m_database->selectInteger(QStringLiteral("SELECT id FROM t WHERE name = ?"), {QStringLiteral("b")}), std::optional<qint64>(42));
        QCOMPARE(*m_database->selectInteger(QStringLiteral("SELECT id FROM t WHERE name = 'c'")), std::optional<qint64>());
        QCOMPARE(m_database->path(), m_path);
    }

    void isHardened()
    {
        QCOMPARE(pragma(*m_database, "foreign_keys"), QStringLiteral("1"));
        QCOMPARE(pragma(*m_database, "trusted_schema"), QStringLiteral("0"));
        QCOMPARE(pragma(*m_database, "cell_size_check"), QStringLiteral("1"));
        QCOMPARE(pragma(*m_database, "mmap_size"), QStringLiteral("0"));
        QCOMPARE(pragma(*m_database, "journal_mode"), QStringLiteral("delete"));
        QCOMPARE(pragma(*m_database, "synchronous"), QStringLiteral("2"));
        QVERIFY(!m_database->execute(QStringLiteral("ATTACH DATABASE ':memory:' AS other")));
        QVERIFY(m_database->execute(QStringLiteral("PRAGMA writable_schema = ON")));
        QVERIFY(!m_database->execute(QStringLiteral("DELETE FROM sqlite_master")));
        QVERIFY(!m_database->execute(QStringLiteral("INSERT INTO t (name) VALUES (replace(hex(zeroblob(40000000)), '0', 'xx'))")));
    }

    void runsNoTriggersAndNoViews()
    {
        SqliteFile(m_path).run("CREATE TRIGGER spy AFTER INSERT ON t BEGIN INSERT INTO child VALUES (new.id); END;"
                               "CREATE VIEW seen AS SELECT * FROM t;");
        QVERIFY(m_database->execute(QStringLiteral("INSERT INTO t (name) VALUES ('a')")));
        QCOMPARE(*m_database->selectInteger(QStringLiteral("SELECT count(*) FROM child")), std::optional<qint64>(0));
        QVERIFY(!m_database->selectInteger(QStringLiteral("SELECT count(*) FROM seen")));
    }

    void saysWhyItFailed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("rule of the file") << QStringLiteral("INSERT INTO child VALUES (99)") << ErrorCode::Refused;
        QTest::newRow("not null") << QStringLiteral("INSERT INTO child VALUES (NULL)") << ErrorCode::Refused;
        QTest::newRow("no such table") << QStringLiteral("SELECT * FROM nowhere") << ErrorCode::Unreadable;
        QTest::newRow("no SQL") << QStringLiteral("SELEC") << ErrorCode::Unreadable;
    }

    void saysWhyItFailed()
    {
        QFETCH(QString, sql);
        const Status status = m_database->execute(sql);
        QVERIFY(!status);
        QTEST(status.error().code, "code");
        QVERIFY(status.error().message.endsWith(u'.'));
        QVERIFY(status.error().detail.startsWith(m_path));
        QVERIFY(!m_database->select(sql, {}, [](const Row &) {}));
        QVERIFY(!m_database->executeMany(sql, {{}}));
        QVERIFY(!m_database->executeScript(QStringLiteral("INSERT INTO t (name) VALUES ('a');") + sql));
    }

    void failsAsTheDiskDoes_data()
    {
        QTest::addColumn<FailingDisk::Kind>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("full") << FailingDisk::Kind::Full << ErrorCode::Unreadable << QStringLiteral("The disk is full");
        QTest::newRow("write error") << FailingDisk::Kind::WriteError << ErrorCode::Unreadable << QStringLiteral("cannot be read or written");
    }

    void failsAsTheDiskDoes()
    {
        QFETCH(FailingDisk::Kind, kind);
        QFETCH(QString, sentence);
        {
            const FailingDisk disk(0, kind);
            const Status status = m_database->execute(QStringLiteral("INSERT INTO t (name) VALUES ('a')"));
            QVERIFY(!status);
            QTEST(status.error().code, "code");
            QVERIFY2(status.error().message.contains(sentence), qPrintable(status.error().message));
        }
        QCOMPARE(count(*m_database), 0);
    }

    void readErrorsInTheMiddleAreErrors()
    {
        std::vector<Database::Values> rows(2000, {QString(200, u'x'), 1});
        QVERIFY(Transaction(*m_database).begun());
        QVERIFY(m_database->execute(QStringLiteral("BEGIN")));
        QVERIFY(m_database->executeMany(QStringLiteral("INSERT INTO t (name, number) VALUES (?, ?)"), rows));
        QVERIFY(m_database->execute(QStringLiteral("COMMIT")));
        m_database = open(m_path);
        const FailingDisk disk(20, FailingDisk::Kind::ReadError);
        int seen = 0;
        const Status status = m_database->select(QStringLiteral("SELECT name FROM t"), {}, [&](const Row &) { ++seen; });
        QVERIFY(!status);
        QVERIFY(seen > 0 && seen < 2000);
        QCOMPARE(status.error().code, ErrorCode::Unreadable);
    }

    void readsOnly()
    {
        QVERIFY(m_database->execute(QStringLiteral("INSERT INTO t (name) VALUES ('a')")));
        const Opened reader = open(m_path, Database::Access::ReadOnly);
        QCOMPARE(count(*reader), 1);
        const Status status = reader->execute(QStringLiteral("DELETE FROM t"));
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::ReadOnly);
        QCOMPARE(count(*m_database), 1);
    }

    void rollsBackUnlessCommitted()
    {
        {
            Transaction transaction(*m_database);
            QVERIFY(transaction.begun());
            QVERIFY(m_database->execute(QStringLiteral("INSERT INTO t (name) VALUES ('a')")));
        }
        QCOMPARE(count(*m_database), 0);
        {
            Transaction transaction(*m_database);
            QVERIFY(m_database->execute(QStringLiteral("INSERT INTO t (name) VALUES ('a')")));
            QVERIFY(transaction.commit());
        }
        QCOMPARE(count(*m_database), 1);
    }

    void meetsALockAtTheBeginning()
    {
        SqliteFile other(m_path);
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        Transaction transaction(*m_database);
        QVERIFY(!transaction.begun());
        QCOMPARE(transaction.begun().error().code, ErrorCode::Locked);
        QVERIFY(!transaction.commit());
        QVERIFY(other.run("ROLLBACK"));
        QVERIFY(Transaction(*m_database).begun());
    }

    void aCommitThatIsRefusedChangesNothing()
    {
        SqliteFile reader(m_path);
        QVERIFY(reader.run("BEGIN; SELECT * FROM t"));
        {
            Transaction transaction(*m_database);
            QVERIFY(m_database->execute(QStringLiteral("INSERT INTO t (name) VALUES ('a')")));
            const Status committed = transaction.commit();
            QVERIFY(!committed);
            QCOMPARE(committed.error().code, ErrorCode::Locked);
        }
        QCOMPARE(count(*m_database), 0);
        QVERIFY(reader.run("COMMIT"));
        QVERIFY(m_database->execute(QStringLiteral("INSERT INTO t (name) VALUES ('a')")));
    }

    void aSnapshotSeesOneState()
    {
        const Opened reader = open(m_path, Database::Access::ReadOnly);
        const Opened writer = open(m_path);
        std::optional<Snapshot> snapshot(std::in_place, *reader);
        QCOMPARE(count(*reader), 0);
        const Status refused = writer->execute(QStringLiteral("INSERT INTO t (name) VALUES ('a')"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QCOMPARE(count(*reader), 0);
        snapshot.reset();
        QVERIFY(writer->execute(QStringLiteral("INSERT INTO t (name) VALUES ('a')")));
        QCOMPARE(count(*reader), 1);
    }

    void noticesThatItsFileIsGone_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }

    void noticesThatItsFileIsGone()
    {
        QFETCH(bool, folderToo);
        QVERIFY(folderToo ? m_folder->remove() : QFile::remove(m_path));
        const Status status = m_database->execute(QStringLiteral("INSERT INTO t (name) VALUES ('a')"));
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Unreadable);
        QVERIFY2(status.error().message.contains(QStringLiteral("moved or deleted")), qPrintable(status.error().message));
    }

    void opensNothingThatIsNotThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing folder") << QStringLiteral("không có/x.parindex");
        QTest::newRow("a folder") << QStringLiteral(".");
        QTest::newRow("below a file") << QStringLiteral("dữ liệu.parindex/x");
    }

    void opensNothingThatIsNotThere()
    {
        QFETCH(QString, name);
        for (const auto access : {Database::Access::ReadOnly, Database::Access::ReadWrite}) {
            const auto database = Database::open(m_folder->filePath(name), access);
            QVERIFY(!database);
            QCOMPARE(database.error().code, ErrorCode::Unreadable);
            QVERIFY(database.error().message.endsWith(u'.'));
        }
    }

    void refusesWhatIsNoDatabase()
    {
        const QString path = test::writeFile(m_folder->filePath(QStringLiteral("x")), QByteArray(4096, 'x'));
        const auto database = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(!database || !(*database)->selectInteger(QStringLiteral("SELECT count(*) FROM sqlite_master")));
        QCOMPARE(test::readFile(path), QByteArray(4096, 'x'));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Opened m_database;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
