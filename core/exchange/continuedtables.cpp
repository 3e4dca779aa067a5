// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/continuedtables.h"

#include "core/base/text.h"
#include "core/domain/itemcode.h"
#include "core/exchange/annexcode.h"
#include "core/exchange/annexsum.h"
#include "core/exchange/columnmapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace parindex {

namespace {

/// The numbering of a table: the last code of each kind that is still counted on.
class Numbering
{
public:
    void add(const AnnexCode &code)
    {
        // What stands deeper begins anew below this code.
        for (auto kind = m_last.begin(); kind != m_last.end();) {
            const bool isDeeper = code.isOuter() ? !kind->second.isOuter() : kind->first.first == code.style && kind->first.second > code.parts.size();
            kind = isDeeper ? m_last.erase(kind) : std::next(kind);
        }
        m_last.insert_or_assign(code.kind(), code);
        m_latest = code;
    }

    const std::optional<AnnexCode> &latest() const { return m_latest; }

    bool goesOnWith(const AnnexCode &code) const
    {
        if (!m_latest)
            return false;
        const auto last = m_last.find(code.kind());
        const bool isNext = last != m_last.end() && nextCode(last->second.whole()) == code.whole();
        const bool isFirstBelow = code.whole() == m_latest->whole() + QStringLiteral(".1") || (m_latest->isOuter() && !code.isOuter() && code.whole() == u"1");
        return isNext || isFirstBelow;
    }

private:
    std::map<std::pair<AnnexCode::Style, qsizetype>, AnnexCode> m_last;
    std::optional<AnnexCode> m_latest;
};

std::optional<AnnexCode> codeIn(const QStringList &row, const ColumnMapping &mapping, const std::optional<AnnexCode> &before)
{
    if (mapping.has(AnnexColumn::Code))
        return AnnexCode::read(mapping.text(row, AnnexColumn::Code), before);
    QString title = mapping.text(row, AnnexColumn::Title);
    return AnnexCode::takeFrom(title, before);
}

QString headingOf(const Table &table, const ColumnMapping &mapping)
{
    return mapping.isGuess || mapping.firstRow == 0 ? QString() : folded(table.rows[mapping.firstRow - 1].join(u'|'));
}

/// Whether a row adds up a whole annex.
bool isTotal(const QStringList &row)
{
    const auto first = std::find_if(row.begin(), row.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    const auto sum = first == row.end() ? std::nullopt : readAnnexSum(*first);
    return sum && sum->isWhole;
}

bool hasTotal(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), isTotal);
}

/// A table that may go on, with all that tells whether the next one does; counted on as tables are joined.
class OpenTable
{
public:
    OpenTable(const Table &table, const std::vector<ColumnMapping> &mappings) : m_columns(table.columns())
    {
        m_isHeaded = mappings.size() == 1 && !mappings[0].isGuess;
        if (!m_isHeaded)
            return;
        m_mapping = mappings[0];
        m_headings = headingOf(table, m_mapping);
        count(table, m_mapping.firstRow);
    }

    bool goesOnWith(const Table &next, const std::vector<ColumnMapping> &mappings) const
    {
        const bool hasOtherHeadings = mappings.size() != 1 || (!mappings[0].isGuess && headingOf(next, mappings[0]) != m_headings);
        // Word counts on through lists of the next annex, but each annex has its own total.
        if (!m_isHeaded || next.columns() != m_columns || hasOtherHeadings || (m_hasTotal && hasTotal(next)))
            return false;
        for (const QStringList &row : next.rows) {
            if (const auto code = codeOf(row))
                return m_numbering.goesOnWith(*code);
        }
        return false;
    }

    void count(const Table &table, std::size_t first)
    {
        for (std::size_t row = first; row < table.rows.size(); ++row) {
            if (const auto code = codeOf(table.rows[row]))
                m_numbering.add(*code);
        }
        m_hasTotal = m_hasTotal || hasTotal(table);
    }

private:
    std::optional<AnnexCode> codeOf(const QStringList &row) const { return isHeading(row) ? std::nullopt : codeIn(row, m_mapping, m_numbering.latest()); }

    qsizetype m_columns;
    bool m_isHeaded = false;
    bool m_hasTotal = false;
    ColumnMapping m_mapping;
    QString m_headings;
    Numbering m_numbering;
};

QString joinedRemark(const Table &table, const Table &whole)
{
    return QCoreApplication::translate("parindex::DocumentTables", "“%1” goes on with “%2” and was joined to it; its first row is counted as row %3.").arg(table.name, whole.name).arg(whole.rows.size() + 1);
}

} // namespace

void joinContinuedTables(TableFile &file)
{
    std::vector<Table> joined;
    std::optional<OpenTable> open;
    for (Table &table : file.tables) {
        const auto mappings = mappingsOf(table);
        if (open && open->goesOnWith(table, mappings)) {
            file.remarks << joinedRemark(table, joined.back());
            open->count(table, 0);
            joined.back().rows.insert(joined.back().rows.end(), std::make_move_iterator(table.rows.begin()), std::make_move_iterator(table.rows.end()));
        } else {
            open.emplace(table, mappings);
            joined.push_back(std::move(table));
        }
    }
    file.tables = std::move(joined);
}

} // namespace parindex
