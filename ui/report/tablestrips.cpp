// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tablestrips.h"

#include <algorithm>

namespace parindex {

namespace {

using Style = Report::Row::Style;

constexpr int HorizontalPadding = dotsOfMillimetres(1.2);
constexpr int VerticalPadding = dotsOfMillimetres(0.9);
constexpr int TextPoints = 11;

Qt::Alignment alignmentOf(Report::Alignment alignment)
{
    switch (alignment) {
    case Report::Alignment::Left: return Qt::AlignLeft;
    case Report::Alignment::Centre: return Qt::AlignHCenter;
    case Report::Alignment::Right: return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

/// Where the columns begin, and where the last one ends.
std::vector<int> edges(const std::vector<Report::Column> &columns, int width)
{
    qint64 sum = 0;
    for (const Report::Column &column : columns)
        sum += column.width;
    std::vector<int> result{0};
    qint64 passed = 0;
    for (const Report::Column &column : columns) {
        passed += column.width;
        result.push_back(int(passed * width / std::max<qint64>(1, sum)));
    }
    return result;
}

/// A row under construction: cells come from the left.
class RowStrip
{
public:
    RowStrip(const std::vector<int> &edgesOfColumns) : m_edges(edgesOfColumns)
    {
        m_strip.gridLines.push_back(m_edges.front());
    }

    /// A cell that ends where the column with this number ends.
    void addCell(const QString &text, const TextStyle &style, std::size_t lastColumn)
    {
        const int left = m_strip.gridLines.back();
        const int right = m_edges[lastColumn + 1];
        TextBlock block(text, style, std::max(1, right - left - 2 * HorizontalPadding));
        m_strip.size.lineHeight = block.lineHeight();
        m_strip.size.lines = std::max(m_strip.size.lines, block.lineCount());
        m_strip.gridLines.push_back(right);
        if (!text.isEmpty())
            m_strip.boxes.push_back({std::move(block), {left + HorizontalPadding, VerticalPadding}});
    }

    Strip take()
    {
        m_strip.size.padding = 2 * VerticalPadding;
        return std::move(m_strip);
    }

private:
    const std::vector<int> &m_edges;
    Strip m_strip;
};

Strip headerStrip(const Report::Table &table, const std::vector<int> &columnEdges)
{
    RowStrip row(columnEdges);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        row.addCell(table.columns[i].title, {TextPoints, true, false, Qt::AlignHCenter}, i);
    Strip strip = row.take();
    for (Strip::Box &box : strip.boxes)
        box.at.ry() += (strip.size.lines - box.text.lineCount()) * strip.size.lineHeight / 2;
    strip.size.keepsWithNext = true;
    return strip;
}

Strip rowStrip(const Report::Table &table, const Report::Row &row, const std::vector<int> &columnEdges)
{
    RowStrip made(columnEdges);
    const std::size_t cells = std::min(std::size_t(row.cells.size()), table.columns.size());
    for (std::size_t i = 0; i < cells; ++i) {
        const QString &cell = row.cells.at(qsizetype(i));
        const bool reachesRight = i + 1 == cells && cells < table.columns.size();
        const Qt::Alignment alignment = reachesRight ? Qt::AlignLeft : alignmentOf(table.columns[i].alignment);
        const bool isBold = row.style != Style::Plain && !(table.columns[i].isProse && !reachesRight);
        made.addCell(cell, {TextPoints, isBold, false, alignment}, reachesRight ? table.columns.size() - 1 : i);
    }
    Strip strip = made.take();
    strip.isShaded = row.style == Style::Field;
    return strip;
}

bool isGroup(const Report::Row &row)
{
    return row.style == Style::Field || row.style == Style::Group;
}

} // namespace

std::vector<Strip> tableStrips(const Report::Table &table, int width, int firstStrip)
{
    std::vector<Strip> strips;
    if (table.columns.empty())
        return strips;
    const std::vector<int> columnEdges = edges(table.columns, width);
    strips.push_back(headerStrip(table, columnEdges));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        Strip strip = rowStrip(table, table.rows[i], columnEdges);
        strip.size.header = firstStrip;
        strip.size.keepsWithNext = isGroup(table.rows[i]) && i + 1 < table.rows.size();
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace parindex
