// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/output.h"
#include "app/commandline/verb.h"
#include "core/base/text.h"
#include "core/exchange/frameworkimport.h"
#include "core/exchange/frameworkjson.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/unreadparts.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QSaveFile>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

/// Which of the tables that were found, from 0.
Result<std::size_t> chooseTable(const std::vector<FoundTable> &tables, const QString &number)
{
    if (number.isEmpty() && !tables.empty())
        return likeliest(tables);
    const int position = number.toInt();
    if (position < 1 || static_cast<std::size_t>(position) > tables.size())
        return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "There is no table “%1”; the file holds %2.")).arg(number).arg(tables.size()), {}};
    return static_cast<std::size_t>(position) - 1;
}

Framework::Header headerOf(const QCommandLineParser &parser, const QString &path)
{
    Framework::Header header;
    header.title = normalized(parser.value(QStringLiteral("title")));
    if (header.title.isEmpty())
        header.title = normalized(QFileInfo(path).completeBaseName());
    header.decision = normalized(parser.value(QStringLiteral("decision")));
    const int year = parser.value(QStringLiteral("year")).toInt();
    header.firstYear = year > 0 ? year : QDate::currentDate().year();
    header.lastYear = header.firstYear;
    return header;
}

void printReport(const FrameworkImport &import)
{
    const auto counts = import.counts();
    printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Scored rows: %1")).arg(counts.leaves));
    printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Maxima of the top rows together: %1")).arg(counts.total.toExactString()));
    printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Rules understood: %1; left to people: %2; rows without a rule: %3")).arg(counts.recognised).arg(counts.manual).arg(counts.withoutRule));
    for (std::size_t i = 0; i < import.items.size(); ++i) {
        if (!import.rules[i].shape && !import.rules[i].reason.isEmpty())
            printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Left to people: %1 (row %2): %3")).arg(import.items[i].code).arg(import.rows[i]).arg(import.rules[i].reason));
    }
}

void printNotes(const FrameworkImport &import)
{
    for (const ImportNote &note : import.allNotes())
        printNote(note.row > 0 ? text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Row %1: %2")).arg(note.row).arg(note.sentence) : note.sentence);
}

Status write(const QString &path, const QByteArray &bytes)
{
    if (const Status status = checkOutput(path); !status)
        return status;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "“%1” cannot be written: nothing was changed.")).arg(path), file.errorString()};
    return {};
}

} // namespace

int runImportFramework(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().first();
    const auto file = readTables(path);
    if (!file)
        return refuse(file.error());
    for (const QString &remark : file->remarks)
        printNote(remark);
    const auto tables = tablesIn(*file);
    const auto chosen = chooseTable(tables, parser.value(QStringLiteral("table")));
    if (!chosen)
        return misuse(chosen.error().message);
    for (const UnreadTable &unread : unreadTables(*file, tables, *chosen))
        printNote(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "%1 Choose it with --table %2.")).arg(unread.sentence).arg(unread.position + 1));
    const FoundTable &table = tables[*chosen];
    const auto import = importAnnex(file->tables[table.table], table.mapping);
    if (!import)
        return refuse(import.error());
    printNotes(*import);
    const QString target = parser.value(QStringLiteral("o"));
    if (const Status status = write(target, writeFrameworkJson(Framework(headerOf(parser, path), import->items))); !status)
        return refuse(status.error());
    if (parser.isSet(QStringLiteral("report")))
        printReport(*import);
    return written(target);
}

} // namespace parindex
