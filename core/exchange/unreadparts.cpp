// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unreadparts.h"

#include "core/exchange/annexcode.h"

#include <QCoreApplication>

#include <algorithm>

namespace parindex {

namespace {

constexpr int FewestCriteria = 2;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::FrameworkImport", source);
}

QString headingOf(const Table &table, const ColumnMapping &mapping, qsizetype column)
{
    for (std::size_t above = 1; above <= 2 && above <= mapping.firstRow && !mapping.isGuess; ++above) {
        const QString cell = table.cell(mapping.firstRow - above, column).simplified();
        if (!cell.isEmpty())
            return cell.left(60);
    }
    return {};
}

bool holdsSomething(const Table &table, const ColumnMapping &mapping, qsizetype column)
{
    for (std::size_t row = mapping.firstRow; row < std::min(mapping.endRow, table.rows.size()); ++row) {
        if (!table.cell(row, column).trimmed().isEmpty() && !isHeading(table.rows[row]))
            return true;
    }
    return false;
}

/// Rows with a code and a title; none where the table has neither maxima nor rules.
int criteriaIn(const Table &table, const ColumnMapping &mapping)
{
    int criteria = 0;
    const bool isScored = mapping.has(AnnexColumn::Maximum) || mapping.has(AnnexColumn::Rule);
    for (std::size_t row = mapping.firstRow; isScored && row < std::min(mapping.endRow, table.rows.size()); ++row) {
        QString title = mapping.text(table.rows[row], AnnexColumn::Title);
        const bool isCoded = AnnexCode::read(mapping.text(table.rows[row], AnnexColumn::Code)) || AnnexCode::takeFrom(title);
        criteria += isCoded && !title.isEmpty();
    }
    return criteria;
}

} // namespace

QStringList unreadColumns(const Table &table, const ColumnMapping &mapping)
{
    QStringList sentences;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        if (mapping.columns[i] != AnnexColumn::Ignored || !holdsSomething(table, mapping, column))
            continue;
        const QString heading = headingOf(table, mapping, column);
        sentences << (heading.isEmpty() ? text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "Column %1 was not read.")).arg(column + 1)
                                        : text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "Column %1, “%2”, was not read.")).arg(column + 1).arg(heading));
    }
    return sentences;
}

std::vector<UnreadTable> unreadTables(const TableFile &file, const std::vector<FoundTable> &tables, std::size_t chosen)
{
    std::vector<UnreadTable> unread;
    for (std::size_t position = 0; position < tables.size(); ++position) {
        const FoundTable &one = tables[position];
        const Table &table = file.tables[one.table];
        const int criteria = position == chosen ? 0 : criteriaIn(table, one.mapping);
        if (criteria < FewestCriteria)
            continue;
        unread.push_back({position, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "“%1” also holds criteria, %2 rows from row %3 on, and was not read.")).arg(table.name).arg(criteria).arg(one.mapping.firstRow + 1)});
    }
    return unread;
}

} // namespace parindex
