// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace parindex {

/// A table of another program as plain text: a sheet, or a table of a document. Row 0 is row 1 of
/// the sheet, so that what is wrong can be named by the row that the reader sees. A merged cell has
/// its text in its first cell; the cells that it covers are empty.
struct Table
{
    QString name; ///< Of the sheet; "Bảng 2" of a document.
    std::vector<QStringList> rows;

    QString cell(std::size_t row, qsizetype column) const { return row < rows.size() ? rows[row].value(column) : QString(); }
    qsizetype columns() const; ///< Of the longest row.

    bool operator==(const Table &) const = default;
};

inline bool isBlankRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// What a file holds, and what about it the reader should know (macros that were left out,
/// formulas of which the stored result was taken).
struct TableFile
{
    std::vector<Table> tables;
    QStringList remarks;
};

} // namespace parindex
