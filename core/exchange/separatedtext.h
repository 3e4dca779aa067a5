// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace parindex {

/// The text of a table in UTF-8; refuses one of more than 16 MB, or in another encoding.
Result<QString> decodeTable(const QByteArray &bytes);

/// The mark that stands most often in the heading separates the columns: comma, semicolon or tab.
QChar separatorOf(const QString &table);

/// The fields of every record of a separated table, quotes resolved; the number of the line that
/// each record begins on. Also reads what spreadsheets put on the clipboard (tabs).
struct TableRecord
{
    int line = 0;
    QStringList fields;
    bool isClosed = true; ///< False: a quoted text goes on to the end of the table.
};
std::vector<TableRecord> readSeparated(const QString &text, QChar separator);

/// What is wrong with the lines of a table, a line each: the first twenty, and how many more.
QString listedProblems(const QStringList &problems);

} // namespace parindex
