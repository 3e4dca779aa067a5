// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/base/searchquery.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace parindex;

namespace {

SearchEntry document(int id, const QString &number, const QString &abstract, const QStringList &digests = {})
{
    return {{EvidenceId(id)}, number, abstract, {}, {}, digests};
}

QString digestOf(int number)
{
    return QString::number(number).rightJustified(64, u'0');
}

/// The numbers of what is found, in their order.
QString found(const SearchIndex &index, const QString &query, std::size_t most = 100)
{
    const auto hits = index.find(SearchQuery(query), AssessmentId(1), most);
    if (!hits)
        return QStringLiteral("failed: ") + hits.error().detail;
    QStringList texts;
    for (const SearchSubject &hit : *hits)
        texts << (hit.document ? QString::number(hit.document->value()) : QStringLiteral("row %1").arg(hit.item.value()));
    return texts.join(u' ');
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Changes the file as another program would.
void run(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void findsWordsByTheirBeginning()
    {
        const auto index = SearchIndex::open({});
        QVERIFY(index->isInMemory());
        QVERIFY(index->put({document(1, QStringLiteral("475/KH-UBND"), QStringLiteral("Cải cách hành chính")),
                            document(2, QStringLiteral("12/QĐ-SNV"), QStringLiteral("Đất đai"))}).ok());
        QCOMPARE(found(*index, QStringLiteral("hanh ch")), QStringLiteral("1"));
        QCOMPARE(found(*index, QStringLiteral("ĐẤT")), QStringLiteral("2"));
        QCOMPARE(found(*index, QStringLiteral("hanh dat")), QString());
        QCOMPARE(found(*index, QString()), QString());
        QCOMPARE(found(*index, QStringLiteral(" ?! ")), QString());
    }

    void ranksByWhereTheWordsStand()
    {
        const auto index = SearchIndex::open({});
        QVERIFY(index->putText(digestOf(1), QStringLiteral("… theo Kế hoạch 475 …")).ok());
        SearchEntry named = document(2, QStringLiteral("1/BC"), QStringLiteral("Báo cáo"));
        named.names = QStringLiteral("kế hoạch 475.pdf");
        QVERIFY(index->put({document(1, QStringLiteral("2/BC"), QStringLiteral("Báo cáo"), {digestOf(1)}), named,
                            document(3, QStringLiteral("3/BC"), QStringLiteral("Thực hiện Kế hoạch 475")),
                            document(4, QStringLiteral("475/KH"), QStringLiteral("Kế hoạch"))}).ok());
        QCOMPARE(found(*index, QStringLiteral("475")), QStringLiteral("4 3 2 1"));
        QCOMPARE(found(*index, QStringLiteral("475"), 2), QStringLiteral("4 3"));
    }

    void ranksAmongMany()
    {
        const auto index = SearchIndex::open({});
        std::vector<SearchEntry> many;
        for (int number = 1; number <= 1500; ++number)
            many.push_back(document(number, QStringLiteral("%1/BC").arg(number), QStringLiteral("Báo cáo năm 2025")));
        many[7].number = QStringLiteral("2025/BC");
        QVERIFY(index->put(many).ok());
        QCOMPARE(found(*index, QStringLiteral("2025"), 3), QStringLiteral("8 1500 1499"));
        QCOMPARE(index->documents(SearchQuery(QStringLiteral("cao"))).value().size(), std::size_t(1500));
        QCOMPARE(index->documents(SearchQuery(QStringLiteral("bc 1499"))).value(), std::vector<EvidenceId>{EvidenceId(1499)});
    }

    void givesRowsOfOneAssessmentOnly()
    {
        const auto index = SearchIndex::open({});
        SearchEntry row{{std::nullopt, AssessmentId(1), ItemId(5)}, QStringLiteral("1.1"), QStringLiteral("Kế hoạch"), {}, {}, {}};
        SearchEntry other = row;
        other.subject.assessment = AssessmentId(2);
        QVERIFY(index->put({row, other, document(9, QStringLiteral("1/KH"), QStringLiteral("Kế hoạch"))}).ok());
        QCOMPARE(found(*index, QStringLiteral("ke hoach")), QStringLiteral("9 row 5"));
        QCOMPARE(index->documents(SearchQuery(QStringLiteral("ke hoach"))).value(), std::vector<EvidenceId>{EvidenceId(9)});
    }

    void replacesAndRemoves()
    {
        const auto index = SearchIndex::open({});
        QVERIFY(index->put({document(1, QStringLiteral("1"), QStringLiteral("cũ")), document(2, QStringLiteral("2"), QStringLiteral("cũ"))}).ok());
        QVERIFY(index->put({document(1, QStringLiteral("1"), QStringLiteral("mới"))}).ok());
        QCOMPARE(found(*index, QStringLiteral("cũ")), QStringLiteral("2"));
        QCOMPARE(found(*index, QStringLiteral("mới")), QStringLiteral("1"));
        QVERIFY(index->remove({{EvidenceId(2)}}).ok());
        QCOMPARE(found(*index, QStringLiteral("cũ")), QString());
        QVERIFY(index->keepOnly({}, {}).ok());
        QCOMPARE(found(*index, QStringLiteral("mới")), QString());
    }

    void knowsWhenItIsWorn()
    {
        const auto index = SearchIndex::open({});
        for (int turn = 0; turn <= 1001; ++turn)
            QVERIFY(index->put({document(1, QStringLiteral("1"), QString::number(turn))}).ok());
        QVERIFY(!index->isWorn());
        for (int turn = 0; turn < 2; ++turn)
            QVERIFY(index->put({document(1, QStringLiteral("1"), QString::number(turn))}).ok());
        QVERIFY(index->isWorn());
        QVERIFY(index->putText(digestOf(1), QStringLiteral("chữ")).ok());
        QVERIFY(index->clearEntries().ok());
        QVERIFY(!index->isWorn());
        QCOMPARE(found(*index, QStringLiteral("1")), QString());
        QCOMPARE(index->text(digestOf(1)), QStringLiteral("chữ"));
    }

    void searchesTheTextOfFiles()
    {
        const auto index = SearchIndex::open({});
        const SearchEntry entry = document(1, QStringLiteral("1/KH"), QStringLiteral("Kế hoạch"), {digestOf(1), digestOf(2)});
        QVERIFY(index->put({entry}).ok());
        QCOMPARE(found(*index, QStringLiteral("kinh phí")), QString());
        QVERIFY(index->putText(digestOf(2), QStringLiteral("Kinh phí thực hiện")).ok());
        QVERIFY(index->put({entry}).ok());
        QCOMPARE(found(*index, QStringLiteral("kinh phí hoạch")), QStringLiteral("1"));
        QCOMPARE(index->digestsWithText(), std::set<QString>{digestOf(2)});
        QVERIFY(index->keepOnly({entry.subject}, {digestOf(1)}).ok());
        QVERIFY(index->digestsWithText().empty());
    }

    void boundsTheTextOfAFile()
    {
        const auto index = SearchIndex::open({});
        QVERIFY(index->putText(digestOf(1), QStringLiteral("chữ ").repeated(100'000) + QStringLiteral("cuối")).ok());
        QCOMPARE(index->text(digestOf(1)).size(), SearchIndex::LongestText);
    }

    void staysInItsFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(SearchIndex::fileName());
        {
            const auto index = SearchIndex::open(folder.path());
            QVERIFY(!index->isInMemory());
            QVERIFY(index->putText(digestOf(1), QStringLiteral("chữ")).ok());
            QVERIFY(index->put({document(1, QStringLiteral("1"), QStringLiteral("một"), {digestOf(1)})}).ok());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{SearchIndex::fileName()});
        QCOMPARE(found(*SearchIndex::open(folder.path()), QStringLiteral("một chữ")), QStringLiteral("1"));
        QVERIFY(QFile::remove(path));
        QCOMPARE(found(*SearchIndex::open(folder.path()), QStringLiteral("một")), QString());
    }

    void livesInMemoryWhereNothingCanBeWritten()
    {
        const QTemporaryDir folder;
        QVERIFY(SearchIndex::open(folder.filePath(QStringLiteral("khong-co")))->isInMemory());
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(QDir(folder.path()).mkpath(SearchIndex::fileName() + QStringLiteral("/x")));
        const auto index = SearchIndex::open(folder.path());
        QVERIFY(index->isInMemory());
        QVERIFY(index->put({document(1, QStringLiteral("1"), QStringLiteral("một"))}).ok());
        QCOMPARE(found(*index, QStringLiteral("mot")), QStringLiteral("1"));
    }

    void startsAgain()
    {
        const QTemporaryDir folder;
        const auto index = SearchIndex::open(folder.path());
        QVERIFY(index->put({document(1, QStringLiteral("1"), QStringLiteral("một"))}).ok());
        index->startAgain();
        QVERIFY(!index->isInMemory());
        QCOMPARE(found(*index, QStringLiteral("mot")), QString());
        QVERIFY(index->put({document(1, QStringLiteral("1"), QStringLiteral("một"))}).ok());
        QCOMPARE(found(*index, QStringLiteral("mot")), QStringLiteral("1"));
    }

    void throwsForeignFilesAway_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("content");
        const QByteArray none;
        QTest::newRow("another program's") << QByteArray("PRAGMA application_id = 1") << none;
        QTest::newRow("another version's") << QByteArray("PRAGMA user_version = 99") << none;
        QTest::newRow("a table too much") << QByteArray("CREATE TABLE more (x)") << none;
        QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM text; END") << none;
        QTest::newRow("a view in place of a table") << QByteArray("DROP TABLE text; CREATE VIEW text AS SELECT 1 AS digest, 2 AS content") << none;
        QTest::newRow("an index too much") << QByteArray("CREATE INDEX i ON entry (mark)") << none;
        QTest::newRow("write-ahead mode") << QByteArray("PRAGMA journal_mode = WAL") << none;
        QTest::newRow("no database") << none << QByteArray("xin chào").repeated(100);
        QTest::newRow("empty") << none << QByteArray("");
        QTest::newRow("only a header") << none << QByteArray("SQLite format 3\0\x10\0\1\1", 20) + QByteArray(80, '\0');
    }

    void throwsForeignFilesAway()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(SearchIndex::fileName());
        QVERIFY(SearchIndex::open(folder.path())->put({document(1, QStringLiteral("1"), QStringLiteral("lạ"))}).ok());
        if (sql.isEmpty())
            write(path, content);
        else
            run(path, sql.constData());
        const auto index = SearchIndex::open(folder.path());
        QVERIFY(!index->isInMemory());
        QCOMPARE(found(*index, QStringLiteral("la")), QString());
        QVERIFY(index->put({document(1, QStringLiteral("1"), QStringLiteral("quen"))}).ok());
        QCOMPARE(found(*index, QStringLiteral("quen")), QStringLiteral("1"));
    }

    /// A journal may make the engine delete the file that it names.
    void doesNotPlayAJournalBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(SearchIndex::fileName());
        QVERIFY(SearchIndex::open(folder.path())->put({document(1, QStringLiteral("1"), QStringLiteral("lạ"))}).ok());
        write(path + QStringLiteral("-journal"), QByteArray::fromHex("d9d505f920a163d7") + QByteArray(600, 'x'));
        const auto index = SearchIndex::open(folder.path());
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
        QCOMPARE(found(*index, QStringLiteral("la")), QString());
    }

    void doesNotFollowALink()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        const QString target = elsewhere.filePath(QStringLiteral("quan-trong"));
        write(target, "nguyên vẹn");
        QVERIFY(QFile::link(target, folder.filePath(SearchIndex::fileName())));
        const auto index = SearchIndex::open(folder.path());
        QVERIFY(index->put({document(1, QStringLiteral("1"), QStringLiteral("một"))}).ok());
        QCOMPARE(read(target), QByteArray("nguyên vẹn"));
        QCOMPARE(found(*index, QStringLiteral("mot")), QStringLiteral("1"));
    }

