// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

namespace parindex {

namespace {

constexpr int BusyMilliseconds = 3000;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::Database", source);
}

/// What the user is told, by SQLite's own code: the text of the engine goes to the log.
Error errorFor(const QSqlError &error, const QString &path)
{
    const QString detail = path + QStringLiteral(": ") + error.text();
    if (error.nativeErrorCode().toInt() == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::Database", "The file was moved or deleted while it was open: nothing was changed. Put it back where it was, or open it where it is now.")), detail};
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::Database", "The disk is full: nothing was changed. Free some space and try again.")), detail};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, text(QT_TRANSLATE_NOOP("parindex::Database", "The file or its folder is read-only: nothing was changed. Copy it to a folder of your own and open it there.")), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, text(QT_TRANSLATE_NOOP("parindex::Database", "Another program is using the file: nothing was changed. Close it there and try again.")), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, text(QT_TRANSLATE_NOOP("parindex::Database", "The file is damaged: nothing was changed. Restore a backup from the start page.")), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::Database", "The change breaks a rule of the file: nothing was changed.")), detail};
    default:
        return {ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::Database", "The file cannot be read or written: nothing was changed. Check that the disk or network folder is still there.")), detail};
    }
}

/// Qt Sql binds a null text as NULL, but to this program an empty text is a text like any other.
QVariant bindable(const QVariant &value)
{
    const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return nullText ? QVariant(QLatin1String("")) : value;
}

Status prepareAndRun(QSqlQuery &query, const QString &sql, const Database::Values &values, const QString &path)
{
    if (!query.prepare(sql))
        return errorFor(query.lastError(), path);
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return errorFor(query.lastError(), path);
    return {};
}

/// A statement ends at a semicolon; the schema files have none inside texts or comments.
QStringList statementsOf(const QString &script)
{
    QString withoutComments;
    for (const QString &line : script.split(u'\n')) {
        if (!line.trimmed().startsWith(u"--"))
            withoutComments += line + u'\n';
    }
    return withoutComments.split(u';');
}

/// A whole path: the engine would take a name such as "file:x" for an address with options.
QString engineName(const QString &path)
{
    return path == u":memory:" ? path : QFileInfo(path).absoluteFilePath();
}

} // namespace

qint64 Row::integer(int column) const { return m_query.value(column).toLongLong(); }
QString Row::text(int column) const { return m_query.value(column).toString(); }
bool Row::isNull(int column) const { return m_query.isNull(column); }

Database::Database(QString path, QString connection)
    : m_path(std::move(path)), m_connection(std::move(connection))
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, connection));
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    handle.setDatabaseName(engineName(path));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyMilliseconds);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    handle.setConnectOptions(options);
    if (!handle.open())
        return errorFor(handle.lastError(), path);
    const Status hardened = database->harden(access);
    if (!hardened)
        return hardened.error();
    return database;
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Status Database::harden(Access access)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle(), SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(handle(), SQLITE_LIMIT_EXPR_DEPTH, 100);
    QStringList pragmas{QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA mmap_size = 0"),
                        QStringLiteral("PRAGMA foreign_keys = ON")};
    // The file travels by USB stick and network share and must stay one file, so no WAL; an
    // acknowledged change has reached the disk, so full synchronisation.
    if (access == Access::ReadWrite)
        pragmas << QStringLiteral("PRAGMA journal_mode = DELETE") << QStringLiteral("PRAGMA synchronous = FULL");
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const Status status = execute(pragma); !status)
            return status;
    }
    return {};
}

Status Database::execute(const QString &sql, const Values &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    const Status status = prepareAndRun(query, sql, values, m_path);
    if (status)
        m_lastInsertedId = query.lastInsertId().toLongLong();
    return status;
}

Status Database::executeMany(const QString &sql, const std::vector<Values> &rows)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!rows.empty() && !query.prepare(sql))
        return errorFor(query.lastError(), m_path);
    for (const Values &values : rows) {
        for (std::size_t i = 0; i < values.size(); ++i)
            query.bindValue(static_cast<int>(i), bindable(values[i]));
        if (!query.exec())
            return errorFor(query.lastError(), m_path);
    }
    return {};
}

Status Database::executeScript(const QString &script)
{
    for (const QString &statement : statementsOf(script)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const Status status = execute(statement); !status)
            return status;
    }
    return {};
}

Status Database::select(const QString &sql, const Values &values, const std::function<void(const Row &)> &read) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (const Status status = prepareAndRun(query, sql, values, m_path); !status)
        return status;
    const Row row(query);
    while (query.next())
        read(row);
    if (query.lastError().isValid())
        return errorFor(query.lastError(), m_path);
    return {};
}

Result<std::optional<qint64>> Database::selectInteger(const QString &sql, const Values &values) const
{
    std::optional<qint64> found;
    const Status status = select(sql, values, [&](const Row &row) {
        if (!found && !row.isNull(0))
            found = row.integer(0);
    });
    if (!status)
        return status.error();
    return found;
}

sqlite3 *Database::handle() const
{
    const QVariant native = QSqlDatabase::database(m_connection, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(native.constData());
}

Transaction::Transaction(Database &database)
    : m_database(database), m_begun(database.execute(QStringLiteral("BEGIN IMMEDIATE"))), m_open(m_begun.ok())
{
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(m_database.execute(QStringLiteral("ROLLBACK")));
}

Status Transaction::commit()
{
    if (!m_open)
        return m_begun;
    const Status status = m_database.execute(QStringLiteral("COMMIT"));
    // After a failed commit the transaction may still be open: the destructor rolls it back.
    m_open = !status.ok();
    return status;
}

Snapshot::Snapshot(Database &database) : m_database(database)
{
    static_cast<void>(m_database.execute(QStringLiteral("BEGIN")));
}

Snapshot::~Snapshot()
{
    static_cast<void>(m_database.execute(QStringLiteral("COMMIT")));
}

} // namespace parindex
