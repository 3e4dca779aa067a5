// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/base/digest.h"
#include "core/base/searchquery.h"
#include "core/base/searchwords.h"
#include "core/storage/searchconnection.h"
#include "core/storage/searchexpression.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_set>

namespace parindex {

namespace {

constexpr int DocumentKind = 0;
constexpr int RowKind = 1;
constexpr std::size_t MostRanked = 1000; ///< Where more is found, only these are looked at one by one.

struct Hit
{
    qint64 id = 0;
    double weight = 0;
    SearchSubject subject;
};

int kindOf(const SearchSubject &subject) { return subject.document ? DocumentKind : RowKind; }

SearchStatement &bindSubject(SearchStatement &statement, int from, const SearchSubject &subject)
{
    statement.bind(from, qint64(kindOf(subject)));
    statement.bind(from + 1, subject.assessment.value());
    return statement.bind(from + 2, subject.document ? subject.document->value() : subject.item.value());
}

SearchSubject subjectFrom(const SearchStatement &statement, int column)
{
    if (statement.integer(column) == DocumentKind)
        return {EvidenceId(statement.integer(column + 2))};
    return {std::nullopt, AssessmentId(statement.integer(column + 1)), ItemId(statement.integer(column + 2))};
}

/// Of a file that is there; a cache that is not surely ours and whole is no loss.
bool hasOurHeader(const QString &path)
{
    QFile file(path);
    constexpr qint64 HeaderSize = 100;
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(HeaderSize) : QByteArray();
    constexpr int WriteVersion = 18;
    constexpr int ReadVersion = 19;
    constexpr int Application = 68;
    return header.size() == HeaderSize && header.startsWith(QByteArray("SQLite format 3\0", 16)) && header[WriteVersion] == 1
        && header[ReadVersion] == 1 && header.mid(Application, 4) == "PARS";
}

/// What a writer leaves that was stopped, or what somebody put there: a journal may name other files.
QStringList besides(const QString &path)
{
    return {path + QStringLiteral("-journal"), path + QStringLiteral("-wal"), path + QStringLiteral("-shm")};
}

bool exists(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

void discard(const QString &path)
{
    for (const QString &file : QStringList{path} + besides(path))
        QFile::remove(file);
}

bool isUsable(const QString &path)
{
    const QStringList others = besides(path);
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink() && std::none_of(others.begin(), others.end(), exists) && hasOurHeader(path);
}

std::unique_ptr<SearchConnection> connected(const QString &path)
{
    auto connection = std::make_unique<SearchConnection>(path);
    return connection->prepare() ? std::move(connection) : nullptr;
}

/// Looks for an expression in these columns, the newest entries first.
bool collect(const SearchConnection &connection, const QByteArray &expression, const QByteArray &groups, AssessmentId assessment, std::size_t most, std::vector<Hit> &hits)
{
    SearchStatement select(connection, "SELECT entry.id, weight(words, ?2), entry.kind, entry.assessment, entry.subject FROM words CROSS JOIN entry ON entry.id = words.rowid"
                                       " WHERE words MATCH ?1 AND (entry.kind = 0 OR entry.assessment = ?3) ORDER BY words.rowid DESC LIMIT ?4");
    select.bindBytes(1, expression).bindBytes(2, groups).bind(3, assessment.value()).bind(4, qint64(most));
    while (select.step())
        hits.push_back({select.integer(0), select.number(1), subjectFrom(select, 2)});
    return select.isDone();
}

/// Of what answers equally well, documents stand before rows, and those in the order of the criteria.
void sortByWeight(std::vector<Hit> &hits)
{
    const auto place = [](const Hit &hit) { return std::make_tuple(-hit.weight, !hit.subject.document, hit.subject.item); };
    std::stable_sort(hits.begin(), hits.end(), [&](const Hit &one, const Hit &other) { return place(one) < place(other); });
}

/// The group of each phrase of a plain expression: one for each word.
QByteArray plainGroups(const SearchQuery &query)
{
    QByteArray groups;
    for (std::size_t i = 0; i < query.words().size(); ++i)
        groups += static_cast<char>('a' + i);
    return groups;
}

/// Where to look first when there is much. Only who types digits means a number.
std::vector<QByteArray> columnsFirst(const SearchQuery &query)
{
    const bool hasDigits = std::any_of(query.words().begin(), query.words().end(), [](const QString &word) { return word.front().isDigit(); });
    if (hasDigits)
        return {"{number} : ", "{number abstract} : "};
    return {"{number abstract} : "};
}

} // namespace

struct SearchIndex::Prepared
{
    SearchSubject subject;
    QByteArray mark;
    std::array<QByteArray, 5> columns;
    QStringList digests; ///< Whose words go into the last column.
};

std::unique_ptr<SearchIndex> SearchIndex::open(const QString &folder)
{
    const QFileInfo info(folder);
    const bool isWritable = !folder.isEmpty() && info.isDir() && info.isWritable();
    std::unique_ptr<SearchIndex> index(new SearchIndex(isWritable ? QDir(folder).absoluteFilePath(fileName()) : QString()));
    index->connect();
    return index;
}

SearchIndex::SearchIndex(QString path) : m_path(std::move(path)) {}
SearchIndex::~SearchIndex() = default;

void SearchIndex::connect()
{
    if (!m_path.isEmpty() && !isUsable(m_path))
        discard(m_path);
    if (!m_path.isEmpty())
        m_connection = connected(m_path);
    if (!m_path.isEmpty() && !m_connection) {
        discard(m_path);
        m_connection = connected(m_path);
    }
    if (!m_connection) {
        m_path.clear();
        m_connection = connected({});
    }
    if (!m_connection) // The engine lacks full-text search: nothing is found, and nothing else suffers.
        m_connection = std::make_unique<SearchConnection>(QString());
}

void SearchIndex::startAgain()
{
    const std::lock_guard lock(m_mutex);
    m_connection.reset();
    if (!m_path.isEmpty())
        discard(m_path);
    connect();
}

Status SearchIndex::inTransaction(const std::function<bool()> &work)
{
    if (m_connection->execute("BEGIN IMMEDIATE") && work() && m_connection->execute("COMMIT"))
        return {};
    const Status failure = m_connection->failure();
    m_connection->execute("ROLLBACK");
    return failure;
}

QByteArray SearchIndex::markOf(const SearchEntry &entry) const
{
    QStringList all{entry.number, entry.abstract, entry.names, entry.rows};
    for (const QString &digest : entry.digests) {
        SearchStatement has(*m_connection, "SELECT 1 FROM text WHERE digest = ?1 AND content <> ''");
        if (has.bind(1, digest).step())
            all << digest;
    }
    return Digest::ofBytes(all.join(QChar(0x1F)).toUtf8()).left(32).toLatin1();
}

QString SearchIndex::textNow(const QString &digest) const
{
    SearchStatement select(*m_connection, "SELECT substr(content, 1, ?2) FROM text WHERE digest = ?1");
    return select.bind(1, digest).bind(2, qint64(LongestText)).step() ? select.text(0) : QString();
}

std::vector<SearchIndex::Prepared> SearchIndex::changed(const std::vector<SearchEntry> &entries) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Prepared> found;
    for (const SearchEntry &entry : entries) {
        const QByteArray mark = markOf(entry);
        SearchStatement same(*m_connection, "SELECT 1 FROM entry WHERE kind = ?1 AND assessment = ?2 AND subject = ?3 AND mark = ?4");
        if (!bindSubject(same, 1, entry.subject).bindBytes(4, mark).step())
            found.push_back({entry.subject, mark, {entry.number.toUtf8(), entry.abstract.toUtf8(), entry.names.toUtf8(), entry.rows.toUtf8(), {}}, entry.digests});
    }
    return found;
}

Status SearchIndex::put(const std::vector<SearchEntry> &entries)
{
    std::vector<Prepared> prepared = changed(entries);
    // Outside of the lock: whoever searches meanwhile does not wait for it.
    for (Prepared &entry : prepared) {
        QString inside;
        for (const QString &digest : std::as_const(entry.digests))
            inside += text(digest) + u'\n';
        entry.columns[4] = inside.toUtf8();
        for (QByteArray &column : entry.columns)
            column = indexedWords(QString::fromUtf8(column)).toUtf8();
    }
    if (prepared.empty())
        return {};
    const std::lock_guard lock(m_mutex);
    return inTransaction([&] { return write(prepared); });
}

bool SearchIndex::write(const std::vector<Prepared> &entries)
{
    SearchStatement entry(*m_connection, "INSERT INTO entry (kind, assessment, subject, mark) VALUES (?1, ?2, ?3, ?4) RETURNING id");
    SearchStatement words(*m_connection, "INSERT INTO words (rowid, number, abstract, names, rows, inside) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    return std::all_of(entries.begin(), entries.end(), [&](const Prepared &one) {
        if (!removeNow(one.subject) || !bindSubject(entry, 1, one.subject).bindBytes(4, one.mark).step())
            return false;
        words.bind(1, entry.integer(0));
        for (std::size_t column = 0; column < one.columns.size(); ++column)
            words.bindBytes(int(column) + 2, one.columns[column]);
        return entry.run() && words.run();
    });
}

