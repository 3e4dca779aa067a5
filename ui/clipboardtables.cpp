// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboardtables.h"

#include "core/base/text.h"
#include "core/exchange/tablefile.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace parindex {

namespace {

constexpr qsizetype LargestHtml = 16 << 20;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::ClipboardTables", source);
}

/// The text of a block; raised text, the number of a footnote, stands apart.
QString textOf(const QTextBlock &block)
{
    QString text;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        if (fragment.charFormat().verticalAlignment() == QTextCharFormat::AlignSuperScript && !text.isEmpty())
            text += u' ';
        text += fragment.text();
    }
    return text.replace(QChar::LineSeparator, u'\n').remove(QChar::ObjectReplacementCharacter);
}

QString textOf(const QTextTableCell &cell)
{
    QStringList lines;
    for (auto part = cell.begin(); !part.atEnd(); ++part) {
        if (const QTextBlock block = part.currentBlock(); block.isValid())
            lines << textOf(block);
    }
    return normalized(lines.join(u'\n'));
}

/// False when the table is larger than one of criteria.
bool append(const QTextTable &source, TableFile &file)
{
    Table table{text(QT_TRANSLATE_NOOP("parindex::ClipboardTables", "Pasted table %1")).arg(file.tables.size() + 1), {}};
    TableLimits limits;
    for (int row = 0; row < source.rows(); ++row) {
        for (int column = 0; column < source.columns(); ++column) {
            const QTextTableCell cell = source.cellAt(row, column);
            const bool isCovered = cell.row() != row || cell.column() != column;
            if (!limits.put(table, row, column, isCovered ? QString() : textOf(cell)))
                return false;
        }
    }
    file.tables.push_back(std::move(table));
    return true;
}

Result<TableFile> tablesOfHtml(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    TableFile file;
    for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
        const auto *table = qobject_cast<const QTextTable *>(frame);
        if (table && !append(*table, file))
            return TableLimits::exceeded(text(QT_TRANSLATE_NOOP("parindex::ClipboardTables", "Clipboard")));
    }
    return file;
}

} // namespace

Result<TableFile> tablesOf(const QMimeData &clipboard)
{
    if (clipboard.hasHtml() && clipboard.html().size() <= LargestHtml) {
        auto file = tablesOfHtml(clipboard.html());
        if (!file || !file->tables.empty())
            return file;
    }
    const QString plain = clipboard.text();
    if (!plain.contains(u'\t'))
        return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::ClipboardTables", "There is no table on the clipboard. Mark the table in Word or Excel, copy it, and paste it here.")), {}};
    auto table = readTextTable(plain, text(QT_TRANSLATE_NOOP("parindex::ClipboardTables", "Pasted table %1")).arg(1));
    return table ? Result<TableFile>(TableFile{{std::move(*table)}, {}}) : table.error();
}

} // namespace parindex
