// SPDX-License-Identifier: GPL-3.0-or-later
// Files that somebody damaged or made up: each is opened as it is, with no harm, or refused with a
// sentence; and none is changed by looking at it.
#include "core/workspace/workspace.h"

#include "core/storage/fileheader.h"
#include "tests/support/files.h"
#include "tests/support/numberededits.h"
#include "tests/support/sqlitefile.h"
#include "tests/support/workspacetext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace parindex;
using test::NumberedEdits;
using test::SqliteFile;

namespace {

constexpr int Changes = 11; // Two documents among them.
constexpr quint32 Seed = 20261124;

} // namespace

class TestHostileFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("thử.parindex"));
        const QString model = m_folder.filePath(QStringLiteral("mẫu.parindex"));
        {
            const auto workspace = NumberedEdits::createWorkspace(model);
            QVERIFY(workspace);
            const NumberedEdits edits(**workspace);
            for (int number = 1; number <= Changes; ++number)
                QVERIFY(edits.make(number));
        }
        m_sound = test::readFile(model);
        QVERIFY(m_sound.size() > 20 * 4096);
    }

    void filesOfOthers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::NotOurs;
        QTest::newRow("a text") << QByteArray("Kế hoạch cải cách hành chính\n").repeated(300) << ErrorCode::NotOurs;
        QTest::newRow("PDF") << test::tinyPdf(5) << ErrorCode::NotOurs;
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04", 4) + QByteArray(8192, 'x') << ErrorCode::NotOurs;
        QTest::newRow("zeros") << QByteArray(40960, '\0') << ErrorCode::NotOurs;
        QTest::newRow("only the mark") << QByteArray("SQLite format 3\0", 16) << ErrorCode::Damaged;
        QTest::newRow("the mark and zeros") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0') << ErrorCode::Damaged;
        QTest::newRow("the mark and noise") << QByteArray("SQLite format 3\0", 16) + noise(8176) << ErrorCode::Damaged;
        QTest::newRow("a database of another program") << made("CREATE TABLE a (b); INSERT INTO a VALUES (1)") << ErrorCode::NotOurs;
        QTest::newRow("an empty database of ours") << made("PRAGMA application_id = 0x50415249; CREATE TABLE a (b); DROP TABLE a") << ErrorCode::Damaged;
        QTest::newRow("our mark on other tables") << made("PRAGMA application_id = 0x50415249; PRAGMA user_version = 1; CREATE TABLE a (b)") << ErrorCode::Damaged;
    }

    void filesOfOthers()
    {
        QFETCH(QByteArray, bytes);
        QTEST(refusalOf(bytes), "code");
    }

    void noFilesAtAll()
    {
        const auto folder = Workspace::open(m_folder.path(), QStringLiteral("Lan"));
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::Unreadable);
        const auto missing = Workspace::open(m_folder.filePath(QStringLiteral("không có.parindex")), QStringLiteral("Lan"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("không có.parindex"))));
        QVERIFY(!Workspace::open(QString(), QStringLiteral("Lan")));
        QVERIFY(!Workspace::open(m_path + QStringLiteral("/x"), QStringLiteral("Lan")));
    }

    void filesThatWereTamperedWith_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErrorCode>("code");
        const auto damaged = ErrorCode::Damaged;
        QTest::newRow("newer") << QStringLiteral("PRAGMA user_version = 5") << ErrorCode::Newer;
        QTest::newRow("much newer") << QStringLiteral("PRAGMA user_version = 2147483647") << ErrorCode::Newer;
        QTest::newRow("no version") << QStringLiteral("PRAGMA user_version = 0") << damaged;
        QTest::newRow("version below zero") << QStringLiteral("PRAGMA user_version = -1") << damaged;
        QTest::newRow("another program's mark") << QStringLiteral("PRAGMA application_id = 1") << ErrorCode::NotOurs;
        QTest::newRow("write-ahead log") << QStringLiteral("PRAGMA journal_mode = WAL") << damaged;
        QTest::newRow("trigger") << QStringLiteral("CREATE TRIGGER t AFTER INSERT ON score BEGIN DELETE FROM history; END") << damaged;
        QTest::newRow("view") << QStringLiteral("CREATE VIEW v AS SELECT * FROM score") << damaged;
        QTest::newRow("view in the place of a table") << QStringLiteral("ALTER TABLE setting RENAME TO s; CREATE VIEW setting AS SELECT * FROM s") << damaged;
        QTest::newRow("table") << QStringLiteral("CREATE TABLE t (a)") << damaged;
        QTest::newRow("virtual table") << QStringLiteral("CREATE VIRTUAL TABLE t USING fts5 (a)") << damaged;
        QTest::newRow("index") << QStringLiteral("CREATE INDEX i ON score (points)") << damaged;
        QTest::newRow("index that never ends")
            << QStringLiteral("CREATE INDEX i ON history (length(replace(hex(zeroblob(9000000 + id)), '0', 'xyz')))") << damaged;
        QTest::newRow("a rule less") << QStringLiteral("UPDATE sqlite_master SET sql = replace(sql, 'CHECK (applies IN (0, 1))', '') WHERE name = 'score'") << damaged;
        QTest::newRow("a rule that never ends")
            << QStringLiteral("UPDATE sqlite_master SET sql = replace(sql, 'applies IN (0, 1)', "
                              "'length(replace(hex(zeroblob(9000000)), ''0'', explanation || ''xyz'')) > 0') WHERE name = 'score'") << damaged;
        QTest::newRow("table list that is no SQL") << QStringLiteral("UPDATE sqlite_master SET sql = 'CREATE TABLE (' WHERE name = 'score'") << damaged;
        QTest::newRow("table list that points nowhere") << QStringLiteral("UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'score'") << damaged;
        QTest::newRow("two tables on one page") << QStringLiteral("UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'item') WHERE name = 'score'") << damaged;
        QTest::newRow("table without a row in the list") << QStringLiteral("DELETE FROM sqlite_master WHERE name = 'score'") << damaged;
        QTest::newRow("points that would overflow") << QStringLiteral("UPDATE score SET points = 9223372036854775807") << damaged;
        QTest::newRow("points below all numbers") << QStringLiteral("UPDATE item SET maximum = -9223372036854775807 - 1") << damaged;
        QTest::newRow("unknown stage") << QStringLiteral("UPDATE score SET stage = 'x'") << damaged;
        QTest::newRow("hash that is a path")
            << QStringLiteral("UPDATE attachment SET digest = '../../../../../../../../../../../../../../../../../../../etc/passwd' WHERE length('../../../../../../../../../../../../../../../../../../../etc/passwd') = 64 OR 1") << damaged;
        QTest::newRow("tree in a circle") << QStringLiteral("UPDATE item SET parent_id = id") << damaged;
        QTest::newRow("tree of another framework") << QStringLiteral("INSERT INTO framework SELECT 9, decision, title, issuer, issued_on, audience, first_year, last_year, official, revision, note, grading FROM framework; "
                                                                     "UPDATE item SET parent_id = 1 WHERE id = 2; UPDATE item SET framework_id = 9 WHERE id = 1") << damaged;
        QTest::newRow("parent that is missing") << QStringLiteral("UPDATE item SET parent_id = -5 WHERE id = 3") << damaged;
        QTest::newRow("no items") << QStringLiteral("DELETE FROM item") << damaged;
        QTest::newRow("assessment of no agency") << QStringLiteral("DELETE FROM agency") << damaged;
        QTest::newRow("assessment of no framework") << QStringLiteral("UPDATE assessment SET framework_id = 77") << damaged;
        QTest::newRow("citation of no document") << QStringLiteral("UPDATE citation SET evidence_id = 77 WHERE evidence_id = 1") << damaged;
        QTest::newRow("citation in no assessment") << QStringLiteral("UPDATE citation SET assessment_id = 77") << damaged;
        QTest::newRow("citation of no leaf") << QStringLiteral("UPDATE citation SET item_id = 77") << damaged;
        QTest::newRow("attachment of no document") << QStringLiteral("UPDATE attachment SET evidence_id = 77 WHERE evidence_id = 1") << damaged;
    }

    void filesThatWereTamperedWith()
    {
        QFETCH(QString, sql);
        test::writeFile(m_path, m_sound);
        QVERIFY(SqliteFile(m_path).runAgainstAllRules(sql));
        QTEST(refusalOf(test::readFile(m_path)), "code");
    }

    void strangeButSoundValuesAreShownAsTheyAre_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("unknown words") << QStringLiteral("UPDATE item SET level = 'x', source = 'x'; UPDATE agency SET kind = 'x'; UPDATE assessment SET state = 'x'; UPDATE framework SET audience = ''");
        QTest::newRow("scores of sums and of nothing") << QStringLiteral("INSERT INTO score VALUES (1, 77, 'self', 5, '', 1, '{}'), (77, 1, 'self', 5, '', 1, '{}')");
        QTest::newRow("rules and inputs that are none") << QStringLiteral("UPDATE item SET rule_shape = '%1'; UPDATE score SET inputs = '[[\"a\":'").arg(QStringLiteral("{\"shape\":").repeated(5000));
        QTest::newRow("points above the maximum") << QStringLiteral("UPDATE score SET points = 10000000000; UPDATE item SET maximum = 1");
        QTest::newRow("very long texts") << QStringLiteral("UPDATE score SET explanation = hex(zeroblob(500000)); UPDATE agency SET name = hex(zeroblob(500000))");
        QTest::newRow("marks of all kinds") << QStringLiteral("UPDATE agency SET name = '<b>%1%2%n' || char(0, 8238, 10, 13, 65279) || x'fffe'");
        QTest::newRow("dates that are none") << QStringLiteral("UPDATE evidence SET issued_on = '31/02/2026'; UPDATE framework SET issued_on = 'x'; UPDATE history SET changed_at = 'x'");
        QTest::newRow("file names that are paths") << QStringLiteral("UPDATE attachment SET file_name = '../../.bashrc', size = 9223372036854775807, pages = 9223372036854775807");
        QTest::newRow("numbers used up") << QStringLiteral("UPDATE sqlite_sequence SET seq = 9223372036854775807");
        QTest::newRow("a look at nothing") << QStringLiteral("INSERT INTO setting VALUES ('current_assessment', '99999999999999999999')");
        QTest::newRow("statistics") << QStringLiteral("ANALYZE; UPDATE sqlite_stat1 SET stat = 'x 0 0 0 0 0 0 0 0 0'");
    }

    void strangeButSoundValuesAreShownAsTheyAre()
    {
        QFETCH(QString, sql);
        test::writeFile(m_path, m_sound);
        QVERIFY2(SqliteFile(m_path).runAgainstAllRules(sql), qPrintable(sql));
        const QByteArray bytes = test::readFile(m_path);
        {
            const auto workspace = Workspace::open(m_path, QStringLiteral("Lan"));
            QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
            use(**workspace);
        }
        QVERIFY(!bytes.isEmpty());
    }

    void cutAtManyLengths()
    {
        for (qsizetype size = 0; size < m_sound.size(); size += size < 600 ? 7 : 1013)
            open(m_sound.left(size), QStringLiteral("cut at %1").arg(size), true);
        for (qsizetype size = 4096; size < m_sound.size(); size += 4096)
            open(m_sound.left(size), QStringLiteral("cut at page %1").arg(size / 4096), true);
    }

    void grown()
    {
        open(m_sound + QByteArray(4096, '\0'), QStringLiteral("a page of zeros behind"), false);
        open(m_sound + m_sound, QStringLiteral("twice"), false);
        open(m_sound + QByteArray(1, '\0'), QStringLiteral("a byte behind"), true);
    }

    void everyBitOfTheHeader()
    {
        for (qsizetype position = 0; position < 100; ++position) {
            for (const int bit : {0, 3, 7})
                open(flipped(position, char(1 << bit)), QStringLiteral("bit %1 of byte %2").arg(bit).arg(position), false);
        }
    }

    void bytesOfManyPages()
    {
        QRandomGenerator random(Seed);
        for (int i = 0; i < 400; ++i) {
            // Half of them where pages keep their own order, half anywhere.
            const auto page = random.bounded(quint32(m_sound.size() / 4096));
            const qsizetype position = qsizetype(page) * 4096 + random.bounded(i % 2 ? 4096 : 64);
            if (position < 100)
                continue;
            open(flipped(position, char(1 + random.bounded(255))), QStringLiteral("byte %1, seed %2, try %3").arg(position).arg(Seed).arg(i), false);
        }
    }

    void wholePagesOfNoise()
    {
        for (qsizetype page = 0; page < m_sound.size() / 4096; ++page) {
            QByteArray bytes = m_sound;
            bytes.replace(page * 4096 + (page == 0 ? 100 : 0), page == 0 ? 3996 : 4096, noise(page == 0 ? 3996 : 4096));
            open(bytes, QStringLiteral("noise in page %1").arg(page), false);
        }
    }

    // What a crash in the middle of a change leaves: pages of the new state in the file, the old
    // ones in the journal, the last page only half written.
    void anInterruptedChangeIsTakenBack()
    {
        test::writeFile(m_path, m_sound);
        const QString crashed = m_folder.filePath(QStringLiteral("dở.parindex"));
        {
            SqliteFile writer(m_path);
            QVERIFY(writer.run("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; UPDATE agency SET name = 'Khác'; DELETE FROM score"));
            for (int i = 0; i < 300; ++i)
                QVERIFY(writer.run("INSERT INTO history (changed_at, changed_by, subject, field, old_value, new_value) VALUES ('', '', hex(randomblob(400)), '', '', '')"));
            test::writeFile(crashed, test::readFile(m_path) + QByteArray(1000, 'x'));
            test::writeFile(crashed + QStringLiteral("-journal"), test::readFile(m_path + QStringLiteral("-journal")));
        }
        QVERIFY(QFileInfo(crashed).size() > m_sound.size());
        const auto workspace = Workspace::open(crashed, QStringLiteral("Lan"));
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
        QVERIFY(!(*workspace)->isReadOnly());
        QCOMPARE((*workspace)->agencies()[0].name, QStringLiteral("Tỉnh Thử"));
        QVERIFY(NumberedEdits(**workspace).isStateAfter(Changes));
        QVERIFY(!QFile::exists(crashed + QStringLiteral("-journal")));
    }

    void aJournalOfAnotherFileDestroysNothingElse()
    {
        const QString victim = test::writeFile(m_folder.filePath(QStringLiteral("victim")), "precious");
        test::writeFile(m_path, m_sound);
        const QByteArray name = victim.toUtf8();
        quint32 sum = 0;
        for (const char c : name)
            sum += static_cast<unsigned char>(c);
        const auto big = [](quint32 number) { return QByteArray::fromHex(QByteArray::number(number, 16).rightJustified(8, '0')); };
        const QByteArray mark = QByteArray::fromHex("d9d505f920a163d7");
        const QByteArray header = mark + big(0) + big(1) + big(quint32(m_sound.size() / 4096)) + big(512) + big(4096);
        test::writeFile(m_path + QStringLiteral("-journal"), header + QByteArray(512 - header.size(), '\0') + big(quint32(0x40000000 / 4096 + 1))
                                                                 + name + big(quint32(name.size())) + big(sum) + mark);
        const auto workspace = Workspace::open(m_path, QStringLiteral("Lan"));
        QFile::remove(m_path + QStringLiteral("-journal"));
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, ErrorCode::Damaged);
        QCOMPARE(test::readFile(victim), QByteArray("precious"));
        QCOMPARE(test::readFile(m_path), m_sound);
    }

