// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnplaces.h"

#include "core/domain/points.h"
#include "core/exchange/annexcode.h"
#include "core/exchange/levelwords.h"

#include <QHash>

#include <algorithm>

namespace parindex {

namespace {

using Column = std::size_t;

/// What the cells of a column look like.
struct ColumnContent
{
    int filled = 0;
    int codes = 0;
    int figures = 0;      ///< Cells that are points and nothing else.
    int levelFigures = 0; ///< Those beside rows without a code, or several in one cell.
    int rules = 0;
    qsizetype letters = 0;

    bool isFigures() const { return filled > 0 && figures * 3 >= filled * 2; }
    bool isRule() const { return filled > 0 && rules * 2 >= filled; }
};

ColumnContent contentOf(const Table &table, std::size_t first, std::size_t end, Column column, std::optional<Column> codes)
{
    ColumnContent content;
    const auto at = static_cast<qsizetype>(column);
    for (std::size_t row = first; row < std::min(end, table.rows.size()); ++row) {
        const QString cell = table.cell(row, at).trimmed();
        if (cell.isEmpty())
            continue;
        const bool isFigure = looksLikePoints(cell);
        const bool isCoded = !codes || AnnexCode::read(table.cell(row, static_cast<qsizetype>(*codes)));
        ++content.filled;
        content.codes += AnnexCode::read(cell).has_value();
        content.figures += isFigure;
        content.levelFigures += isFigure && (!isCoded || cell.contains(u'\n'));
        content.rules += looksLikeRule(cell);
        content.letters += cell.size();
    }
    return content;
}

/// In how many groups the figures of a column add up to that of the group.
int groupsThatAddUp(const Table &table, const ColumnMapping &mapping, Column codes, Column column)
{
    QHash<QString, Points> stated, sums;
    for (std::size_t row = mapping.firstRow; row < std::min(mapping.endRow, table.rows.size()); ++row) {
        const auto code = AnnexCode::read(table.cell(row, static_cast<qsizetype>(codes)));
        const auto points = Points::fromString(table.cell(row, static_cast<qsizetype>(column)).trimmed());
        if (!code || !points)
            continue;
        stated.insert(code->whole(), *points);
        sums[code->prefix(code->parts.size() - 1)] += *points;
    }
    int fitting = 0;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        fitting += stated.contains(sum.key()) && stated.value(sum.key()) == sum.value();
    return fitting;
}

class ColumnPlacer
{
public:
    ColumnPlacer(const Table &table, const ColumnMapping &mapping, const ColumnHeadings &headings)
        : m_table(table), m_mapping(mapping), m_headings(headings), m_columns(headings.size(), AnnexColumn::Ignored), m_isPlaced(headings.size())
    {
    }

    std::vector<AnnexColumn> place()
    {
        placeSure();
        placeTitles();
        placeCodes();
        for (Column column = 0; column < m_columns.size(); ++column)
            m_contents.push_back(contentOf(m_table, m_mapping.firstRow, m_mapping.endRow, column, find(AnnexColumn::Code)));
        placeRule();
        placeMaximum();
        placeLevelPoints();
        placeGuidance();
        return std::move(m_columns);
    }

private:
    std::optional<Column> find(AnnexColumn wanted) const
    {
        const auto found = std::find(m_columns.begin(), m_columns.end(), wanted);
        return found == m_columns.end() ? std::nullopt : std::optional(static_cast<Column>(found - m_columns.begin()));
    }

    bool is(Column column, AnnexColumn said, bool isSure) const { return m_headings[column] == HeadingMeaning{said, isSure}; }
    bool isFree(Column column) const { return !m_isPlaced[column]; }
    /// What may still become anything: headings that are not known, or not sure.
    bool isOpen(Column column) const { return isFree(column) && (!m_headings[column] || !m_headings[column]->isSure); }

    void put(Column column, AnnexColumn holds)
    {
        m_columns[column] = holds;
        m_isPlaced[column] = true;
    }

    /// Where two columns seem to hold what only one can, the first does; titles may stand in several. Remarks
    /// may turn out to be the rule, so they wait.
    void placeSure()
    {
        for (Column column = 0; column < m_columns.size(); ++column) {
            if (!m_headings[column] || !m_headings[column]->isSure || is(column, AnnexColumn::Guidance, true))
                continue;
            const AnnexColumn said = m_headings[column]->column;
            put(column, said == AnnexColumn::Title || !find(said) ? said : AnnexColumn::Ignored);
        }
    }

    /// "Nội dung chấm điểm" is the title where no other column is, and the rule beside one.
    void placeTitles()
    {
        for (Column column = 0; column < m_columns.size(); ++column) {
            if (is(column, AnnexColumn::Title, false) && !find(AnnexColumn::Title))
                put(column, AnnexColumn::Title);
        }
    }

