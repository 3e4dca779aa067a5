// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/evidenceindexxlsx.h"

#include "core/domain/evidencetree/evidenceindex.h"
#include "core/exchange/frameworksheet.h"
#include "core/exchange/tablefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <ctime>
#include <utility>
#include <vector>

#include <xlsxwriter.h>

namespace parindex {

namespace {

constexpr double LineHeight = 15;
constexpr int MostLines = 25; ///< Rows cannot be much higher.
constexpr int MostLinks = 65'000; ///< A sheet cannot hold many more.

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::EvidenceIndexXlsx", source);
}

struct ColumnForm
{
    const char *name;
    double width; ///< In characters.
};

/// The columns, in their order.
enum Column { Number, Code, Place, DocumentNumber, Date, Issuer, Abstract, Section, Page, File, Remark, Pages, Size, Digest, ColumnCount };

constexpr std::array<ColumnForm, ColumnCount> Columns{{
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "No."), 6},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Criterion"), 10},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Place"), 13},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Number"), 18},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Date"), 12},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Issued by"), 22},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Abstract"), 44},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Section"), 12},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Page in it"), 8},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "File"), 50},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Remark"), 24},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Pages"), 8},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Size (bytes)"), 14},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "SHA-256"), 20},
}};

constexpr std::array<ColumnForm, 3> PartColumns{{
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Part"), 16},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Files"), 10},
    {QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Size (bytes)"), 16},
}};

/// One workbook, from the first cell to the file.
class IndexWorkbook
{
public:
    IndexWorkbook(const QString &path, const EvidenceTree &tree) : m_tree(tree), m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        m_text = format("@"); // What is typed here later is text too, whatever it begins with.
        m_number = format("#,##0");
        m_date = format("dd/mm/yyyy");
        m_machine = format("@");
        m_machine->text_wrap = LXW_FALSE; // It would only make its row high.
        format_set_font_color(m_machine, 0x7A8794);
        m_link = format("@");
        format_set_underline(m_link, LXW_UNDERLINE_SINGLE);
        format_set_font_color(m_link, 0x0B57A4);
        m_heading = format("@");
        format_set_bold(m_heading);
        format_set_align(m_heading, LXW_ALIGN_CENTER);
        format_set_bg_color(m_heading, 0xE3EAF2);
        format_set_border(m_heading, LXW_BORDER_THIN);
    }
    ~IndexWorkbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    IndexWorkbook(const IndexWorkbook &) = delete;
    IndexWorkbook &operator=(const IndexWorkbook &) = delete;

    lxw_error write(bool linked)
    {
        describe();
        writeEntries(linked);
        if (m_tree.hasParts())
            writeParts();
        return workbook_close(std::exchange(m_book, nullptr));
    }