bool SearchIndex::removeNow(const SearchSubject &subject)
{
    SearchStatement remove(*m_connection, "DELETE FROM entry WHERE kind = ?1 AND assessment = ?2 AND subject = ?3");
    return bindSubject(remove, 1, subject).run();
}

Status SearchIndex::remove(const std::vector<SearchSubject> &subjects)
{
    const std::lock_guard lock(m_mutex);
    return inTransaction([&] { return std::all_of(subjects.begin(), subjects.end(), [&](const SearchSubject &one) { return removeNow(one); }); });
}

Status SearchIndex::keepOnly(const std::set<SearchSubject> &subjects, const std::set<QString> &digests)
{
    const std::lock_guard lock(m_mutex);
    std::vector<SearchSubject> strangers;
    SearchStatement all(*m_connection, "SELECT kind, assessment, subject FROM entry");
    while (all.step()) {
        if (const SearchSubject subject = subjectFrom(all, 0); !subjects.contains(subject))
            strangers.push_back(subject);
    }
    QStringList unused;
    SearchStatement texts(*m_connection, "SELECT digest FROM text");
    while (texts.step()) {
        if (const QString digest = texts.text(0); !digests.contains(digest))
            unused << digest;
    }
    if (!all.isDone() || !texts.isDone())
        return m_connection->failure();
    if (strangers.empty() && unused.isEmpty())
        return {};
    return inTransaction([&] {
        SearchStatement removeText(*m_connection, "DELETE FROM text WHERE digest = ?1");
        return std::all_of(strangers.begin(), strangers.end(), [&](const SearchSubject &one) { return removeNow(one); })
            && std::all_of(unused.begin(), unused.end(), [&](const QString &digest) { return removeText.bind(1, digest).run(); });
    });
}

