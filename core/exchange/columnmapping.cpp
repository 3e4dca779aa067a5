// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmapping.h"

#include "core/base/text.h"
#include "core/exchange/annexcode.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

/// Words of headings, folded, the more telling first. "=" in front: the whole heading.
struct Heading
{
    const char *words;
    AnnexColumn column;
};

constexpr Heading Headings[] = {
    // What was scored is no part of the criteria.
    {"tu cham", AnnexColumn::Ignored}, {"tu danh gia", AnnexColumn::Ignored}, {"tham dinh", AnnexColumn::Ignored}, {"diem dat", AnnexColumn::Ignored}, {"ket qua cham", AnnexColumn::Ignored},
    {"=stt", AnnexColumn::Code}, {"=tt", AnnexColumn::Code}, {"=so tt", AnnexColumn::Code}, {"so thu tu", AnnexColumn::Code}, {"=ma", AnnexColumn::Code}, {"ma so", AnnexColumn::Code},
    {"ma tieu chi", AnnexColumn::Code}, {"=muc", AnnexColumn::Code}, {"=code", AnnexColumn::Code}, {"=ky hieu", AnnexColumn::Code},
    {"diem toi da", AnnexColumn::Maximum}, {"diem chuan", AnnexColumn::Maximum}, {"diem quy dinh", AnnexColumn::Maximum}, {"=max", AnnexColumn::Maximum}, {"maximum", AnnexColumn::Maximum},
    {"=toi da", AnnexColumn::Maximum}, {"so diem", AnnexColumn::Maximum},
    {"khong phat sinh", AnnexColumn::NotApplicable}, {"khong ap dung", AnnexColumn::NotApplicable}, {"not applicable", AnnexColumn::NotApplicable}, {"not_applicable", AnnexColumn::NotApplicable},
    {"kiem chung", AnnexColumn::Evidence}, {"minh chung", AnnexColumn::Evidence}, {"tai lieu", AnnexColumn::Evidence}, {"evidence", AnnexColumn::Evidence}, {"chung minh", AnnexColumn::Evidence},
    {"cach tinh", AnnexColumn::Rule}, {"cach cham", AnnexColumn::Rule}, {"cach danh gia", AnnexColumn::Rule}, {"phuong phap", AnnexColumn::Rule}, {"huong dan cham", AnnexColumn::Rule},
    {"huong dan tinh", AnnexColumn::Rule}, {"muc diem", AnnexColumn::Rule}, {"thang diem", AnnexColumn::Rule}, {"quy tac", AnnexColumn::Rule}, {"cong thuc", AnnexColumn::Rule}, {"rule", AnnexColumn::Rule},
    {"dien giai", AnnexColumn::Rule}, {"tieu chuan", AnnexColumn::Rule},
    {"chu tri", AnnexColumn::Lead}, {"phoi hop", AnnexColumn::Supporting}, {"don vi thuc hien", AnnexColumn::Lead}, {"co quan theo doi", AnnexColumn::Lead}, {"don vi theo doi", AnnexColumn::Lead},
    {"hinh thuc danh gia", AnnexColumn::Source}, {"phuong thuc danh gia", AnnexColumn::Source}, {"nguon", AnnexColumn::Source},
    {"ghi chu", AnnexColumn::Guidance}, {"huong dan", AnnexColumn::Guidance}, {"guidance", AnnexColumn::Guidance},
    {"tieu chi", AnnexColumn::Title}, {"linh vuc", AnnexColumn::Title}, {"noi dung", AnnexColumn::Title}, {"chi tieu", AnnexColumn::Title}, {"=ten", AnnexColumn::Title}, {"=name", AnnexColumn::Title}, {"title", AnnexColumn::Title},
    {"=diem", AnnexColumn::Maximum},
};

std::optional<AnnexColumn> columnOf(const QString &cell)
{
    const QString name = folded(cell);
    if (name.isEmpty() || name.size() > 90)
        return std::nullopt;
    for (const Heading &heading : Headings) {
        const QLatin1String words(heading.words);
        if (words.startsWith(u'=') ? name == words.mid(1) : name.contains(words))
            return heading.column;
    }
    return std::nullopt;
}

