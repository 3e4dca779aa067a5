// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

namespace parindex {

/// The tables of a file, by what it is and not by its name: .xlsx, .ods, .docx, or text separated
/// by comma, semicolon or tab. Empty tables are left out. Refuses by name, before reading: files with a
/// password, of the old forms .xls and .doc, with entities of their own, unpacked larger than any
/// annex; more than 20,000 rows, 200 columns or 400,000 cells.
Result<TableFile> readTables(const QString &path);

/// The same of a text, as the clipboard has it. Refuses a text in quotes that has no end.
Result<Table> readTextTable(const QString &text, const QString &name);

/// What a table may hold; readers count with it as they go, so that nothing larger is ever kept.
class TableLimits
{
public:
    static constexpr int MostRows = 20'000;
    static constexpr int MostColumns = 200;
    static constexpr int MostCells = 400'000;
    static constexpr qsizetype LongestText = 32'000;

    /// Whether a cell at this place (from 0) is still within them.
    bool count(int row, int column);
    /// Counts, and puts the text there.
    bool put(Table &table, int row, int column, const QString &text);
    static Error exceeded(const QString &fileName);
    static QString numberText(double value); ///< "9.5": twelve digits, so that what arithmetic left behind them is gone.

private:
    int m_cells = 0;
};

} // namespace parindex
