// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scorescsv.h"

#include "core/base/text.h"
#include "core/exchange/separatedtext.h"
#include "core/exchange/table.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::ScoresCsv", source);
}

Error refused(const QString &message)
{
    return {ErrorCode::Refused, message, {}};
}

struct Columns
{
    QChar separator;
    qsizetype count = 0;
    qsizetype code = -1;
    qsizetype score = -1;
    qsizetype explanation = -1;
};

Columns columnsOf(const QStringList &heading, QChar separator)
{
    Columns columns;
    columns.separator = separator;
    columns.count = heading.size();
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const QString name = folded(heading[i]);
        if (name == u"code" || name == u"stt" || name == u"ma" || name == u"ma tieu chi")
            columns.code = i;
        else if (name == u"score" || name == u"diem" || name.endsWith(u"tu cham"))
            columns.score = i;
        else if (name == u"explanation" || name.startsWith(u"giai trinh"))
            columns.explanation = i;
    }
    return columns;
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Fields beyond the heading, and digits behind the digits of a score, come from a decimal comma
/// that was taken for the mark between two columns: 9,44 would be read as 9.
bool hasSplitNumber(const TableRecord &record, const Columns &columns)
{
    const bool tooLong = std::any_of(record.fields.begin() + std::min(columns.count, record.fields.size()), record.fields.end(),
                                     [](const QString &field) { return !field.trimmed().isEmpty(); });
    const qsizetype next = columns.score + 1;
    return tooLong || (columns.separator == u',' && next != columns.code
                       && isNumber(normalized(record.fields.value(columns.score))) && isNumber(normalized(record.fields.value(next))));
}

Result<ScoreLine> readLine(const TableRecord &record, const Columns &columns)
{
    if (!record.isClosed)
        return refused(text(QT_TRANSLATE_NOOP("parindex::ScoresCsv", "a text in quotes has no end")));
    if (hasSplitNumber(record, columns))
        return refused(text(QT_TRANSLATE_NOOP("parindex::ScoresCsv", "the comma of a number seems to have been read as the mark between two columns; write 9.44 or “9,44” in quotes, or separate the columns by semicolons")));
    ScoreLine line;
    line.line = record.line;
    line.code = normalized(record.fields.value(columns.code));
    if (columns.explanation >= 0)
        line.explanation = normalized(record.fields.value(columns.explanation));
    if (line.code.isEmpty())
        return refused(text(QT_TRANSLATE_NOOP("parindex::ScoresCsv", "there is no code")));
    const QString cell = normalized(record.fields.value(columns.score));
    if (!cell.isEmpty()) {
        const auto points = Points::fromString(cell);
        if (!points)
            return points.error();
        line.points = *points;
    }
    return line;
}

bool isBlank(const TableRecord &record)
{
    return record.isClosed && isBlankRow(record.fields);
}

/// Reads all lines and collects what is wrong with them, so that one run names every mistake.
Result<std::vector<ScoreLine>> readLines(const std::vector<TableRecord> &records, const Columns &columns)
{
    std::vector<ScoreLine> lines;
    QHash<QString, int> firstLine;
    QStringList problems;
    const auto report = [&](int line, const QString &reason) {
        problems << text(QT_TRANSLATE_NOOP("parindex::ScoresCsv", "Line %1: %2")).arg(line).arg(reason);
    };
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (isBlank(records[i]))
            continue;
        auto line = readLine(records[i], columns);
        if (!line)
            report(records[i].line, line.error().message);
        else if (const int first = firstLine.value(line->code))
            report(line->line, text(QT_TRANSLATE_NOOP("parindex::ScoresCsv", "the code “%1” stands on line %2 already")).arg(line->code.left(40), QString::number(first)));
        else {
            firstLine.insert(line->code, line->line);
            lines.push_back(std::move(*line));
        }
    }
    if (!problems.isEmpty())
        return refused(listedProblems(problems));
    return lines;
}

} // namespace

Result<std::vector<ScoreLine>> readScoresCsv(const QByteArray &bytes)
{
    const auto table = decodeTable(bytes);
    if (!table)
        return table.error();
    const QChar separator = separatorOf(*table);
    const auto records = readSeparated(*table, separator);
    const Columns columns = records.empty() ? Columns() : columnsOf(records.front().fields, separator);
    if (columns.code < 0 || columns.score < 0)
        return refused(text(QT_TRANSLATE_NOOP("parindex::ScoresCsv", "The first line must name the columns code, score and explanation.")));
    return readLines(records, columns);
}

} // namespace parindex
