// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/search.h"

#include "core/workspace/searchcontext.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace parindex;
using test::TestWorkspace;

namespace {

std::vector<QStringList> table(const QString &name)
{
    QFile file(QStringLiteral(PARINDEX_TEST_DATA "/search/") + name);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    file.readLine(); // The headings.
    while (!file.atEnd())
        rows.push_back(QString::fromUtf8(file.readLine()).remove(u'\n').split(u'\t'));
    return rows;
}

QString digestOf(std::size_t number)
{
    return QString::number(number).rightJustified(64, u'0');
}

void wait(const Search &search)
{
    QTRY_VERIFY_WITH_TIMEOUT(search.isUpToDate(), 20'000);
}

/// The documents of documents.tsv, with what stands in their files.
class Library : public TestWorkspace
{
public:
    Library()
    {
        std::vector<Workspace::EvidenceChange> changes;
        for (const QStringList &row : table(QStringLiteral("documents.tsv"))) {
            Evidence document{{}, row[0], QDate::fromString(row[1], Qt::ISODate), row[2], row[3], row[4], row[5], {}, {}};
            const std::size_t number = texts.size() + 1;
            document.attachments.push_back({digestOf(number), row[6], 100, 1});
            if (!row[7].isEmpty())
                document.citations.push_back({assessment, item(row[7].toUtf8().constData()).id, {}, {}});
            changes.push_back({{}, document});
            texts.emplace_back(digestOf(number), row[8]);
        }
        if (!workspace->replaceEvidence(changes))
            qFatal("refused");
    }

    void addTexts(Search &search) const
    {
        for (const auto &[digest, text] : texts)
            search.addText(digest, text);
    }

    std::vector<std::pair<QString, QString>> texts;
};

QStringList numbersOf(const Workspace &workspace, const std::vector<EvidenceId> &ids)
{
    QStringList numbers;
    for (const EvidenceId id : ids)
        numbers << workspace.findEvidence(id)->number;
    return numbers;
}

QStringList found(Search &search, const TestWorkspace &test, const QString &query)
{
    QStringList labels;
    for (const Search::Hit &hit : search.find(query, test.assessment))
        labels << (hit.document ? test.workspace->findEvidence(*hit.document)->number : test.workspace->view(hit.assessment).framework.find(hit.item)->code);
    return labels;
}

Evidence document(const QString &number, const QString &abstract)
{
    Evidence evidence;
    evidence.number = number;
    evidence.abstract = abstract;
    return evidence;
}

EvidenceId add(Workspace &workspace, const Evidence &evidence)
{
    const auto before = workspace.replaceEvidence({{{}, evidence}});
    return before ? before->front().id : EvidenceId();
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryPair()
    {
        const Library library;
        Search search(*library.workspace);
        library.addTexts(search);
        wait(search);
        int pairs = 0;
        QStringList missed;
        for (const QStringList &pair : table(QStringLiteral("pairs.tsv"))) {
            const QString form = pair.value(2);
            if (form == u"not")
                continue;
            ++pairs;
            const QString query = form == u"nfd" ? pair[0].normalized(QString::NormalizationForm_D) : pair[0];
            if (!found(search, library, query).contains(pair[1]) || !numbersOf(*library.workspace, search.documents(query)).contains(pair[1]))
                missed << pair[0] + QStringLiteral(" → ") + pair[1];
        }
        QVERIFY(pairs >= 250);
        QCOMPARE(missed.join(u'\n'), QString());
    }

    /// Each query again without diacritics, in capitals and as macOS writes it.
    void findsEveryPairInEveryForm()
    {
        const Library library;
        Search search(*library.workspace);
        library.addTexts(search);
        wait(search);
        QStringList missed;
        for (const QStringList &pair : table(QStringLiteral("pairs.tsv"))) {
            if (pair.value(2) == u"not")
                continue;
            QString bare = pair[0].normalized(QString::NormalizationForm_D).replace(u'đ', u'd').replace(u'Đ', u'D');
            bare.removeIf([](QChar c) { return c.isMark(); });
            for (const QString &query : {bare, pair[0].toUpper(), pair[0].normalized(QString::NormalizationForm_D)}) {
                if (!found(search, library, query).contains(pair[1]))
                    missed << query + QStringLiteral(" → ") + pair[1];
            }
        }
        QCOMPARE(missed.join(u'\n'), QString());
    }

    void doesNotFindOthers()
    {
        const Library library;
        Search search(*library.workspace);
        library.addTexts(search);
        wait(search);
        int pairs = 0;
        QStringList wrong;
        for (const QStringList &pair : table(QStringLiteral("pairs.tsv"))) {
            if (pair.value(2) != u"not")
                continue;
            ++pairs;
            if (found(search, library, pair[0]).contains(pair[1]))
                wrong << pair[0] + QStringLiteral(" → ") + pair[1];
        }
        QVERIFY(pairs >= 20);
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    /// What stands in the number or the abstract comes before what stands in a file.
    void ranks()
    {
        const Library library;
        Search search(*library.workspace);
        library.addTexts(search);
        wait(search);
        for (const QString &number : {QStringLiteral("475/KH-UBND"), QStringLiteral("05/NQ-HĐND"), QStringLiteral("30/2020/NĐ-CP")})
            QCOMPARE(found(search, library, number).value(0), number);
        QCOMPARE(found(search, library, QStringLiteral("hài lòng")).value(0), QStringLiteral("66/KH-BCĐ"));
        const Evidence exact = document(QStringLiteral("12/KH-UBND"), {}), longer = document(QStringLiteral("1234/KH-UBND"), QStringLiteral("12 KH"));
        add(*library.workspace, exact);
        add(*library.workspace, longer);
        wait(search);
        QCOMPARE(found(search, library, QStringLiteral("12/KH")).value(0), exact.number);
    }

    void findsRows()
    {
        const TestWorkspace test;
        Search search(*test.workspace);
        wait(search);
        QCOMPARE(found(search, test, QStringLiteral("1.1.2")).value(0), QStringLiteral("1.1.2"));
        QCOMPARE(found(search, test, QStringLiteral("hoan thanh")), QStringList{QStringLiteral("1.1.2")});
        Score score;
        score.explanation = QStringLiteral("Chậm do bão số 3");
        QVERIFY(test.workspace->replaceScores({{test.key("1.2"), score}}).ok());
        wait(search);
        QCOMPARE(found(search, test, QStringLiteral("bao so 3")), QStringList{QStringLiteral("1.2")});
        const auto hit = search.find(QStringLiteral("bao so 3"), test.assessment).front();
        QCOMPARE(search.contextOf(hit, SearchQuery(QStringLiteral("bao so 3"))).place, Search::Place::Explanation);
        QVERIFY(search.find(QStringLiteral("bao so 3"), std::nullopt).empty());
    }

    /// Of several queries that follow each other, the last one is answered, and as find() does.
    void answersTheLastQuery()
    {
        const Library library;
        Search search(*library.workspace);
        wait(search);
        QStringList answered;
        std::vector<Search::Hit> hits;
        connect(&search, &Search::looked, this, [&](const QString &query, const std::vector<Search::Hit> &found) {
            answered << query;
            hits = found;
        });
        const QString query = QStringLiteral("cải cách");
        for (qsizetype length = 1; length <= query.size(); ++length)
            search.look(query.left(length), library.assessment);
        QTRY_COMPARE(answered.value(answered.size() - 1), query);
        QCOMPARE(hits, search.find(query, library.assessment));
        QVERIFY(!hits.empty());
        search.look(QStringLiteral("bỏ dở"), library.assessment); // It ends while something is looked for.
    }

    void followsChangesAndUndo()
    {
        const TestWorkspace test;
        Search search(*test.workspace);
        const EvidenceId id = add(*test.workspace, document(QStringLiteral("1/KH"), QStringLiteral("Ban đầu")));
        wait(search);
        QCOMPARE(found(search, test, QStringLiteral("ban dau")), QStringList{QStringLiteral("1/KH")});
        auto before = test.workspace->replaceEvidence({{id, document(QStringLiteral("1/KH"), QStringLiteral("Sửa lại"))}});
        wait(search);
        QVERIFY(found(search, test, QStringLiteral("ban dau")).isEmpty());
        before = test.workspace->replaceEvidence(std::move(*before)); // Taken back.
        wait(search);
        QCOMPARE(found(search, test, QStringLiteral("ban dau")), QStringList{QStringLiteral("1/KH")});
        QVERIFY(test.workspace->replaceEvidence({{id, std::nullopt}}).ok());
        QVERIFY(found(search, test, QStringLiteral("ban dau")).isEmpty()); // At once: what is found is looked up.
        wait(search);
        QVERIFY(found(search, test, QStringLiteral("ban dau")).isEmpty());
    }

    void takesBackWhatFailed()
    {
        const TestWorkspace test;
        Search search(*test.workspace);
        wait(search);
        const Status status = test.workspace->inOneTransaction([&]() -> Status {
            add(*test.workspace, document(QStringLiteral("1/KH"), QStringLiteral("Thất bại")));
            return Error{ErrorCode::Refused, QStringLiteral("không"), {}};
        });
        QVERIFY(!status.ok());
        wait(search);
        QVERIFY(found(search, test, QStringLiteral("that bai")).isEmpty());
    }

    void keepsTextsOfRenamedDocuments()
    {
        const Library library;
        Search search(*library.workspace);
        library.addTexts(search);
        wait(search);
        QVERIFY(search.filesWithoutText().empty());
        Evidence renamed = library.workspace->evidence().front();
        renamed.number = QStringLiteral("999/KH");
        QVERIFY(library.workspace->replaceEvidence({{renamed.id, renamed}}).ok());
        wait(search);
        QVERIFY(search.filesWithoutText().empty());
        QCOMPARE(found(search, library, QStringLiteral("999 đất đai")), QStringList{QStringLiteral("999/KH")});
    }

    void saysWhereItStands()
    {
        const Library library;
        Search search(*library.workspace);
        library.addTexts(search);
        search.addText(library.texts[0].first, QStringLiteral("Trang một\f") + QStringLiteral("chữ ").repeated(200) + QStringLiteral("nâng cao chất lượng đất đai ") + QStringLiteral("chữ ").repeated(200) + QStringLiteral("\fTrang ba"));
        wait(search);
        const auto contextOf = [&](const QString &query) { return search.contextOf(search.find(query, library.assessment).front(), SearchQuery(query)); };
        const Search::Context inside = contextOf(QStringLiteral("chat luong dat dai"));
        QCOMPARE(inside.place, Search::Place::Text);
        QCOMPARE(inside.page, 2);
        QVERIFY2(inside.line.contains(QStringLiteral("nâng cao chất lượng đất đai")) && inside.line.size() < 200, qPrintable(inside.line));
        QVERIFY(inside.line.startsWith(QChar(0x2026)) && inside.line.endsWith(QChar(0x2026)));
        QCOMPARE(contextOf(QStringLiteral("475")).place, Search::Place::Number);
        QCOMPARE(contextOf(QStringLiteral("vi tri viec lam")).place, Search::Place::Abstract);
        QCOMPARE(contextOf(QStringLiteral("deansapxep")).place, Search::Place::FileName);
        QCOMPARE(contextOf(QStringLiteral("truong hai long")).place, Search::Place::Signer);
    }

    void staysBesideTheFiles()
    {
        const Library library;
        const QString folder = library.workspace->filesFolder();
        QVERIFY(library.workspace->storeFile(library.file(QStringLiteral("a.txt"), "chữ")).ok());
        const QString index = folder + QStringLiteral("/search.index");
        {
            Search search(*library.workspace);
            library.addTexts(search);
            wait(search);
        }
        QVERIFY(QFile::exists(index));
        QVERIFY(!library.workspace->selfTest().value().remarks.join(u' ').contains(QStringLiteral("search")));
        {
            Search search(*library.workspace);
            wait(search);
            QVERIFY(search.filesWithoutText().empty()); // Known from before.
            QCOMPARE(found(search, library, QStringLiteral("dat dai mot cua")), QStringList{QStringLiteral("475/KH-UBND")});
        }
        QVERIFY(QFile::remove(index)); // While it is closed.
        Search search(*library.workspace);
        wait(search);
        QCOMPARE(search.filesWithoutText().size(), library.texts.size());
        QCOMPARE(found(search, library, QStringLiteral("475")).value(0), QStringLiteral("475/KH-UBND"));
    }

    /// The index of an older state, or of another workspace, is brought up to this one.
    void noticesAForeignIndex()
    {
        const Library library;
        QVERIFY(library.workspace->storeFile(library.file(QStringLiteral("a.txt"), "chữ")).ok());
        {
            Search search(*library.workspace);
            library.addTexts(search);
            wait(search);
        }
        TestWorkspace other;
        QVERIFY(other.workspace->storeFile(other.file(QStringLiteral("a.txt"), "chữ")).ok());
        add(*other.workspace, document(QStringLiteral("1/QĐ"), QStringLiteral("Khác hẳn")));
        QVERIFY(QFile::copy(library.workspace->filesFolder() + QStringLiteral("/search.index"), other.workspace->filesFolder() + QStringLiteral("/search.index")));
        Search search(*other.workspace);
        wait(search);
        QVERIFY(found(search, other, QStringLiteral("475")).isEmpty());
        QVERIFY(search.documents(QStringLiteral("dat dai")).empty());
        QCOMPARE(found(search, other, QStringLiteral("khac han")), QStringList{QStringLiteral("1/QĐ")});
    }

    /// A workspace that was renamed with its files finds its index again.
    void movesWithTheWorkspace()
    {
        QTemporaryDir folder;
        const QString old = folder.filePath(QStringLiteral("cũ")), now = folder.filePath(QStringLiteral("mới"));
        {
            auto workspace = Workspace::create(old + QStringLiteral(".parindex"), QStringLiteral("Người thử")).value();
            QVERIFY(QDir().mkpath(workspace->filesFolder()));
            Evidence evidence = document(QStringLiteral("1/KH"), QStringLiteral("Một"));
            evidence.attachments.push_back({digestOf(1), QStringLiteral("a.pdf"), 1, 1});
            add(*workspace, evidence);
            Search search(*workspace);
            search.addText(digestOf(1), QStringLiteral("bên trong"));
            wait(search);
            search.addText(digestOf(1), QStringLiteral("bên trong"));
            wait(search);
        }
        QVERIFY(QFile::rename(old + QStringLiteral(".parindex"), now + QStringLiteral(".parindex")));
        QVERIFY(QDir().rename(old + QStringLiteral(".files"), now + QStringLiteral(".files")));
        auto workspace = Workspace::open(now + QStringLiteral(".parindex"), QStringLiteral("Người thử")).value();
        Search search(*workspace);
        wait(search);
        QVERIFY(search.filesWithoutText().empty());
        QCOMPARE(numbersOf(*workspace, search.documents(QStringLiteral("ben trong"))), QStringList{QStringLiteral("1/KH")});
    }

    void leavesAReadOnlyWorkspaceAlone()
    {
        const Library library;
        QVERIFY(library.workspace->storeFile(library.file(QStringLiteral("a.txt"), "chữ")).ok());
        const auto second = Workspace::open(library.path(), QStringLiteral("Người khác")).value();
        QVERIFY(second->isReadOnly());
        Search search(*second);
        wait(search);
        QCOMPARE(search.documents(QStringLiteral("475")).size(), std::size_t(1));
        QVERIFY(!QFile::exists(second->filesFolder() + QStringLiteral("/search.index")));
    }

    void cutsLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("line");
        QTest::newRow("whole") << QStringLiteral("Một dòng\nhai dòng") << QStringLiteral("hai") << QStringLiteral("Một dòng hai dòng");
        // Neither where the words stand often nor where others begin with them, but where all stand.
        const QString often = QStringLiteral("căn hộ căn hộ nghĩa vụ quyền lợi ").repeated(8);
        const QString line = QStringLiteral("Căn cứ Nghị quyết số 76 của Chính phủ");
        QTest::newRow("the best place") << often + line << QStringLiteral("can cu nghi quyet") << QStringLiteral("…lợi căn hộ căn hộ nghĩa vụ quyền lợi ") + line;
        QTest::newRow("no hit") << QStringLiteral("Một dòng") << QStringLiteral("ba") << QStringLiteral("Một dòng");
        QTest::newRow("nothing") << QString() << QStringLiteral("ba") << QString();
    }

    void cutsLines()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QTEST(lineAround(text, SearchQuery(query)), "line");
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
