// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/workspace.h"
#include "tests/support/numberededits.h"
#include "tests/support/sqlitefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parindex;
using test::SqliteFile;

namespace {

constexpr int GoldenChanges = 13; // parindex_test_child golden workspace-v1.parindex 13

const QString First = QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;\nINSERT INTO a VALUES (7);");
const QString Second = QStringLiteral("-- the second form; adds a name\nALTER TABLE a ADD COLUMN name TEXT NOT NULL DEFAULT 'x';\n"
                                      "CREATE INDEX a_by_name ON a (name);");
const QString Broken = QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT;\nINSERT INTO a VALUES (8);\nINSERT INTO nowhere VALUES (1);");

QString tablesOf(const QString &path)
{
    return SqliteFile(path).rows("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name");
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("x.parindex"));
    }

    void migratesStepByStep()
    {
        auto database = open();
        QVERIFY(Schema({First}).migrate(*database));
        QCOMPARE(*schemaVersionOf(*database), 1);
        QVERIFY(Schema({First}).verify(*database));
        QVERIFY(Schema({First, Second}).verify(*database)); // As a file of its own version.
        QVERIFY(Schema({First, Second}).migrate(*database));
        QCOMPARE(*schemaVersionOf(*database), 2);
        QVERIFY(Schema({First, Second}).verify(*database));
        QCOMPARE(*database->selectInteger(QStringLiteral("SELECT id FROM a WHERE name = 'x'")), std::optional<qint64>(7));
        QVERIFY(Schema({First, Second}).migrate(*database));
        QCOMPARE(*database->selectInteger(QStringLiteral("SELECT count(*) FROM a")), std::optional<qint64>(1));
        QCOMPARE(*database->selectInteger(QStringLiteral("PRAGMA application_id")), std::optional<qint64>(Schema::ApplicationId));
    }

    void aStepThatFailsLeavesTheStepBefore()
    {
        auto database = open();
        QVERIFY(!Schema({First, Broken}).migrate(*database));
        QCOMPARE(*schemaVersionOf(*database), 1);
        QVERIFY(Schema({First}).verify(*database));
        QCOMPARE(*database->selectInteger(QStringLiteral("SELECT count(*) FROM a")), std::optional<qint64>(1));
        QVERIFY(Schema({First, Second}).migrate(*database));
    }

    void aNewerFileIsLeftAlone()
    {
        auto database = open();
        QVERIFY(Schema({First, Second}).migrate(*database));
        QVERIFY(Schema({First}).migrate(*database));
        QCOMPARE(*schemaVersionOf(*database), 2);
        QVERIFY(!Schema({First}).verify(*database));
    }

    void refusesWhatIsNotItsForm_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("fits");
        QTest::newRow("as it is") << QString() << true;
        QTest::newRow("statistics of other tools") << QStringLiteral("ANALYZE") << true;
        QTest::newRow("another table") << QStringLiteral("CREATE TABLE b (id INTEGER)") << false;
        QTest::newRow("another column") << QStringLiteral("ALTER TABLE a ADD COLUMN b TEXT") << false;
        QTest::newRow("another index") << QStringLiteral("CREATE INDEX b ON a (id)") << false;
        QTest::newRow("a missing index") << QStringLiteral("DROP INDEX a_by_name") << false;
        QTest::newRow("a missing table") << QStringLiteral("DROP TABLE a") << false;
        QTest::newRow("a view") << QStringLiteral("CREATE VIEW b AS SELECT * FROM a") << false;
        QTest::newRow("a trigger") << QStringLiteral("CREATE TRIGGER b AFTER INSERT ON a BEGIN DELETE FROM a; END") << false;
        QTest::newRow("a trigger that is called statistics")
            << QStringLiteral("INSERT INTO sqlite_master VALUES ('trigger', 'sqlite_stat1', 'a', 0, "
                              "'CREATE TRIGGER sqlite_stat1 AFTER INSERT ON a BEGIN DELETE FROM a; END')") << false;
        QTest::newRow("a view that is called statistics")
            << QStringLiteral("INSERT INTO sqlite_master VALUES ('view', 'sqlite_stat4', 'sqlite_stat4', 0, 'CREATE VIEW sqlite_stat4 AS SELECT 1')") << false;
        QTest::newRow("no version") << QStringLiteral("PRAGMA user_version = 0") << false;
        QTest::newRow("version below zero") << QStringLiteral("PRAGMA user_version = -3") << false;
        QTest::newRow("version too high") << QStringLiteral("PRAGMA user_version = 3") << false;
    }

    void refusesWhatIsNotItsForm()
    {
        QFETCH(QString, change);
        QFETCH(bool, fits);
        QVERIFY(Schema({First, Second}).migrate(*open()));
        QVERIFY(SqliteFile(m_path).runAgainstAllRules(change));
        const auto database = open();
        const Status status = Schema({First, Second}).verify(*database);
        QCOMPARE(status.ok(), fits);
        if (!fits) {
            QCOMPARE(status.error().code, ErrorCode::Damaged);
            QVERIFY(status.error().message.endsWith(u'.'));
        }
    }

    void aVersionBelowZeroIsNotMigrated()
    {
        QVERIFY(SqliteFile(m_path).run("PRAGMA user_version = -3"));
        QVERIFY(!Schema({First}).migrate(*open()));
    }

    void everyReleasedFormBecomesTheCurrentOne_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= Schema::current().version(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void everyReleasedFormBecomesTheCurrentOne()
    {
        QFETCH(int, version);
        const QString golden = QStringLiteral(PARINDEX_TEST_DATA "/workspace-v%1.parindex").arg(version);
        QVERIFY2(QFile::copy(golden, m_path), qPrintable(golden));
        QFile(m_path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(SqliteFile(m_path).rows("PRAGMA user_version"), QString::number(version));
        {
            const auto file = WorkspaceFile::open(m_path, QStringLiteral("Người thử"));
            QVERIFY2(file, file ? "" : qPrintable(file.error().message));
            QVERIFY(!file->whyReadOnly);
            QVERIFY(integrityProblems(*file->database)->isEmpty());
        }
        {
            const auto workspace = Workspace::open(m_path, QStringLiteral("Người thử"));
            QVERIFY(workspace);
            QVERIFY(test::NumberedEdits(**workspace).isStateAfter(GoldenChanges));
        }
        const QString fresh = m_folder->filePath(QStringLiteral("mới.parindex"));
        QVERIFY(WorkspaceFile::create(fresh, QStringLiteral("Người thử")));
        QCOMPARE(tablesOf(m_path), tablesOf(fresh));
        QCOMPARE(SqliteFile(m_path).rows("PRAGMA user_version"), QString::number(Schema::current().version()));
    }

    void isTheSameOnEverySystem()
    {
        for (const QString &step : {QStringLiteral(":/sql/001_initial.sql"), QStringLiteral(":/sql/002_rules.sql")}) {
            QFile file(step);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains('\r'));
        }
        QCOMPARE(Schema::current().version(), 4);
    }

private:
    std::unique_ptr<Database> open()
    {
        auto database = Database::open(m_path, Database::Access::ReadWrite);
        return database ? std::move(*database) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