private:
    lxw_format *format(const char *numbers)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_font_name(made, "Times New Roman");
        format_set_font_size(made, 11);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(made, numbers);
        return made;
    }

    /// Times of the day would make every workbook another one.
    void describe()
    {
        QByteArray title = FrameworkSheet::escaped(m_tree.title).left(200).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.created = static_cast<std::time_t>(QDateTime(m_tree.date(), QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
    }

    template <typename Forms>
    lxw_worksheet *sheet(const QString &name, const Forms &columns)
    {
        lxw_worksheet *made = workbook_add_worksheet(m_book, name.left(LXW_SHEETNAME_MAX).toUtf8().constData());
        int number = 0;
        for (const ColumnForm &column : columns) {
            worksheet_set_column(made, static_cast<lxw_col_t>(number), static_cast<lxw_col_t>(number), column.width, nullptr);
            worksheet_write_string(made, 0, static_cast<lxw_col_t>(number++), text(column.name).toUtf8().constData(), m_heading);
        }
        worksheet_freeze_panes(made, 1, 0);
        worksheet_set_landscape(made);
        worksheet_set_paper(made, 9); // A4.
        worksheet_fit_to_pages(made, 1, 0);
        worksheet_repeat_rows(made, 0, 0);
        return made;
    }

    void writeEntries(bool linked)
    {
        lxw_worksheet *page = sheet(text(QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "Index")), Columns);
        lxw_row_t row = 0;
        for (const EvidenceTree::Entry &entry : m_tree.entries)
            writeEntry(page, ++row, entry, linked);
        worksheet_autofilter(page, 0, 0, std::max<lxw_row_t>(row, 1), ColumnCount - 1);
        worksheet_print_area(page, 0, 0, std::max<lxw_row_t>(row, 1), Size);
    }

    void writeEntry(lxw_worksheet *page, lxw_row_t row, const EvidenceTree::Entry &entry, bool linked)
    {
        const QString remark = EvidenceIndex::remarkOf(m_tree, entry);
        worksheet_set_row(page, row, heightOf({{Issuer, entry.issuer}, {Abstract, entry.abstract}, {Section, entry.section}, {File, m_tree.pathOf(entry)}, {Remark, remark}}), nullptr);
        putNumber(page, row, Number, entry.number);
        put(page, row, Code, entry.leafCode);
        put(page, row, Place, entry.place);
        put(page, row, DocumentNumber, entry.documentNumber);
        putDate(page, row, Date, entry.issuedOn);
        put(page, row, Issuer, entry.issuer);
        put(page, row, Abstract, entry.abstract);
        put(page, row, Section, entry.section);
        put(page, row, Page, entry.page);
        putFile(page, row, m_tree.pathOf(entry), linked);
        put(page, row, Remark, remark);
        if (entry.file.pages > 0)
            putNumber(page, row, Pages, entry.file.pages);
        if (!entry.file.digest.isEmpty())
            putNumber(page, row, Size, static_cast<double>(entry.file.size));
        worksheet_write_string(page, row, Digest, entry.file.digest.toUtf8().constData(), m_machine);
    }

    /// Roughly: programs that open the workbook do not work heights out.
    static double heightOf(const std::vector<std::pair<Column, QString>> &texts)
    {
        int lines = 1;
        for (const auto &[column, cell] : texts)
            lines = std::max(lines, 1 + static_cast<int>(static_cast<double>(cell.size()) / Columns[column].width));
        return std::min(lines, MostLines) * LineHeight;
    }

    void put(lxw_worksheet *page, lxw_row_t row, int column, const QString &value)
    {
        const QString cell = FrameworkSheet::escaped(value.left(TableLimits::LongestText));
        if (cell.isEmpty())
            worksheet_write_blank(page, row, static_cast<lxw_col_t>(column), m_text);
        else
            worksheet_write_string(page, row, static_cast<lxw_col_t>(column), cell.toUtf8().constData(), m_text);
    }

    void putNumber(lxw_worksheet *page, lxw_row_t row, int column, double value)
    {
        worksheet_write_number(page, row, static_cast<lxw_col_t>(column), value, m_number);
    }

    /// Workbooks know no day before 1900; such a one is told in words.
    void putDate(lxw_worksheet *page, lxw_row_t row, int column, QDate date)
    {
        if (!date.isValid() || date.year() < 1900 || date.year() > 9999)
            return put(page, row, column, date.toString(QStringLiteral("dd/MM/yyyy")));
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        worksheet_write_datetime(page, row, static_cast<lxw_col_t>(column), &day, m_date);
    }

    void putFile(lxw_worksheet *page, lxw_row_t row, const QString &path, bool linked)
    {
        if (path.isEmpty() || !linked || ++m_links > MostLinks)
            return put(page, row, File, path);
        worksheet_write_url(page, row, File, (QByteArrayLiteral("external:") + path.toUtf8()).constData(), m_link);
        // The library turns the strokes of the path round, also in what is shown.
        worksheet_write_string(page, row, File, FrameworkSheet::escaped(path).toUtf8().constData(), m_link);
    }

    void writeParts()
    {
        lxw_worksheet *page = sheet(EvidenceIndex::partsTitle(), PartColumns);
        lxw_row_t row = 0;
        for (const EvidenceTree::Part &part : m_tree.parts) {
            put(page, ++row, 0, part.name);
            putNumber(page, row, 1, part.files);
            putNumber(page, row, 2, static_cast<double>(part.bytes));
        }
    }

    const EvidenceTree &m_tree;
    lxw_workbook *m_book;
    lxw_format *m_text = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_link = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_machine = nullptr; ///< Of what people do not read.
    int m_links = 0;
};

} // namespace

Result<QByteArray> writeEvidenceIndexXlsx(const EvidenceTree &tree, bool linked)
{
    const auto failure = [](const QString &detail) {
        return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::EvidenceIndexXlsx", "The index could not be written. Check that the disk is not full.")), detail};
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("index.xlsx"));
    if (const lxw_error problem = IndexWorkbook(path, tree).write(linked); problem != LXW_NO_ERROR)
        return failure(QString::fromUtf8(lxw_strerror(problem)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    return file.readAll();
}

} // namespace parindex
