// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchconnection.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace parindex {

namespace {

constexpr int Version = 1; ///< Of the tables and of how texts are cut into words: another one is made anew.
constexpr int ApplicationId = 0x50415253; // "PARS"

// The words are not kept as text: what is replaced stays in the index, but no entry leads to it.
constexpr const char *Schema =
    "CREATE TABLE entry (id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, assessment INTEGER NOT NULL,"
    " subject INTEGER NOT NULL, mark TEXT NOT NULL, UNIQUE (kind, assessment, subject)) STRICT;"
    "CREATE TABLE text (digest TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL) STRICT;"
    "CREATE VIRTUAL TABLE words USING fts5 (number, abstract, names, rows, inside, content='', tokenize='ascii', prefix='1 2 3');";

/// What a word counts in each of these columns.
constexpr std::array<double, 5> Weights{100, 20, 6, 2, 1};
constexpr double MendedWeight = 0.1; ///< Of what is only found with a space put right.

/// How well a row of the index answers: for each word of the query the best place where it stands.
/// Unlike bm25 it need not look at all other rows that hold the words.
void weigh(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count, sqlite3_value **values)
{
    const auto *groups = count > 0 ? reinterpret_cast<const char *>(sqlite3_value_text(values[0])) : nullptr;
    const int phrases = groups ? std::min(api->xPhraseCount(context), sqlite3_value_bytes(values[0])) : 0;
    std::array<double, 26> best{};
    for (int phrase = 0; phrase < phrases; ++phrase) {
        const bool isMended = groups[phrase] < 'a';
        double &place = best[std::size_t(groups[phrase] - (isMended ? 'A' : 'a')) % best.size()];
        Fts5PhraseIter iterator;
        int column = -1;
        if (api->xPhraseFirstColumn(context, phrase, &iterator, &column) != SQLITE_OK)
            break;
        for (; column >= 0; api->xPhraseNextColumn(context, &iterator, &column))
            place = std::max(place, Weights[std::size_t(column) % Weights.size()] * (isMended ? MendedWeight : 1));
    }
    double sum = 0;
    for (const double weight : best)
        sum += weight;
    sqlite3_result_double(result, sum);
}

QByteArray tablesOf(SearchConnection &connection)
{
    SearchStatement select(connection, "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    QByteArray all;
    while (select.step())
        all += select.bytes(0) + '\n';
    return all;
}

} // namespace

SearchConnection::SearchConnection(const QString &path)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_NOFOLLOW;
    sqlite3_open_v2(path.isEmpty() ? ":memory:" : path.toUtf8().constData(), &m_handle, flags, nullptr);
}

SearchConnection::~SearchConnection()
{
    sqlite3_close_v2(m_handle);
}

Status SearchConnection::failure() const
{
    return Error{ErrorCode::Unreadable, {}, QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

bool SearchConnection::execute(const char *sql)
{
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool SearchConnection::prepare()
{
    if (!harden() || !addWeights())
        return false;
    if (isEmpty()) {
        const QByteArray pragmas = "PRAGMA application_id = " + QByteArray::number(ApplicationId) + "; PRAGMA user_version = " + QByteArray::number(Version) + ';';
        if (!execute("BEGIN") || !execute(Schema) || !execute(pragmas.constData()) || !execute("COMMIT"))
            return false;
    } else if (!isOurs() || !isWhole()) {
        return false;
    }
    return execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'words', 'instance')");
}

bool SearchConnection::harden()
{
    sqlite3_busy_timeout(m_handle, 1000);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    // A cache: it must be whole after a crash, but need not hold what came last.
    return execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;");
}

bool SearchConnection::addWeights()
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api && api->xCreateFunction(api, "weight", nullptr, weigh, nullptr) == SQLITE_OK;
}

bool SearchConnection::isEmpty()
{
    SearchStatement count(*this, "SELECT count(*) FROM sqlite_schema");
    return count.step() && count.integer(0) == 0;
}

bool SearchConnection::isOurs()
{
    SearchStatement application(*this, "PRAGMA application_id");
    SearchStatement version(*this, "PRAGMA user_version");
    if (!application.step() || application.integer(0) != ApplicationId || !version.step() || version.integer(0) != Version)
        return false;
    SearchConnection model{QString()};
    return model.execute(Schema) && tablesOf(model) == tablesOf(*this);
}

bool SearchConnection::isWhole()
{
    SearchStatement check(*this, "PRAGMA quick_check(1)");
    return check.step() && check.bytes(0) == "ok";
}

SearchStatement::SearchStatement(const SearchConnection &connection, const char *sql)
{
    sqlite3_prepare_v2(connection.handle(), sql, -1, &m_statement, nullptr);
}

SearchStatement::~SearchStatement()
{
    sqlite3_finalize(m_statement);
}

SearchStatement &SearchStatement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
    return *this;
}

SearchStatement &SearchStatement::bind(int place, const QString &value)
{
    return bindBytes(place, value.toUtf8());
}

SearchStatement &SearchStatement::bindBytes(int place, const QByteArray &value)
{
    // Never a null: an empty text is a text like any other.
    sqlite3_bind_text(m_statement, place, value.isNull() ? "" : value.constData(), int(value.size()), SQLITE_TRANSIENT);
    return *this;
}

bool SearchStatement::step()
{
    const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
    m_isDone = code == SQLITE_DONE;
    return code == SQLITE_ROW;
}

bool SearchStatement::run()
{
    step();
    const bool done = m_isDone;
    sqlite3_reset(m_statement);
    return done;
}

qint64 SearchStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double SearchStatement::number(int column) const { return sqlite3_column_double(m_statement, column); }
QString SearchStatement::text(int column) const { return QString::fromUtf8(bytes(column)); }

QByteArray SearchStatement::bytes(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QByteArray(text, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

} // namespace parindex
