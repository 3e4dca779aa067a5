// SPDX-License-Identifier: GPL-3.0-or-later
// What a keystroke in the search costs among 100,000 documents, against the engine's own full-text
// search of the same words among the same texts, ranked by its own measure.
#include "core/base/searchquery.h"
#include "core/base/searchwords.h"
#include "core/storage/searchindex.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <random>

using namespace parindex;

namespace {

constexpr int Documents = 100'000;
constexpr int Shown = 200;

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

/// Documents as offices have them: a number, an abstract of common words, an issuer, a file, and the row that cites it.
std::vector<SearchEntry> documents(int count)
{
    const QStringList kinds = words("KH BC QĐ CV TB NQ TTr CT");
    const QStringList issuers{QStringLiteral("UBND tỉnh"), QStringLiteral("Sở Nội vụ"), QStringLiteral("Sở Tư pháp"), QStringLiteral("HĐND tỉnh"), QStringLiteral("UBND huyện Cư Jút"), QStringLiteral("UBND xã Nam Dong")};
    const QStringList common = words("kế hoạch cải cách hành chính báo cáo kết quả thực hiện nhiệm vụ quyết định ban hành quy chế phối hợp giải quyết thủ tục một cửa liên thông công bố danh mục sửa đổi "
                                     "bổ sung lĩnh vực đất đai tài nguyên môi trường xây dựng tư pháp nội vụ kiểm tra giám sát chỉ đạo điều hành ứng dụng công nghệ thông tin chuyển đổi số tăng cường đào tạo "
                                     "bồi dưỡng cán bộ công chức viên chức tinh giản biên chế tổ chức bộ máy ngân sách nhà nước tài chính đầu tư hài lòng người dân doanh nghiệp");
    std::mt19937 random(20260101);
    const auto oneOf = [&](const QStringList &list) { return list[qsizetype(random() % std::uint32_t(list.size()))]; };
    std::vector<SearchEntry> all;
    for (int id = 1; id <= count; ++id) {
        const int number = int(random() % 5000) + 1;
        const QString kind = oneOf(kinds);
        QStringList abstract;
        for (int word = 0; word < 18; ++word)
            abstract << oneOf(common);
        all.push_back({{EvidenceId(id)}, QStringLiteral("%1/%2-UBND").arg(number).arg(kind), abstract.join(u' '),
                       oneOf(issuers) + QStringLiteral(" ngày 12 tháng 03 năm %1 %2-%3-UBND.pdf").arg(2020 + id % 6).arg(number).arg(kind),
                       QStringLiteral("%1.%2.%3 Ban hành kế hoạch kịp thời").arg(id % 8 + 1).arg(id % 5 + 1).arg(id % 3 + 1), {}});
    }
    return all;
}

std::unique_ptr<SearchIndex> filled(const std::vector<SearchEntry> &entries)
{
    auto index = SearchIndex::open({});
    if (!index->put(entries))
        qFatal("not indexed");
    return index;
}

const SearchIndex &index(int count)
{
    static const auto large = filled(documents(Documents));
    static const auto half = filled(documents(Documents / 2));
    return count == Documents ? *large : *half;
}

/// Every state of the line while these are typed.
const std::vector<SearchQuery> &keystrokes()
{
    static const std::vector<SearchQuery> all = [] {
        std::vector<SearchQuery> made;
        for (const char *typed : {"475/KH-UBND", "cải cách hành chính", "quyết định thủ tục đất đai", "bao cao ket qua 2024", "so noi vu kiem tra", "kehoach", "475 kh ubnd"}) {
            const QString text = QString::fromUtf8(typed);
            for (qsizetype length = 1; length <= text.size(); ++length)
                made.emplace_back(text.left(length));
        }
        return made;
    }();
    return all;
}

void search(benchmark::State &state, int count)
{
    const SearchIndex &searched = index(count);
    for (auto _ : state) {
        for (const SearchQuery &query : keystrokes())
            benchmark::DoNotOptimize(searched.find(query, AssessmentId(1), Shown).value().size());
    }
}

void searchDocuments(benchmark::State &state) { search(state, Documents); }
void searchHalf(benchmark::State &state) { search(state, Documents / 2); }

/// The engine alone, over the same words.
class RawSearch
{
public:
    RawSearch()
    {
        sqlite3_open(":memory:", &m_database);
        sqlite3_exec(m_database, "CREATE VIRTUAL TABLE words USING fts5 (number, abstract, names, rows, inside, tokenize='ascii', prefix='1 2 3'); BEGIN", nullptr, nullptr, nullptr);
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(m_database, "INSERT INTO words VALUES (?1, ?2, ?3, ?4, '')", -1, &insert, nullptr);
        for (const SearchEntry &entry : documents(Documents)) {
            int place = 0;
            for (const QString *text : {&entry.number, &entry.abstract, &entry.names, &entry.rows}) {
                const QByteArray column = indexedWords(*text).toUtf8();
                sqlite3_bind_text(insert, ++place, column.constData(), int(column.size()), SQLITE_TRANSIENT);
            }
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr);
    }
    ~RawSearch() { sqlite3_close(m_database); }

    int find(const SearchQuery &query, const char *sql) const
    {
        QString words;
        for (const QString &word : query.words())
            words += word + QStringLiteral("* ");
        const QByteArray match = words.toUtf8();
        sqlite3_stmt *select = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &select, nullptr);
        sqlite3_bind_text(select, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int(select, 2, Shown);
        int found = 0;
        while (!match.isEmpty() && sqlite3_step(select) == SQLITE_ROW)
            found += sqlite3_column_int(select, 0) > 0;
        sqlite3_finalize(select);
        return found;
    }

private:
    sqlite3 *m_database = nullptr;
};

const RawSearch &raw()
{
    static const RawSearch made;
    return made;
}

void searchRaw(benchmark::State &state)
{
    const RawSearch &searched = raw();
    for (auto _ : state) {
        for (const SearchQuery &query : keystrokes())
            benchmark::DoNotOptimize(searched.find(query, "SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rank LIMIT ?2"));
    }
}

/// All that match are looked through, and not ranked.
void searchRawUnranked(benchmark::State &state)
{
    const RawSearch &searched = raw();
    for (auto _ : state) {
        for (const SearchQuery &query : keystrokes())
            benchmark::DoNotOptimize(searched.find(query, "SELECT count(*) FROM words WHERE words MATCH ?1 LIMIT ?2"));
    }
}

BENCHMARK(searchDocuments)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(searchHalf)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(searchRaw)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(searchRawUnranked)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

} // namespace
