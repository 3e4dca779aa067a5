// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSqlQuery;
struct sqlite3;

namespace parindex {

/// One row of a select, read by column number. Valid only inside the function it is handed to.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    qint64 integer(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;

private:
    const QSqlQuery &m_query;
};

/// One connection to one SQLite file. QSqlQuery never leaves core/storage.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };
    using Values = std::vector<QVariant>;

    /// Opens with every hardening that a file from outside needs; says nothing of its content.
    /// A path of ":memory:" gives an empty database that no file stands behind.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement that gives no rows.
    Status execute(const QString &sql, const Values &values = {});
    /// One statement, run once for each set of values.
    Status executeMany(const QString &sql, const std::vector<Values> &rows);
    /// Several statements separated by semicolons, as a schema file has them.
    Status executeScript(const QString &script);
    Status select(const QString &sql, const Values &values, const std::function<void(const Row &)> &read) const;
    /// The first column of the first row; nothing when there is no row.
    Result<std::optional<qint64>> selectInteger(const QString &sql, const Values &values = {}) const;
    qint64 lastInsertedId() const { return m_lastInsertedId; }

    const QString &path() const { return m_path; }
    /// Whether the file was moved, deleted or replaced since it was opened, so that its path is that of
    /// another one or of none.
    bool hasMoved() const;
    sqlite3 *handle() const; ///< For what Qt Sql has no words for: backup, limits.

private:
    Database(QString path, QString connection);
    Status harden(Access access);

    QString m_path;
    QString m_connection;
    qint64 m_lastInsertedId = 0;
};

/// Rolls everything back unless it is committed. Begins at once as the writer, so that a lock is
/// met here and not half way.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Status &begun() const { return m_begun; }
    Status commit();

private:
    Database &m_database;
    Status m_begun;
    bool m_open = false;
};

/// Several reads of one and the same state, whatever others write meanwhile.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
};

} // namespace parindex