    /// Whatever bytes are wrong: it is found out or the answers are wrong, but nothing breaks.
    void survivesDamage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(SearchIndex::fileName());
        {
            std::vector<SearchEntry> entries;
            for (int number = 1; number <= 60; ++number)
                entries.push_back(document(number, QStringLiteral("%1/KH-UBND").arg(number), QStringLiteral("Kế hoạch cải cách hành chính số %1").arg(number)));
            const auto index = SearchIndex::open(folder.path());
            QVERIFY(index->put(entries).ok());
        }
        const QByteArray whole = read(path);
        quint32 random = 7;
        for (int turn = 0; turn < 150; ++turn) {
            QByteArray damaged = whole;
            for (int flip = 0; flip <= turn % 4; ++flip) {
                random = random * 1664525 + 1013904223;
                damaged[qsizetype(random % quint32(whole.size()))] = char(random >> 24);
            }
            if (turn % 10 == 9)
                damaged.truncate(qsizetype(random % quint32(whole.size())));
            write(path, damaged);
            const auto index = SearchIndex::open(folder.path());
            static_cast<void>(index->find(SearchQuery(QStringLiteral("ke hoach 4")), AssessmentId(1), 50));
            static_cast<void>(index->documents(SearchQuery(QStringLiteral("cai cach"))));
            if (!index->put({document(99, QStringLiteral("99"), QStringLiteral("thêm"))}))
                index->startAgain();
            QVERIFY(index->put({document(99, QStringLiteral("99"), QStringLiteral("thêm nữa"))}).ok() || (index->startAgain(), index->put({document(99, QStringLiteral("99"), QStringLiteral("thêm nữa"))}).ok()));
        }
    }

    void takesQueriesAsLetters_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"\"", "\"\"", "ke\"hoach", "ke* hoach*", "ke AND hoach", "ke OR hoach", "NOT ke", "NEAR(ke hoach)", "NEAR", "ke + hoach", "^ke", "number:ke", "{number abstract}: ke",
                                  "- number : ke", "(ke", "ke)", "ke'; DROP TABLE entry; --", "ke;", "%", "_", "*", "''", "ke\\", "AND", "OR OR OR", "rank MATCH 'bm25(1)'"})
            QTest::newRow(query) << QString::fromUtf8(query);
        QTest::newRow("a null letter") << QStringLiteral("ke") + QChar(u'\0') + QStringLiteral("hoach");
        QTest::newRow("half a letter") << QString(QChar(0xD800)) + QStringLiteral("ke");
        QTest::newRow("very long") << QStringLiteral("ke ").repeated(100'000);
        QTest::newRow("one very long word") << QStringLiteral("kehoach").repeated(10'000);
        QTest::newRow("very many words of a letter") << QStringLiteral("k e h o a c h ").repeated(100);
    }

    void takesQueriesAsLetters()
    {
        QFETCH(QString, query);
        const auto index = SearchIndex::open({});
        QVERIFY(index->put({document(1, QStringLiteral("1"), QStringLiteral("Kế hoạch and near or not number 1 drop table entry"))}).ok());
        QVERIFY(index->find(SearchQuery(query), AssessmentId(1), 10).ok());
        QVERIFY(index->documents(SearchQuery(query)).ok());
        QCOMPARE(found(*index, QStringLiteral("hoach")), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