private:
    static QByteArray noise(qsizetype size)
    {
        QRandomGenerator random(Seed);
        QByteArray bytes(size, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.generate());
        return bytes;
    }

    QByteArray made(const char *sql) const
    {
        const QString path = m_folder.filePath(QStringLiteral("khác.db"));
        QFile::remove(path);
        if (!SqliteFile(path).run(sql))
            qFatal("%s", sql);
        return test::readFile(path);
    }

    QByteArray flipped(qsizetype position, char mask) const
    {
        QByteArray bytes = m_sound;
        bytes[position] = static_cast<char>(bytes[position] ^ mask);
        return bytes;
    }

    /// Opens a file that must be refused; gives the kind of refusal.
    ErrorCode refusalOf(const QByteArray &bytes)
    {
        test::writeFile(m_path, bytes);
        const auto workspace = Workspace::open(m_path, QStringLiteral("Lan"));
        if (workspace) {
            QTest::qFail("It was opened.", __FILE__, __LINE__);
            return ErrorCode::Cancelled;
        }
        const Error &error = workspace.error();
        if (!error.message.endsWith(u'.') || test::readFile(m_path) != bytes || QFile::exists(m_path + QStringLiteral(".lock")))
            QTest::qFail(qPrintable(error.message), __FILE__, __LINE__);
        return error.code;
    }

    /// Opens a file that may be refused or not.
    void open(const QByteArray &bytes, const QString &what, bool isRefused)
    {
        test::writeFile(m_path, bytes);
        {
            const auto workspace = Workspace::open(m_path, QStringLiteral("Lan"));
            QVERIFY2(!isRefused || !workspace, qPrintable(what));
            QVERIFY2(workspace || workspace.error().message.endsWith(u'.'), qPrintable(what));
            QVERIFY2(test::readFile(m_path) == bytes, qPrintable(what));
            if (workspace) {
                QVERIFY2(SqliteFile(m_path).rows("PRAGMA quick_check") == u"ok", qPrintable(what));
                use(**workspace);
            }
        }
        QDir(m_folder.filePath(QStringLiteral("thử.backups"))).removeRecursively();
    }

    /// What a window does with a workspace: none of it may crash.
    static void use(Workspace &workspace)
    {
        QVERIFY(!test::textOf(workspace).isEmpty());
        for (const Assessment &assessment : workspace.assessments()) {
            static_cast<void>(workspace.findings(assessment.id));
            static_cast<void>(workspace.view(assessment.id).title());
            const Framework &framework = workspace.frameworkOf(assessment);
            for (const Item &item : framework.items()) {
                static_cast<void>(framework.topAncestor(item));
                for (const Stage stage : {Stage::Self, Stage::Round2})
                    static_cast<void>(workspace.historyOf(ScoreKey{assessment.id, item.id, stage}));
            }
        }
        static_cast<void>(workspace.selfTest());
        const Status status = NumberedEdits(workspace).make(Changes + 1);
        QVERIFY(status || status.error().message.endsWith(u'.'));
        workspace.setCurrentAssessment(AssessmentId(1));
    }

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_sound;
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
