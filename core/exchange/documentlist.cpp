// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documentlist.h"

#include "core/base/legacyencoding.h"
#include "core/base/legacyrecognition.h"
#include "core/base/text.h"
#include "core/domain/documentkind.h"
#include "core/domain/leafofname.h"
#include "core/domain/writtendate.h"
#include "core/exchange/documentcolumns.h"
#include "core/exchange/listedfiles.h"
#include "core/exchange/tablefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

constexpr qsizetype LongestField = 2000;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::DocumentList", source);
}

QString fieldOf(const QString &cell)
{
    return normalized(cell).simplified().left(LongestField);
}

/// "(1) (2) (3)": the numbers of the columns below the headings.
bool numbersColumns(const QStringList &row)
{
    static const QRegularExpression form(QStringLiteral("^\\(?[0-9]{1,2}\\)?$"));
    const auto filled = std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    const auto numbers = std::count_if(row.begin(), row.end(), [&](const QString &cell) { return form.match(cell.trimmed()).hasMatch(); });
    return filled >= 3 && filled == numbers;
}

/// A date cell of a spreadsheet is the count of days since the end of 1899.
Result<QDate> dateOfCell(const QString &cell)
{
    constexpr int FirstDay = 16438; // 1945
    constexpr int LastDay = 109574; // 2199
    bool isNumber = false;
    const int day = static_cast<int>(cell.toDouble(&isNumber));
    return isNumber && day >= FirstDay && day <= LastDay ? QDate(1899, 12, 30).addDays(day) : writtenDate(cell);
}

/// Row by row, with what stood above.
class ListReader
{
public:
    ListReader(const Table &table, const DocumentColumns &columns, const Framework &framework) : m_table(table), m_columns(columns), m_framework(framework) {}

    DocumentList read()
    {
        for (std::size_t row = m_columns.firstRow; row < m_table.rows.size(); ++row)
            readRow(row);
        return std::move(m_list);
    }

private:
    void readRow(std::size_t number)
    {
        const QStringList &row = m_table.rows[number];
        m_row = number;
        if (isBlankRow(row) || numbersColumns(row) || row == m_table.rows[m_columns.firstRow - 1])
            return;
        const auto filled = std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        Evidence document = documentOf(row);
        const QStringList files = filesOf(row);
        if (isHeading(row, document, files, filled))
            return readHeading(row);
        if (document.number.isEmpty() && document.abstract.isEmpty() && files.isEmpty())
            return remark(QT_TRANSLATE_NOOP("parindex::DocumentList", "neither number nor abstract nor file, so it was left out."));
        addFor(leavesOf(row), std::move(document), row, files);
    }

    /// A row between the others that names what follows: one text alone, or beside its ordinal.
    bool isHeading(const QStringList &row, const Evidence &document, const QStringList &files, qsizetype filled) const
    {
        static const QRegularExpression ordinal(QStringLiteral("^\\d+\\.?$"));
        const QString first = row.value(0).trimmed();
        const bool few = filled == 1 || (filled == 2 && !first.isEmpty() && !m_columns.columns.front() && !ordinal.match(first).hasMatch());
        const bool isDocument = !document.number.isEmpty() || document.issuedOn.isValid() || !files.isEmpty();
        return few && !isDocument && (m_columns.has(DocumentColumn::Number) || m_columns.has(DocumentColumn::NumberAndDate));
    }

    void readHeading(const QStringList &row)
    {
        const QString whole = fieldOf(row.join(u' '));
        const Item *leaf = leafOf(whole, false);
        m_leaf = leaf ? std::optional(leaf->id) : std::nullopt;
        if (!leaf)
            remark(QT_TRANSLATE_NOOP("parindex::DocumentList", "“%1” was taken for a heading."), whole);
    }

    Evidence documentOf(const QStringList &row)
    {
        Evidence document;
        document.number = fieldOf(m_columns.text(row, DocumentColumn::Number));
        document.issuer = fieldOf(m_columns.text(row, DocumentColumn::Issuer));
        document.signer = fieldOf(m_columns.text(row, DocumentColumn::Signer));
        document.abstract = fieldOf(m_columns.text(row, DocumentColumn::Abstract));
        QString date = m_columns.text(row, DocumentColumn::Date);
        if (const QString both = fieldOf(m_columns.text(row, DocumentColumn::NumberAndDate)); !both.isEmpty())
            readNumberAndDate(both, document.number, date);
        if (const auto read = dateOfCell(fieldOf(date)); read)
            document.issuedOn = *read;
        else
            remark(QT_TRANSLATE_NOOP("parindex::DocumentList", "“%1” is not a date, so it was left empty."), fieldOf(date));
        document.kind = fieldOf(m_columns.text(row, DocumentColumn::Kind));
        if (document.kind.isEmpty())
            document.kind = kindOf(document);
        return document;
    }

