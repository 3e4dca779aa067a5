// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sqlite3.h>

namespace parindex::test {

/// A plain connection to a file, with none of the program's own care: what other programs, and
/// people who mean no good, can do to it.
class SqliteFile
{
public:
    explicit SqliteFile(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("%s: %s", qUtf8Printable(path), sqlite3_errmsg(m_handle));
    }
    ~SqliteFile() { sqlite3_close(m_handle); }
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    /// One or more statements; says whether all of them were taken.
    bool run(const char *sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    bool run(const QString &sql) { return run(sql.toUtf8().constData()); }

    /// All rows, a line each, columns separated by "|".
    QString rows(const char *sql)
    {
        QString text;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            return QString::fromUtf8(sqlite3_errmsg(m_handle));
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
                text += (column > 0 ? QStringLiteral("|") : QString()) + QString::fromUtf8(bytes);
            }
            text += u'\n';
        }
        sqlite3_finalize(statement);
        return text.trimmed();
    }

    /// Statements that the engine itself would refuse, such as changes of the list of tables.
    bool runAgainstAllRules(const QString &sql)
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        return run("PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF") && run(sql);
    }

    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace parindex::test
