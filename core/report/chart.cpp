// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart.h"

#include <algorithm>

namespace parindex {

namespace {

/// Figures may begin with a sign: "+0,5" is no formula, "+A1" is one.
bool isFigure(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || QStringView(u"+-,.%/ \u00a0").contains(c); });
}

QString harmless(QString cell)
{
    cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    const bool looksLikeFormula = !cell.isEmpty() && QStringView(u"=+-@").contains(cell.front()) && !isFigure(cell);
    return looksLikeFormula ? u'\'' + cell : cell;
}

QString lineOf(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line << harmless(cell);
    return line.join(u'\t');
}

} // namespace

QString Chart::Category::name() const
{
    if (code.isEmpty() || title.isEmpty())
        return code + title;
    return code + QStringLiteral(". ") + title;
}

QString Chart::rowText(std::size_t row) const
{
    QStringList cells;
    for (qsizetype i = 0; i < rows[row].size(); ++i) {
        if (!rows[row][i].isEmpty())
            cells << headings.value(i) + QStringLiteral(": ") + rows[row][i];
    }
    return cells.join(QStringLiteral("; "));
}

QString Chart::description() const
{
    QStringList lines{title};
    for (std::size_t row = 0; row < rows.size(); ++row)
        lines << rowText(row);
    return (lines + notes).join(u'\n');
}

QString Chart::tableText() const
{
    QString text = lineOf(headings) + u'\n';
    for (const QStringList &row : rows)
        text += lineOf(row) + u'\n';
    return text;
}

} // namespace parindex