    /// "475/KH-UBND ngày 18/7/2024", "475/KH-UBND, 18/7/2024".
    static void readNumberAndDate(const QString &both, QString &number, QString &date)
    {
        static const QRegularExpression form(QStringLiteral("^(.*?)[\\s,;(]+(ng\u00e0y\\b.*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})\\)?$"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = form.match(both);
        number = match.hasMatch() ? match.captured(1) : both;
        if (match.hasMatch())
            date = match.captured(2);
    }

    QStringList filesOf(const QStringList &row) const
    {
        static const QRegularExpression separators(QStringLiteral("[\\n;]+"));
        QStringList names;
        for (const QString &name : m_columns.texts(row, DocumentColumn::File).join(u'\n').split(separators, Qt::SkipEmptyParts)) {
            if (const QString plain = normalized(name); !plain.isEmpty())
                names << plain;
        }
        return names;
    }

    /// In a column for it a number alone is a code as well.
    const Item *leafOf(QString name, bool isInItsColumn) const
    {
        name.replace(u'/', u' ');
        const Item *leaf = leafOfName(m_framework, name + QStringLiteral(" _"));
        return leaf || !isInItsColumn ? leaf : leafOfName(m_framework, QStringLiteral("TC ") + name + QStringLiteral(" _"));
    }

    std::vector<ItemId> leavesOf(const QStringList &row)
    {
        static const QRegularExpression separators(QStringLiteral("[\\n;,]+"));
        std::vector<ItemId> leaves;
        const QString cell = m_columns.text(row, DocumentColumn::Leaf);
        const QString whole = fieldOf(cell);
        for (const QString &part : cell.split(separators, Qt::SkipEmptyParts)) {
            if (const Item *leaf = leafOf(fieldOf(part), true); leaf && std::find(leaves.begin(), leaves.end(), leaf->id) == leaves.end())
                leaves.push_back(leaf->id);
        }
        if (!leaves.empty())
            m_leaf = leaves.back();
        else if (!whole.isEmpty())
            remark(QT_TRANSLATE_NOOP("parindex::DocumentList", "“%1” is the code of no row that is scored, so no row was proposed."), whole);
        else if (m_leaf)
            leaves.push_back(*m_leaf);
        return leaves;
    }

    void addFor(std::vector<ItemId> leaves, Evidence document, const QStringList &row, const QStringList &files)
    {
        ListedDocument listed;
        listed.row.document = std::move(document);
        listed.row.place = placeText();
        listed.row.section = fieldOf(m_columns.text(row, DocumentColumn::Section));
        listed.row.page = fieldOf(m_columns.text(row, DocumentColumn::Page));
        listed.files = files;
        // Only what is told apart can be known again in the next row.
        const bool canBeTwice = !files.isEmpty() || (!listed.row.document.number.isEmpty() && listed.row.document.issuedOn.isValid());
        if (leaves.size() > 1 && !canBeTwice) {
            leaves.resize(1);
            remark(QT_TRANSLATE_NOOP("parindex::DocumentList", "it proves several rows, but without number and date only the first was proposed."));
        }
        if (leaves.empty())
            m_list.documents.push_back(listed);
        for (const ItemId leaf : leaves) {
            listed.row.leaf = leaf;
            m_list.documents.push_back(listed);
        }
    }

    QString placeText() const { return text(QT_TRANSLATE_NOOP("parindex::DocumentList", "%1, row %2")).arg(m_table.name).arg(m_row + 1); }
    void remark(const char *sentence, const QString &what = {})
    {
        const QString said = what.isEmpty() ? text(sentence) : text(sentence).arg(what);
        m_list.remarks << QStringLiteral("%1: %2").arg(placeText(), said);
    }

    const Table &m_table;
    const DocumentColumns &m_columns;
    const Framework &m_framework;
    std::size_t m_row = 0;
    std::optional<ItemId> m_leaf; ///< Of the heading or the row above.
    DocumentList m_list;
};

/// One encoding for a table: single cells are too short to tell.
Table inUnicode(Table table)
{
    QStringList all;
    for (const QStringList &row : table.rows)
        all << row.join(u'\n');
    const LegacyEncoding encoding = legacyEncodingOf(all.join(u'\n'));
    for (QStringList &row : table.rows) {
        for (QString &cell : row)
            cell = encoding == LegacyEncoding::None ? withoutLegacy(cell) : fromLegacy(cell, encoding);
    }
    return table;
}

/// Puts paths in the place of the names of files.
Status findFiles(DocumentList &list, const QString &listPath, const FoundSoFar &progress)
{
    const auto named = [](const ListedDocument &listed) { return !listed.files.isEmpty(); };
    if (std::none_of(list.documents.begin(), list.documents.end(), named))
        return {};
    const auto files = ListedFiles::in(QFileInfo(listPath).absolutePath(), progress);
    if (!files && files.error().code == ErrorCode::Cancelled)
        return files.error();
    if (!files)
        list.remarks << files.error().message;
    for (ListedDocument &listed : list.documents) {
        QStringList found;
        for (const QString &name : listed.files) {
            const auto path = files ? files->find(name) : Result<QString>(files.error());
            if (path)
                found << *path;
            else if (const QString remark = QStringLiteral("%1: %2").arg(listed.row.place, path.error().message); files && !list.remarks.contains(remark))
                list.remarks << remark;
        }
        listed.files = found;
    }
    return {};
}

} // namespace

DocumentList documentsOf(const Table &table, const Framework &framework)
{
    const Table readable = inUnicode(table);
    const auto columns = documentColumnsOf(readable);
    return columns ? ListReader(readable, *columns, framework).read() : DocumentList();
}

Result<DocumentList> readDocumentList(const QString &path, const Framework &framework, const FoundSoFar &progress)
{
    const auto file = readTables(path);
    if (!file)
        return file.error();
    DocumentList list;
    for (const Table &table : file->tables) {
        DocumentList one = documentsOf(table, framework);
        std::move(one.documents.begin(), one.documents.end(), std::back_inserter(list.documents));
        list.remarks << one.remarks;
    }
    if (list.documents.empty())
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::DocumentList", "“%1” holds no list of documents. The list needs headings such as “Số, ký hiệu”, “Ngày ban hành”, “Trích yếu”, “Tiêu chí”, and a row for each document.")).arg(QFileInfo(path).fileName()),
                     list.remarks.join(u'\n')};
    list.remarks << file->remarks;
    if (const Status status = findFiles(list, path, progress); !status)
        return status.error();
    return list;
}

} // namespace parindex