bool SearchIndex::isWorn() const
{
    const std::lock_guard lock(m_mutex);
    constexpr qint64 Spare = 1000;
    SearchStatement count(*m_connection, "SELECT (SELECT count(*) FROM entry), (SELECT coalesce(max(seq), 0) FROM sqlite_sequence)");
    return count.step() && count.integer(1) > 2 * count.integer(0) + Spare;
}

Status SearchIndex::clearEntries()
{
    const std::lock_guard lock(m_mutex);
    return inTransaction([this] {
        return m_connection->execute("DELETE FROM entry; DELETE FROM sqlite_sequence; INSERT INTO words (words) VALUES ('delete-all')");
    });
}

Status SearchIndex::putText(const QString &digest, const QString &text)
{
    const std::lock_guard lock(m_mutex);
    return inTransaction([&] {
        SearchStatement insert(*m_connection, "INSERT INTO text (digest, content) VALUES (?1, ?2) ON CONFLICT (digest) DO UPDATE SET content = excluded.content");
        return insert.bind(1, digest).bind(2, text.left(LongestText)).run();
    });
}

QString SearchIndex::text(const QString &digest) const
{
    const std::lock_guard lock(m_mutex);
    return textNow(digest);
}

std::set<QString> SearchIndex::digestsWithText() const
{
    const std::lock_guard lock(m_mutex);
    std::set<QString> found;
    SearchStatement select(*m_connection, "SELECT digest FROM text");
    while (select.step())
        found.insert(select.text(0));
    return found;
}

Vocabulary SearchIndex::vocabulary() const
{
    const auto next = [this](const QString &word) {
        SearchStatement select(*m_connection, "SELECT term FROM vocabulary WHERE term >= ?1 LIMIT 1");
        return select.bind(1, word).step() ? select.text(0) : QString();
    };
    return {[next](const QString &word) { return next(word) == word; }, [next](const QString &beginning) { return next(beginning).startsWith(beginning); }};
}

Result<std::vector<SearchSubject>> SearchIndex::find(const SearchQuery &query, AssessmentId assessment, std::size_t most) const
{
    if (query.isEmpty())
        return std::vector<SearchSubject>();
    const std::lock_guard lock(m_mutex);
    const SearchExpression expression = expressionFor(query, vocabulary());
    std::vector<Hit> hits, best;
    bool ok = collect(*m_connection, expression.widened, expression.groups, assessment, MostRanked + 1, hits);
    sortByWeight(hits);
    if (hits.size() > MostRanked) {
        // Too many to be looked at one by one: first those that have all words where they count most.
        const QByteArray groups = plainGroups(query);
        for (const QByteArray &columns : columnsFirst(query))
            ok = ok && collect(*m_connection, columns + '(' + expression.plain + ')', groups, assessment, most, best);
    }
    best.insert(best.end(), hits.begin(), hits.end());
    if (!ok)
        return m_connection->failure().error();
    std::vector<SearchSubject> found;
    std::unordered_set<qint64> seen;
    for (const Hit &hit : best) {
        if (found.size() < most && seen.insert(hit.id).second)
            found.push_back(hit.subject);
    }
    return found;
}

Result<std::vector<EvidenceId>> SearchIndex::documents(const SearchQuery &query) const
{
    if (query.isEmpty())
        return std::vector<EvidenceId>();
    const std::lock_guard lock(m_mutex);
    const SearchExpression expression = expressionFor(query, vocabulary());
    std::vector<Hit> ranked;
    if (!collect(*m_connection, expression.widened, expression.groups, {}, MostRanked + 1, ranked))
        return m_connection->failure().error();
    std::vector<EvidenceId> found;
    if (ranked.size() <= MostRanked) {
        sortByWeight(ranked);
        for (const Hit &hit : ranked)
            found.push_back(*hit.subject.document);
        return found;
    }
    SearchStatement all(*m_connection, "SELECT entry.subject FROM words CROSS JOIN entry ON entry.id = words.rowid WHERE words MATCH ?1 AND entry.kind = 0 ORDER BY words.rowid DESC");
    all.bindBytes(1, expression.widened);
    while (all.step())
        found.push_back(EvidenceId(all.integer(0)));
    return all.isDone() ? Result<std::vector<EvidenceId>>(std::move(found)) : m_connection->failure().error();
}

} // namespace parindex