    /// A column of numbers before the titles may go without a heading.
    void placeCodes()
    {
        const auto titles = find(AnnexColumn::Title);
        for (Column column = 0; titles && !find(AnnexColumn::Code) && column < *titles; ++column) {
            const auto content = contentOf(m_table, m_mapping.firstRow, m_mapping.endRow, column, {});
            if (!m_headings[column] && content.filled > 0 && content.codes * 2 > content.filled)
                put(column, AnnexColumn::Code);
        }
    }

    void placeRule()
    {
        if (find(AnnexColumn::Rule))
            return;
        const auto take = [this](const auto &fits) {
            for (Column column = 0; column < m_columns.size() && !find(AnnexColumn::Rule); ++column) {
                if (fits(column))
                    put(column, AnnexColumn::Rule);
            }
        };
        const auto saysRule = [this](Column column) { return is(column, AnnexColumn::Rule, false) || is(column, AnnexColumn::Title, false); };
        take([&](Column column) { return isFree(column) && saysRule(column) && m_contents[column].isRule(); });
        take([&](Column column) { return isFree(column) && m_contents[column].isRule() && isUsual(column); });
        take([&](Column column) { return isFree(column) && saysRule(column) && !m_contents[column].isFigures(); });
    }

    /// Rather than a remark here and there that speaks of points.
    bool isUsual(Column column) const
    {
        const auto codes = find(AnnexColumn::Code);
        return m_contents[column].rules >= 2 && (!codes || m_contents[column].rules * 4 >= m_contents[*codes].codes);
    }

    void placeMaximum()
    {
        if (find(AnnexColumn::Maximum))
            return;
        const auto codes = find(AnnexColumn::Code);
        std::optional<Column> best;
        std::pair<int, int> most(-1, 0);
        for (Column column = 0; column < m_columns.size(); ++column) {
            if (!isOpen(column) || !m_contents[column].isFigures())
                continue;
            const int fitting = codes ? groupsThatAddUp(m_table, m_mapping, *codes, column) : 0;
            // A heading of no known word needs figures that add up.
            if ((m_headings[column] || fitting > 0) && std::pair(fitting, m_contents[column].figures) > most) {
                best = column;
                most = {fitting, m_contents[column].figures};
            }
        }
        for (Column column = 0; column < m_columns.size() && !best; ++column)
            best = isFree(column) && is(column, AnnexColumn::Maximum, false) ? std::optional(column) : std::nullopt;
        if (best)
            put(*best, AnnexColumn::Maximum);
    }

    void placeLevelPoints()
    {
        for (Column column = 0; column < m_columns.size() && !find(AnnexColumn::LevelPoints); ++column) {
            if (isFree(column) && m_headings[column] && !m_headings[column]->isSure && m_contents[column].isFigures() && m_contents[column].levelFigures > 0)
                put(column, AnnexColumn::LevelPoints);
        }
    }

    void placeGuidance()
    {
        for (Column column = 0; column < m_columns.size() && !find(AnnexColumn::Guidance); ++column) {
            const bool says = is(column, AnnexColumn::Guidance, true) || is(column, AnnexColumn::Rule, false);
            if (isFree(column) && says && !m_contents[column].isFigures())
                put(column, AnnexColumn::Guidance);
        }
    }

    const Table &m_table;
    const ColumnMapping &m_mapping;
    const ColumnHeadings &m_headings;
    std::vector<AnnexColumn> m_columns;
    std::vector<bool> m_isPlaced;
    std::vector<ColumnContent> m_contents;
};

} // namespace

std::vector<AnnexColumn> placeColumns(const Table &table, const ColumnMapping &mapping, const ColumnHeadings &headings)
{
    return ColumnPlacer(table, mapping, headings).place();
}

std::vector<AnnexColumn> placeByContent(const Table &table)
{
    const auto count = static_cast<Column>(table.columns());
    const auto rows = static_cast<int>(table.rows.size());
    std::vector<AnnexColumn> columns(count, AnnexColumn::Ignored);
    std::vector<ColumnContent> contents;
    for (Column column = 0; column < count; ++column)
        contents.push_back(contentOf(table, 0, table.rows.size(), column, {}));
    // Rules are longer than titles, and told by their levels.
    const auto letters = [](const ColumnContent &content) { return std::pair(!content.isRule() && !content.isFigures(), content.letters); };
    const auto titles = static_cast<Column>(std::max_element(contents.begin(), contents.end(), [&](const auto &left, const auto &right) { return letters(left) < letters(right); }) - contents.begin());
    columns[titles] = AnnexColumn::Title;
    const auto put = [&](AnnexColumn holds, Column first, Column end, const auto &fits) {
        for (Column column = first; column < end; ++column) {
            if (columns[column] == AnnexColumn::Ignored && fits(contents[column])) {
                columns[column] = holds;
                return;
            }
        }
    };
    put(AnnexColumn::Code, 0, titles, [&](const ColumnContent &content) { return content.codes * 3 > rows; });
    put(AnnexColumn::Maximum, titles + 1, count, [&](const ColumnContent &content) { return content.figures * 3 > rows; });
    put(AnnexColumn::Rule, titles + 1, count, [](const ColumnContent &content) { return content.isRule(); });
    return columns;
}

} // namespace parindex
