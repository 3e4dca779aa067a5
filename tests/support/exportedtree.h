// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablefile.h"
#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>

#include <zip.h>

namespace parindex::test {

/// By path from the top: what a folder holds, hidden files too.
using FilesByPath = QMap<QString, QByteArray>;

inline FilesByPath filesIn(const QString &folder)
{
    FilesByPath files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path));
    }
    return files;
}

/// By name: what a zip holds, as its engine reads it; empty when that finds it damaged.
inline FilesByPath filesInZip(const QString &path)
{
    FilesByPath files;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        const bool isWhole = file && zip_fread(file, content.data(), stat.size) == content.size() && zip_fclose(file) == 0;
        files.insert(QString::fromUtf8(stat.name), isWhole ? content : QByteArrayLiteral("damaged"));
    }
    if (archive)
        zip_discard(archive);
    return files;
}

/// A column of the first sheet of a workbook below its heading, as our own reader sees it, without empty cells.
inline QStringList columnOf(const QString &xlsx, const QString &heading)
{
    const auto tables = readTables(xlsx);
    if (!tables)
        return {tables.error().message};
    const Table &table = tables->tables.front();
    const qsizetype column = table.rows.front().indexOf(heading);
    QStringList cells;
    for (std::size_t row = 1; row < table.rows.size(); ++row) {
        if (!table.cell(row, column).isEmpty())
            cells << table.cell(row, column);
    }
    return cells;
}

} // namespace parindex::test
