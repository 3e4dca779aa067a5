// SPDX-License-Identifier: GPL-3.0-or-later
// The part of frameworkxlsx.h that reads.
#include "core/exchange/frameworkxlsx.h"

#include "core/base/text.h"
#include "core/domain/grading.h"
#include "core/domain/rules/rulejson.h"
#include "core/exchange/frameworksheet.h"
#include "core/exchange/tablefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parindex {

namespace {

using namespace FrameworkSheet;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::FrameworkXlsx", source);
}

/// "A", "B" … "Z", "AA".
QString letterOf(qsizetype column)
{
    const QString last(QChar(static_cast<char16_t>(u'A' + column % 26)));
    return column < 26 ? last : letterOf(column / 26 - 1) + last;
}

/// One sheet with its columns found by name; keeps the first thing that is wrong, with its place.
class Sheet
{
public:
    Sheet(const Table &table, std::optional<Error> &problem) : m_table(table), m_problem(problem) {}

    template <typename Columns>
    void findColumns(const Columns &columns)
    {
        for (const ColumnForm &column : columns) {
            const QStringList names = m_table.rows.empty() ? QStringList() : m_table.rows.front();
            const auto found = std::find_if(names.begin(), names.end(), [&](const QString &name) { return sayTheSame(name, column.name); });
            m_places.push_back(found == names.end() ? -1 : found - names.begin());
            m_names << QString::fromUtf8(column.name);
            if (found == names.end() && column.needed && !m_problem) {
                m_problem = Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "Sheet “%1” has no column “%2” in its first row."))
                                                          .arg(m_table.name, QString::fromUtf8(column.name)), {}};
            }
        }
    }

    std::size_t rows() const { return m_table.rows.size(); }
    bool isEmpty(std::size_t row) const { return m_table.rows[row].join(QString()).trimmed().isEmpty(); }

    QString cell(std::size_t row, int column) const
    {
        const qsizetype place = m_places[static_cast<std::size_t>(column)];
        QString value = place < 0 ? QString() : unescaped(m_table.cell(row, place));
        return normalized(value.replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
    }

    void fail(std::size_t row, int column, const QString &what)
    {
        if (m_problem)
            return;
        const qsizetype place = m_places[static_cast<std::size_t>(column)];
        m_problem = Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "Sheet “%1”, row %2, column %3 (%4): %5"))
                                                  .arg(m_table.name).arg(row + 1).arg(place < 0 ? QStringLiteral("–") : letterOf(place), m_names[column], what), {}};
    }

    template <typename Enumeration>
    Enumeration word(std::size_t row, int column, Enumeration usual)
    {
        const QString typed = cell(row, column);
        const auto value = typed.isEmpty() ? usual : fromWord<Enumeration>(typed);
        if (!value) {
            QStringList words;
            for (const char *one : wordsOf(Enumeration()))
                words << QString::fromUtf8(one);
            fail(row, column, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "“%1” is none of: %2.")).arg(typed.left(40), words.join(QStringLiteral("; "))));
        }
        return value.value_or(usual);
    }

    Points points(std::size_t row, int column)
    {
        const auto read = Points::fromString(cell(row, column));
        if (!read)
            fail(row, column, read.error().message);
        return read ? *read : Points();
    }

    int whole(std::size_t row, int column, int least, int most)
    {
        bool isNumber = false;
        const int value = cell(row, column).toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            fail(row, column, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "“%1” is no whole number between %2 and %3.")).arg(cell(row, column).left(40)).arg(least).arg(most));
        return value;
    }

    bool isYes(std::size_t row, int column)
    {
        const QString typed = cell(row, column);
        const bool yes = sayTheSame(typed, Yes);
        if (!yes && !typed.isEmpty() && !sayTheSame(typed, No))
            fail(row, column, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "“%1” is none of: %2.")).arg(typed.left(40), QString::fromUtf8(Yes) + QStringLiteral("; ") + QString::fromUtf8(No)));
        return yes;
    }

private:
    const Table &m_table;
    std::optional<Error> &m_problem;
    std::vector<qsizetype> m_places;
    QStringList m_names;
};

