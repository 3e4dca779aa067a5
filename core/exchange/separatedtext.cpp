// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/separatedtext.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace parindex {

namespace {

constexpr qsizetype LargestTable = 16 << 20;
constexpr qsizetype MostReportedProblems = 20;

Error refused(const char *source)
{
    return {ErrorCode::Refused, QCoreApplication::translate("parindex::SeparatedText", source), {}};
}

} // namespace

Result<QString> decodeTable(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    if (bytes.size() > LargestTable)
        return refused(QT_TRANSLATE_NOOP("parindex::SeparatedText", "The table is larger than 16 MB, so it is not read."));
    const QString table = decoder(bytes);
    if (decoder.hasError() || table.contains(QChar(0)))
        return refused(QT_TRANSLATE_NOOP("parindex::SeparatedText", "The table is not in UTF-8. In Excel, save it as “CSV UTF-8”."));
    return table;
}

QChar separatorOf(const QString &table)
{
    const QString heading = table.section(u'\n', 0, 0);
    QChar best = u',';
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        if (heading.count(candidate) > heading.count(best))
            best = candidate;
    }
    return best;
}

QString listedProblems(const QStringList &problems)
{
    QStringList lines = problems.mid(0, MostReportedProblems);
    if (const auto more = static_cast<int>(problems.size() - lines.size()); more > 0)
        lines << QCoreApplication::translate("parindex::SeparatedText", "… and %n more.", nullptr, more);
    return lines.join(u'\n');
}

std::vector<TableRecord> readSeparated(const QString &table, QChar separator)
{
    std::vector<TableRecord> records;
    TableRecord record{1, {}};
    QString field;
    bool quoted = false;
    int line = 1;
    const auto endField = [&] {
        record.fields << field;
        field.clear();
    };
    const auto endRecord = [&] {
        endField();
        records.push_back(record);
        record = TableRecord{line, {}};
    };
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QChar c = table[i];
        line += c == u'\n';
        if (quoted && c == u'"' && i + 1 < table.size() && table[i + 1] == u'"') {
            field += table[++i];
        } else if (c == u'"' && (quoted || field.isEmpty())) {
            quoted = !quoted;
        } else if (quoted && !(c == u'\r' && table.mid(i + 1, 1) == u"\n")) {
            field += c;
        } else if (!quoted && c == separator) {
            endField();
        } else if (!quoted && c == u'\n') {
            endRecord();
        } else if (c != u'\r') {
            field += c;
        }
    }
    record.isClosed = !quoted;
    if (!field.isEmpty() || !record.fields.isEmpty() || quoted)
        endRecord();
    return records;
}

} // namespace parindex
