// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmapping.h"

#include "core/exchange/annexcode.h"
#include "core/exchange/columnplaces.h"
#include "core/exchange/levelwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

bool says(const QString &cell, AnnexColumn column)
{
    const auto meaning = headingMeaning(cell);
    return meaning && meaning->column == column;
}

std::size_t tellingCells(const QStringList &row)
{
    return static_cast<std::size_t>(std::count_if(row.begin(), row.end(), [](const QString &cell) { return headingMeaning(cell).has_value(); }));
}

/// Whether a column may have this number behind the one before it: A, B, 1, 2, 3.
bool numbersNext(const QString &number, const QString &before)
{
    const bool isDigit = number[0].isDigit();
    if (before.isEmpty() || before[0].isDigit() != isDigit)
        return (number == u"A" && before.isEmpty()) || number == u"1";
    return isDigit ? number.toInt() == before.toInt() + 1 : number[0].unicode() == before[0].unicode() + 1;
}

/// "(1) (2) (3)", "A B 1 2 3": the numbers of the columns below the headings, letters before numbers.
bool numbersColumns(const QStringList &row)
{
    static const QRegularExpression form(QStringLiteral("^\\(?([0-9]{1,2}|[A-Za-z])\\)?(?:\\s*=.*)?$"));
    QString before;
    qsizetype filled = 0;
    for (const QString &cell : row) {
        if (cell.trimmed().isEmpty())
            continue;
        const auto match = form.match(cell.trimmed());
        if (!match.hasMatch() || !numbersNext(match.captured(1).toUpper(), before))
            return false;
        before = match.captured(1).toUpper();
        ++filled;
    }
    return filled >= 3;
}

/// Points, which no heading is; years may be.
bool isFigure(const QString &cell)
{
    static const QRegularExpression year(QStringLiteral("^[12][0-9]{3}$"));
    return looksLikePoints(cell) && !year.match(cell.trimmed()).hasMatch();
}

bool beginsTable(const QStringList &row)
{
    const bool titles = std::any_of(row.begin(), row.end(), [](const QString &cell) { return says(cell, AnnexColumn::Title); });
    // A row of the table itself may speak of criteria and documents; its title cell is no heading then.
    const bool isItem = !row.isEmpty() && AnnexCode::read(row[0]);
    return titles && !isItem && tellingCells(row) >= 2 && std::none_of(row.begin(), row.end(), isFigure);
}

/// Headings may take two rows: "Điểm" above "Tối đa" and "Tự chấm".
bool continuesHeadings(const QStringList &row)
{
    const bool isItem = std::any_of(row.begin(), row.end(), [](const QString &cell) { return AnnexCode::read(cell).has_value(); });
    return !isItem && tellingCells(row) > 0 && (row.isEmpty() || row[0].isEmpty() || says(row[0], AnnexColumn::Code))
        && std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.size() <= 90; });
}

/// A table that begins below headings.
struct HeadedTable
{
    ColumnMapping mapping; ///< Without the columns.
    ColumnHeadings headings;
};

/// By one or two rows of headings; what the lower row says counts more.
HeadedTable tableBelow(const Table &table, std::size_t heading, qsizetype columns)
{
    HeadedTable found;
    found.mapping.firstRow = heading + 1;
    found.mapping.endRow = table.rows.size();
    QStringList lower;
    if (found.mapping.firstRow < table.rows.size() && continuesHeadings(table.rows[found.mapping.firstRow]))
        lower = table.rows[found.mapping.firstRow++];
    for (qsizetype i = 0; i < columns; ++i) {
        const auto below = headingMeaning(lower.value(i));
        found.headings.push_back(below ? below : headingMeaning(table.rows[heading].value(i)));
    }
    return found;
}

std::vector<HeadedTable> headedTables(const Table &table)
{
    std::vector<HeadedTable> found;
    const qsizetype columns = table.columns();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (!beginsTable(table.rows[row]))
            continue;
        HeadedTable one = tableBelow(table, row, columns);
        if (!found.empty() && found.back().headings == one.headings)
            continue; // The same headings again, on the next page.
        if (!found.empty())
            found.back().mapping.endRow = row;
        row = one.mapping.firstRow - 1;
        found.push_back(std::move(one));
    }
    return found;
}

/// Headings of unknown words are still none of the criteria: the table begins with a code or a figure.
std::size_t firstRowByContent(const Table &table, const std::vector<AnnexColumn> &columns)
{
    const ColumnMapping mapping{columns, 0, table.rows.size(), true};
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const QString points = mapping.text(table.rows[row], AnnexColumn::Maximum);
        if (AnnexCode::read(mapping.text(table.rows[row], AnnexColumn::Code)) || (!points.isEmpty() && looksLikePoints(points)))
            return row;
    }
    return 0;
}

} // namespace

bool ColumnMapping::has(AnnexColumn column) const
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

QStringList ColumnMapping::texts(const QStringList &row, AnnexColumn column) const
{
    QStringList texts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString text = row.value(static_cast<qsizetype>(i)).trimmed();
        if (columns[i] == column && !text.isEmpty())
            texts << text;
    }
    return texts;
}

bool isHeading(const QStringList &row)
{
    return beginsTable(row) || numbersColumns(row);
}

std::vector<ColumnMapping> mappingsOf(const Table &table)
{
    std::vector<ColumnMapping> mappings;
    for (HeadedTable &found : headedTables(table)) {
        found.mapping.columns = placeColumns(table, found.mapping, found.headings);
        mappings.push_back(std::move(found.mapping));
    }
    if (mappings.empty() && table.columns() > 0) {
        const auto columns = placeByContent(table);
        mappings.push_back({columns, firstRowByContent(table, columns), table.rows.size(), true});
    }
    return mappings;
}

std::vector<FoundTable> tablesIn(const TableFile &file)
{
    std::vector<FoundTable> found;
    for (std::size_t table = 0; table < file.tables.size(); ++table) {
        for (ColumnMapping &mapping : mappingsOf(file.tables[table]))
            found.push_back({table, std::move(mapping)});
    }
    return found;
}

std::size_t likeliest(const std::vector<FoundTable> &tables)
{
    const auto weight = [](const FoundTable &one) { return std::pair(!one.mapping.isGuess, one.mapping.endRow - one.mapping.firstRow); };
    const auto best = std::max_element(tables.begin(), tables.end(), [&](const FoundTable &left, const FoundTable &right) { return weight(left) < weight(right); });
    return best == tables.end() ? 0 : static_cast<std::size_t>(best - tables.begin());
}

} // namespace parindex