class WorkbookReader
{
public:
    Result<Framework> read(const TableFile &file, const QString &name)
    {
        const Table *items = find(file, FrameworkSheet::Items);
        const Table *header = find(file, FrameworkSheet::Header);
        if (!items || !header) {
            return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "“%1” is no workbook of criteria of this program: it lacks the sheet “%2”."))
                                                 .arg(name, QString::fromUtf8(items ? FrameworkSheet::Header : FrameworkSheet::Items)), {}};
        }
        readHeader(*header);
        readItems(*items);
        if (const Table *grading = find(file, FrameworkSheet::Grading))
            readGrading(*grading);
        if (m_problem)
            return *m_problem;
        for (const Status &sound : {Framework::check(m_items), checkGrading(m_header.grading)}) {
            if (!sound)
                return sound.error();
        }
        return Framework(std::move(m_header), std::move(m_items));
    }

private:
    static const Table *find(const TableFile &file, const char *name)
    {
        const auto found = std::find_if(file.tables.begin(), file.tables.end(), [&](const Table &table) { return sayTheSame(table.name, name); });
        return found == file.tables.end() ? nullptr : &*found;
    }

    void readItems(const Table &table)
    {
        Sheet sheet(table, m_problem);
        sheet.findColumns(columns());
        std::vector<ItemId> path;
        for (std::size_t row = 1; row < sheet.rows() && !m_problem; ++row) {
            if (!sheet.isEmpty(row))
                readItem(sheet, row, path);
        }
    }

    void readItem(Sheet &sheet, std::size_t row, std::vector<ItemId> &path)
    {
        Item item;
        item.id = ItemId(static_cast<std::int64_t>(m_items.size()) + 1);
        const auto depth = static_cast<std::size_t>(std::max(1, sheet.whole(row, Depth, 1, Framework::DeepestLevel)));
        if (depth > path.size() + 1)
            sheet.fail(row, Depth, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "there is no row of depth %1 above for it to belong to.")).arg(depth - 1));
        path.resize(std::min(path.size(), depth - 1));
        if (!path.empty())
            item.parent = path.back();
        path.push_back(item.id);
        item.code = sheet.cell(row, Code);
        item.title = sheet.cell(row, Title);
        for (const Column column : {Code, Title}) {
            if (sheet.cell(row, column).isEmpty())
                sheet.fail(row, column, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "this cell must not be empty.")));
        }
        if (!m_codes.insert({item.code, row}).second)
            sheet.fail(row, Code, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "the code “%1” stands in row %2 too.")).arg(item.code).arg(m_codes[item.code] + 1));
        item.level = sheet.word(row, LevelWord, levelAt(static_cast<int>(depth)));
        item.maximum = sheet.points(row, Maximum);
        item.source = sheet.word(row, Source, ScoringSource::Documents);
        item.rule = {sheet.cell(row, RuleText), readRule(sheet, row)};
        readCounting(sheet, row, item);
        item.requiredEvidence = sheet.cell(row, Evidence);
        item.leadAgency = sheet.cell(row, Lead);
        item.supportingAgencies = sheet.cell(row, Supporting);
        item.guidance = sheet.cell(row, Guidance);
        m_items.push_back(std::move(item));
    }

    static void readCounting(Sheet &sheet, std::size_t row, Item &item)
    {
        item.notApplicable = sheet.cell(row, NotApplicable);
        item.applicability = sheet.word(row, ApplicabilityWord, item.applicability);
        item.counting = sheet.word(row, CountingWord, item.counting);
        if (sheet.cell(row, RescaledTo).isEmpty())
            return;
        item.rescaledTo = sheet.points(row, RescaledTo);
        if (*item.rescaledTo < Points())
            sheet.fail(row, RescaledTo, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "the total cannot be below zero.")));
    }

    static RuleShape readRule(Sheet &sheet, std::size_t row)
    {
        const QString json = sheet.cell(row, MachineRule);
        if (json.isEmpty())
            return ManualRule();
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
        const auto rule = ruleFromJson(document.object());
        if (!document.isObject())
            sheet.fail(row, MachineRule, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "the rule cannot be read. Empty the cell, or leave it as it was written.")));
        else if (!rule)
            sheet.fail(row, MachineRule, rule.error().message);
        return rule ? *rule : RuleShape();
    }

    void readHeader(const Table &table)
    {
        Sheet sheet(table, m_problem);
        sheet.findColumns(std::array<ColumnForm, 2>{{{"Mục", 0, true}, {"Nội dung", 0, true}}});
        std::array<std::size_t, HeaderRowCount> rows{};
        for (std::size_t row = 1; row < sheet.rows(); ++row) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (sayTheSame(sheet.cell(row, 0), headerRows()[i]))
                    rows[i] = row;
            }
        }
        const auto value = [&](HeaderRow row) { return rows[row] == 0 ? QString() : sheet.cell(rows[row], 1); };
        if (!sayTheSame(value(Format), FormatWord))
            sheet.fail(rows[Format], 1, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "“%1” is no form of workbook that this program reads.")).arg(value(Format).left(40)));
        m_header.decision = value(Decision);
        m_header.title = value(FrameworkTitle);
        m_header.issuer = value(Issuer);
        m_header.issuedOn = dateOf(value(IssuedOn));
        if (!value(IssuedOn).isEmpty() && !m_header.issuedOn.isValid())
            sheet.fail(rows[IssuedOn], 1, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "“%1” is no date; it is written as 05/01/2026.")).arg(value(IssuedOn).left(40)));
        m_header.note = value(Note);
        if (rows[AudienceWord] > 0)
            m_header.audience = sheet.word(rows[AudienceWord], 1, Audience::Province);
        m_header.firstYear = rows[FirstYear] > 0 ? sheet.whole(rows[FirstYear], 1, 0, LatestYear) : 0;
        m_header.lastYear = rows[LastYear] > 0 ? sheet.whole(rows[LastYear], 1, 0, LatestYear) : 0;
        m_header.official = rows[Official] > 0 && sheet.isYes(rows[Official], 1);
        m_header.revision = rows[Revision] > 0 ? sheet.whole(rows[Revision], 1, 1, MostRevisions) : 1;
    }

    static QDate dateOf(const QString &typed)
    {
        const QDate date = QDate::fromString(typed, QStringLiteral("d/M/yyyy"));
        return date.isValid() ? date : QDate::fromString(typed, Qt::ISODate);
    }

    void readGrading(const Table &table)
    {
        Sheet sheet(table, m_problem);
        sheet.findColumns(gradingColumns());
        for (std::size_t row = 1; row < sheet.rows() && !m_problem; ++row) {
            if (sheet.isEmpty(row))
                continue;
            GradeBand band{sheet.cell(row, Label), {bound(sheet, row, From, Above), bound(sheet, row, To, Below)}, sheet.isYes(row, NoLeafAtZero)};
            for (const QString &line : sheet.cell(row, LeastShares).split(u'\n', Qt::SkipEmptyParts)) {
                const qsizetype colon = line.lastIndexOf(u':');
                band.leastShares.push_back({normalized(line.left(colon)), share(sheet, row, LeastShares, line.mid(colon + 1))});
            }
            m_header.grading.push_back(std::move(band));
        }
    }

    static std::optional<Bound> bound(Sheet &sheet, std::size_t row, int closed, int open)
    {
        const QString from = sheet.cell(row, closed);
        if (!from.isEmpty())
            return Bound{share(sheet, row, closed, from), true};
        const QString above = sheet.cell(row, open);
        return above.isEmpty() ? std::nullopt : std::optional(Bound{share(sheet, row, open, above), false});
    }

    static Rational share(Sheet &sheet, std::size_t row, int column, const QString &typed)
    {
        const auto read = Rational::fromString(typed);
        if (!read)
            sheet.fail(row, column, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "“%1” is no percentage; it is written as 90%.")).arg(typed.left(40)));
        return read.value_or(Rational());
    }

    static constexpr int LatestYear = 9999;
    static constexpr int MostRevisions = 1'000'000;

    Framework::Header m_header;
    std::vector<Item> m_items;
    std::map<QString, std::size_t> m_codes; ///< With the rows that they stand in.
    std::optional<Error> m_problem;
};

} // namespace

Result<Framework> readFrameworkXlsx(const QString &path)
{
    const auto file = readTables(path);
    return file ? WorkbookReader().read(*file, QFileInfo(path).fileName()) : Result<Framework>(file.error());
}

} // namespace parindex
