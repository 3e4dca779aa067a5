// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

namespace parindex {

/// What a column of an annex holds. Several columns may hold titles, one for each level of the tree.
enum class AnnexColumn {
    Ignored, Code, Title, Maximum, Rule, Evidence, NotApplicable, Guidance, Lead, Supporting, Source,
    LevelPoints, ///< What the level beside it gives: "Mức điểm" beside "Mức đánh giá".
    Survey ///< Marked where a survey scores the row.
};

/// What the columns of a table are, and which of its rows belong to it.
struct ColumnMapping
{
    std::vector<AnnexColumn> columns;
    std::size_t firstRow = 0; ///< The first below the headings, from 0.
    std::size_t endRow = 0;   ///< One behind the last.
    bool isGuess = false;     ///< No headings were found; the columns are told by what they hold.

    bool has(AnnexColumn column) const;
    bool isUsable() const { return has(AnnexColumn::Title); }
    /// The texts of all columns of this kind, those without text left out.
    QStringList texts(const QStringList &row, AnnexColumn column) const;
    QString text(const QStringList &row, AnnexColumn column) const { return texts(row, column).join(u'\n'); }

    bool operator==(const ColumnMapping &) const = default;
};

/// The tables that stand on one sheet, one below the other, each with its headings; a single guess by
/// content where there are no headings; none where nothing looks like titles.
std::vector<ColumnMapping> mappingsOf(const Table &table);

/// One of the tables that a file holds.
struct FoundTable
{
    std::size_t table = 0; ///< Which of TableFile::tables.
    ColumnMapping mapping;
};
std::vector<FoundTable> tablesIn(const TableFile &file);
/// The one that is most likely the criteria: with headings, and the longest; 0 where there is none.
std::size_t likeliest(const std::vector<FoundTable> &tables);

/// Whether a row repeats headings, as long tables do on each page, or numbers the columns.
bool isHeading(const QStringList &row);

} // namespace parindex