std::size_t tellingCells(const QStringList &row)
{
    return static_cast<std::size_t>(std::count_if(row.begin(), row.end(), [](const QString &cell) { return columnOf(cell).has_value(); }));
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

bool beginsTable(const QStringList &row)
{
    const bool titles = std::any_of(row.begin(), row.end(), [](const QString &cell) { return columnOf(cell) == AnnexColumn::Title; });
    // A row of the table itself may speak of criteria and documents; its title cell is no heading then.
    const bool isItem = !row.isEmpty() && AnnexCode::read(row[0]);
    return titles && !isItem && tellingCells(row) >= 2;
}

/// Headings may take two rows: "Điểm" above "Tối đa" and "Tự chấm".
bool continuesHeadings(const QStringList &row)
{
    const bool isItem = std::any_of(row.begin(), row.end(), [](const QString &cell) { return AnnexCode::read(cell).has_value(); });
    return !isItem && tellingCells(row) > 0 && (row.isEmpty() || row[0].isEmpty() || columnOf(row[0]) == AnnexColumn::Code)
        && std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.size() <= 90; });
}

/// Where two columns seem to hold what only one can, the first does; titles may stand in several.
void keepFirstOfEach(std::vector<AnnexColumn> &columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] != AnnexColumn::Title && std::find(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(i), columns[i]) != columns.begin() + static_cast<std::ptrdiff_t>(i))
            columns[i] = AnnexColumn::Ignored;
    }
}

/// The columns by one or two rows of headings; what the lower row says counts more.
std::vector<AnnexColumn> columnsBy(const QStringList &upper, const QStringList &lower, qsizetype count)
{
    std::vector<AnnexColumn> columns;
    for (qsizetype i = 0; i < count; ++i) {
        const auto below = columnOf(lower.value(i));
        columns.push_back(below.value_or(columnOf(upper.value(i)).value_or(AnnexColumn::Ignored)));
    }
    keepFirstOfEach(columns);
    return columns;
}

ColumnMapping mappingBelow(const Table &table, std::size_t heading)
{
    ColumnMapping mapping;
    mapping.firstRow = heading + 1;
    mapping.endRow = table.rows.size();
    QStringList lower;
    if (mapping.firstRow < table.rows.size() && continuesHeadings(table.rows[mapping.firstRow]))
        lower = table.rows[mapping.firstRow++];
    mapping.columns = columnsBy(table.rows[heading], lower, table.columns());
    return mapping;
}

/// Without headings: short codes, the longest texts, and numbers.
std::vector<AnnexColumn> columnsByContent(const Table &table)
{
    const auto count = static_cast<std::size_t>(table.columns());
    std::vector<int> codes(count), numbers(count);
    std::vector<qsizetype> letters(count);
    static const QRegularExpression number(QStringLiteral("^[-−]?[0-9]+(?:[.,][0-9]+)?$"));
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            codes[at] += AnnexCode::read(row[i]).has_value();
            numbers[at] += number.match(row[i]).hasMatch();
            letters[at] += row[i].size();
        }
    }
    std::vector<AnnexColumn> columns(count, AnnexColumn::Ignored);
    const auto titles = static_cast<std::size_t>(std::max_element(letters.begin(), letters.end()) - letters.begin());
    columns[titles] = AnnexColumn::Title;
    for (std::size_t i = 0; i < titles; ++i) {
        if (codes[i] * 3 > static_cast<int>(table.rows.size()))
            columns[i] = AnnexColumn::Code;
    }
    for (std::size_t i = titles + 1; i < count; ++i) {
        if (numbers[i] * 3 > static_cast<int>(table.rows.size()))
            columns[i] = AnnexColumn::Maximum;
    }
    keepFirstOfEach(columns);
    return columns;
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
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (!beginsTable(table.rows[row]))
            continue;
        ColumnMapping mapping = mappingBelow(table, row);
        if (!mappings.empty() && mappings.back().columns == mapping.columns)
            continue; // The same headings again, on the next page.
        if (!mappings.empty())
            mappings.back().endRow = row;
        row = mapping.firstRow - 1;
        mappings.push_back(std::move(mapping));
    }
    if (mappings.empty() && table.columns() > 0)
        mappings.push_back({columnsByContent(table), 0, table.rows.size(), true});
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
