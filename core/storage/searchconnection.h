// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace parindex {

/// The connection of the search index. Not through Qt Sql, whose connections belong to one thread each:
/// the window asks while a worker fills, and an index in memory has only one connection.
class SearchConnection
{
public:
    /// An empty path: in memory.
    explicit SearchConnection(const QString &path);
    ~SearchConnection();
    SearchConnection(const SearchConnection &) = delete;
    SearchConnection &operator=(const SearchConnection &) = delete;

    /// Whether it is an index of ours and whole, or could be made one.
    bool prepare();
    Status failure() const; ///< For the log: nobody is told that a cache is made anew.
    bool execute(const char *sql);
    sqlite3 *handle() const { return m_handle; }

private:
    bool harden();
    bool addWeights();
    bool isEmpty();
    bool isOurs();
    bool isWhole();

    sqlite3 *m_handle = nullptr;
};

/// One statement; its places are bound from 1 on, its columns read from 0 on.
class SearchStatement
{
public:
    SearchStatement(const SearchConnection &connection, const char *sql);
    ~SearchStatement();
    SearchStatement(const SearchStatement &) = delete;
    SearchStatement &operator=(const SearchStatement &) = delete;

    SearchStatement &bind(int place, qint64 value);
    SearchStatement &bind(int place, const QString &value);
    SearchStatement &bindBytes(int place, const QByteArray &value); ///< As text.
    bool step();    ///< Whether there is a row.
    bool run();     ///< Without rows; may be run anew afterwards.
    bool isDone() const { return m_isDone; } ///< Ended, and not by a failure.
    qint64 integer(int column) const;
    double number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    sqlite3_stmt *m_statement = nullptr;
    bool m_isDone = false;
};

} // namespace parindex
