// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "core/base/filekind.h"
#include "core/base/text.h"
#include "core/exchange/documenttables.h"
#include "core/exchange/odstables.h"
#include "core/exchange/separatedtext.h"
#include "core/exchange/spreadsheettexts.h"
#include "core/exchange/xlsxtables.h"
#include "core/exchange/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace parindex {

namespace {

constexpr qint64 LargestFile = 64 << 20;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::TableFile", source);
}

template <typename... Arguments>
Error refused(const char *source, const QString &name, Arguments... arguments)
{
    QString sentence = text(source).arg(name);
    ((sentence = sentence.arg(arguments)), ...);
    return {ErrorCode::Refused, sentence, {}};
}

/// Rows of one length that stand most often with this separator: a table has many, prose has few.
std::ptrdiff_t regularRows(const std::vector<TableRecord> &records)
{
    std::vector<int> times(TableLimits::MostColumns + 2);
    for (const TableRecord &record : records) {
        if (record.fields.size() > 1)
            ++times[static_cast<std::size_t>(std::min<qsizetype>(record.fields.size(), TableLimits::MostColumns + 1))];
    }
    return *std::max_element(times.begin(), times.end());
}

std::vector<TableRecord> recordsOf(const QString &table)
{
    std::vector<TableRecord> best;
    for (const QChar separator : {QChar(u'\t'), QChar(u';'), QChar(u',')}) {
        auto records = readSeparated(table, separator);
        if (best.empty() || regularRows(records) > regularRows(best))
            best = std::move(records);
    }
    return best;
}

/// A file that is called a workbook but holds neither one nor rows of cells.
bool isBrokenWorkbook(const Table &table, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isCalledOne = suffix.startsWith(u"xls") || suffix.startsWith(u"doc") || suffix == u"ods";
    return isCalledOne && std::none_of(table.rows.begin(), table.rows.end(), [](const QStringList &row) { return row.size() > 1; });
}

Result<TableFile> readSeparatedFile(QFile &file)
{
    const auto table = decodeTable(file.readAll());
    if (!table)
        return isBrokenWorkbook({}, file.fileName()) ? SpreadsheetTexts::damaged(QFileInfo(file).fileName(), table.error().detail) : table.error();
    auto read = readTextTable(*table, QFileInfo(file).completeBaseName());
    if (isBrokenWorkbook(read ? *read : Table(), file.fileName()))
        return SpreadsheetTexts::damaged(QFileInfo(file).fileName(), {});
    return read ? Result<TableFile>(TableFile{{std::move(*read)}, {}}) : read.error();
}

Result<TableFile> readArchive(const QString &path, const QString &name)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    if (const Status status = archive->checkXml(); !status)
        return status.error();
    if (archive->contains(QStringLiteral("word/document.xml")))
        return readDocumentTables(*archive, name);
    if (archive->contains(QStringLiteral("xl/workbook.xml")))
        return readXlsxTables(*archive, name);
    if (archive->contains(QStringLiteral("content.xml")))
        return readOdsTables(*archive, name);
    return refused(QT_TRANSLATE_NOOP("parindex::TableFile", "“%1” is neither a table nor a document with tables. Choose a file of the kind .xlsx, .ods, .docx or .csv."), name);
}

Result<TableFile> readByKind(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::TableFile", "“%1” cannot be read. Check that it is still there.")).arg(name), file.errorString()};
    if (file.size() > LargestFile)
        return refused(QT_TRANSLATE_NOOP("parindex::TableFile", "“%1” is larger than 64 MB, so it is no table of criteria."), name);
    const FileKind kind = fileKindOf(path);
    if (kind == FileKind::OldOffice)
        return refused(QT_TRANSLATE_NOOP("parindex::TableFile", "“%1” is protected by a password, or of the old kind .xls or .doc. Open it, save a copy without a password as .xlsx or .docx, and choose that."), name);
    if (kind == FileKind::Pdf)
        return refused(QT_TRANSLATE_NOOP("parindex::TableFile", "“%1” is a PDF, from which tables cannot be read safely. Ask for the Word or Excel file of the annex, or copy the table from Word and paste it."), name);
    return kind == FileKind::Zip ? readArchive(path, name) : readSeparatedFile(file);
}

/// Texts in the form that all of the program uses; nothing behind the last cell and row with text.
void tidy(Table &table)
{
    for (QStringList &row : table.rows) {
        for (QString &cell : row)
            cell = normalized(cell).left(TableLimits::LongestText);
        while (!row.isEmpty() && row.back().isEmpty())
            row.removeLast();
    }
    while (!table.rows.empty() && isBlankRow(table.rows.back()))
        table.rows.pop_back();
}

} // namespace

qsizetype Table::columns() const
{
    qsizetype most = 0;
    for (const QStringList &row : rows)
        most = std::max(most, row.size());
    return most;
}

bool TableLimits::count(int row, int column)
{
    return row >= 0 && column >= 0 && row < MostRows && column < MostColumns && ++m_cells <= MostCells;
}

bool TableLimits::put(Table &table, int row, int column, const QString &text)
{
    if (!count(row, column))
        return false;
    const auto index = static_cast<std::size_t>(row);
    if (table.rows.size() <= index)
        table.rows.resize(index + 1);
    QStringList &cells = table.rows[index];
    while (cells.size() <= column)
        cells << QString();
    cells[column] = text;
    return true;
}

QString TableLimits::numberText(double value)
{
    return QString::number(value, 'g', 12);
}

Error TableLimits::exceeded(const QString &fileName)
{
    return refused(QT_TRANSLATE_NOOP("parindex::TableFile", "“%1” holds a table of more than 20,000 rows, 200 columns or 400,000 cells, so it is no table of criteria."), fileName);
}

Result<Table> readTextTable(const QString &text, const QString &name)
{
    Table table{name, {}};
    TableLimits limits;
    for (const TableRecord &record : recordsOf(text)) { // Row by row, not line by line: texts may have several.
        if (!record.isClosed)
            return refused(QT_TRANSLATE_NOOP("parindex::TableFile", "In “%1” a text in quotes begins on line %2 and has no end, so all that follows would be lost. Close it, and try once more."), name, record.line);
        for (int column = 0; column < record.fields.size(); ++column) {
            if (!limits.count(static_cast<int>(table.rows.size()), column))
                return TableLimits::exceeded(name);
        }
        table.rows.push_back(record.fields);
    }
    tidy(table);
    return table;
}

Result<TableFile> readTables(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto file = readByKind(path, name);
    if (!file)
        return file;
    std::for_each(file->tables.begin(), file->tables.end(), tidy);
    file->tables.erase(std::remove_if(file->tables.begin(), file->tables.end(), [](const Table &table) { return table.rows.empty(); }), file->tables.end());
    if (file->tables.empty())
        return refused(QT_TRANSLATE_NOOP("parindex::TableFile", "“%1” holds no table."), name);
    return file;
}

} // namespace parindex
