// SPDX-License-Identifier: GPL-3.0-or-later
// The part of frameworkxlsx.h that writes.
#include "core/exchange/frameworkxlsx.h"

#include "core/domain/rules/rulejson.h"
#include "core/exchange/frameworksheet.h"
#include "core/exchange/tablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

#include <xlsxwriter.h>

namespace parindex {

namespace {

using namespace FrameworkSheet;

constexpr double PointSize = 11;
constexpr double LineHeight = 15;
constexpr int MostLines = 25; ///< Rows cannot be much higher.
constexpr double ValueWidth = 80;
constexpr lxw_row_t SpareRows = 500; ///< Rows behind the last one that offer the same choices.

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::FrameworkXlsx", source);
}

QString ruleText(const RuleShape &shape)
{
    return isManual(shape) ? QString() : QString::fromUtf8(QJsonDocument(ruleToJson(shape)).toJson(QJsonDocument::Compact));
}

lxw_row_t rowOf(std::size_t index)
{
    return static_cast<lxw_row_t>(index + 1);
}

/// One workbook, from the first cell to the bytes.
class Workbook
{
public:
    explicit Workbook(const QString &path) : m_book(workbook_new(QFile::encodeName(path).constData())), m_plain(format(false)), m_bold(format(true)), m_heading(format(true)), m_machine(format(false))
    {
        format_set_align(m_heading, LXW_ALIGN_CENTER);
        format_set_bg_color(m_heading, 0xE3EAF2);
        format_set_border(m_heading, LXW_BORDER_THIN);
        format_set_num_format(m_number = format(false), "General");
        format_set_num_format(m_boldNumber = format(true), "General");
        m_machine->text_wrap = LXW_FALSE; // It would only make its row high.
        format_set_font_color(m_machine, 0x7A8794);
    }
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    Status write(const Framework &framework)
    {
        writeItems(framework);
        writeHeader(framework.header());
        writeGrading(framework.header().grading);
        const lxw_error failure = workbook_close(std::exchange(m_book, nullptr));
        if (m_tooLong)
            return *m_tooLong;
        if (failure != LXW_NO_ERROR)
            return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "The workbook could not be written. Check that the disk is not full.")), QString::fromUtf8(lxw_strerror(failure))};
        return {};
    }

private:
    lxw_format *format(bool bold)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_font_name(made, "Times New Roman");
        format_set_font_size(made, PointSize);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(made, "@"); // What is typed here later is text too, whatever it begins with.
        if (bold)
            format_set_bold(made);
        return made;
    }

    void put(lxw_worksheet *sheet, lxw_row_t row, int column, const QString &value, lxw_format *form)
    {
        const QString cell = escaped(value);
        if (cell.size() > TableLimits::LongestText && !m_tooLong) {
            m_tooLong = Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "A cell cannot hold the %1 letters of “%2…”. Export the criteria as JSON instead."))
                                                      .arg(cell.size()).arg(value.left(40)), {}};
        }
        if (!cell.isEmpty() && !m_tooLong)
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), cell.toUtf8().constData(), form);
        else
            worksheet_write_blank(sheet, row, static_cast<lxw_col_t>(column), form);
    }

    void putPoints(lxw_worksheet *sheet, lxw_row_t row, int column, Points points, lxw_format *form)
    {
        worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column), static_cast<double>(points.tenThousandths()) / Points::Scale, form);
    }

    template <typename Columns>
    lxw_worksheet *table(const char *name, const Columns &columns)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, name);
        int number = 0;
        for (const ColumnForm &column : columns) {
            worksheet_set_column(sheet, static_cast<lxw_col_t>(number), static_cast<lxw_col_t>(number), column.width, m_plain);
            put(sheet, 0, number++, QString::fromUtf8(column.name), m_heading);
        }
        worksheet_freeze_panes(sheet, 1, 1);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4.
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        return sheet;
    }

    void offer(lxw_worksheet *sheet, lxw_row_t last, int column, std::span<const char *const> words)
    {
        std::vector<QByteArray> texts(words.begin(), words.end());
        std::vector<char *> list;
        for (QByteArray &word : texts)
            list.push_back(word.data());
        list.push_back(nullptr);
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = list.data();
        worksheet_data_validation_range(sheet, 1, static_cast<lxw_col_t>(column), last + SpareRows, static_cast<lxw_col_t>(column), &validation);
    }

    void writeItems(const Framework &framework)
    {
        lxw_worksheet *sheet = table(Items, columns());
        std::unordered_map<ItemId, int> depths;
        for (std::size_t i = 0; i < framework.items().size(); ++i) {
            const Item &item = framework.items()[i];
            const int depth = item.parent ? depths.at(*item.parent) + 1 : 1;
            depths.emplace(item.id, depth);
            writeItem(sheet, rowOf(i), item, depth, framework.isLeaf(item.id));
        }
        const lxw_row_t last = rowOf(framework.items().size());
        offer(sheet, last, LevelWord, wordsOf(Level()));
        offer(sheet, last, Source, wordsOf(ScoringSource()));
        offer(sheet, last, ApplicabilityWord, wordsOf(Applicability()));
        offer(sheet, last, CountingWord, wordsOf(Counting()));
    }

    void writeItem(lxw_worksheet *sheet, lxw_row_t row, const Item &item, int depth, bool isLeaf)
    {
        lxw_format *form = isLeaf ? m_plain : m_bold;
        lxw_format *number = isLeaf ? m_number : m_boldNumber;
        int lines = 1;
        const auto cell = [&](Column column, const QString &value) {
            put(sheet, row, column, value, form);
            lines = std::max(lines, linesOf(value, columns()[column].width));
        };
        cell(Code, item.code);
        worksheet_write_number(sheet, row, Depth, depth, number);
        cell(LevelWord, wordFor(item.level));
        cell(Title, item.title);
        putPoints(sheet, row, Maximum, item.maximum, number);
        cell(Source, wordFor(item.source));
        cell(RuleText, item.rule.text);
        put(sheet, row, MachineRule, ruleText(item.rule.shape), m_machine);
        cell(NotApplicable, item.notApplicable);
        cell(ApplicabilityWord, wordFor(item.applicability));
        cell(CountingWord, wordFor(item.counting));
        if (item.rescaledTo)
            putPoints(sheet, row, RescaledTo, *item.rescaledTo, number);
        cell(Evidence, item.requiredEvidence);
        cell(Lead, item.leadAgency);
        cell(Supporting, item.supportingAgencies);
        cell(Guidance, item.guidance);
        worksheet_set_row(sheet, row, std::min(lines, MostLines) * LineHeight, nullptr);
    }

    /// How many lines a text takes in a column, roughly: programs that open the workbook do not work heights out.
    static int linesOf(const QString &value, double width)
    {
        int lines = 0;
        for (const QString &line : value.split(u'\n'))
            lines += 1 + static_cast<int>(static_cast<double>(line.size()) / width);
        return lines;
    }

    void writeHeader(const Framework::Header &header)
    {
        lxw_worksheet *sheet = table(FrameworkSheet::Header, std::array<ColumnForm, 2>{{{"Mục", 24, true}, {"Nội dung", ValueWidth, true}}});
        const std::array<QString, HeaderRowCount> values{QString::fromUtf8(FormatWord), header.decision, header.title, header.issuer,
            header.issuedOn.toString(QStringLiteral("dd/MM/yyyy")), wordFor(header.audience), QString::number(header.firstYear), QString::number(header.lastYear),
            QString::fromUtf8(header.official ? Yes : No), QString::number(header.revision), header.note};
        for (std::size_t i = 0; i < values.size(); ++i) {
            put(sheet, rowOf(i), 0, QString::fromUtf8(headerRows()[i]), m_bold);
            put(sheet, rowOf(i), 1, values[i], m_plain);
            worksheet_set_row(sheet, rowOf(i), std::min(linesOf(values[i], ValueWidth), MostLines) * LineHeight, nullptr);
        }
    }

    void writeGrading(const std::vector<GradeBand> &bands)
    {
        lxw_worksheet *sheet = table(FrameworkSheet::Grading, gradingColumns());
        for (std::size_t i = 0; i < bands.size(); ++i) {
            const GradeBand &band = bands[i];
            put(sheet, rowOf(i), Label, band.label, m_plain);
            putBound(sheet, rowOf(i), band.range.from, From, Above);
            putBound(sheet, rowOf(i), band.range.to, To, Below);
            put(sheet, rowOf(i), NoLeafAtZero, QString::fromUtf8(band.noLeafAtZero ? Yes : No), m_plain);
            put(sheet, rowOf(i), LeastShares, leastText(band), m_plain);
        }
    }

    void putBound(lxw_worksheet *sheet, lxw_row_t row, const std::optional<Bound> &bound, int closed, int open)
    {
        if (bound)
            put(sheet, row, bound->closed ? closed : open, percentText(bound->value), m_plain);
    }

    static QString percentText(const Rational &share)
    {
        const auto percent = product(share, Rational(100));
        return percent ? percent->toPlainString() + u'%' : share.toPlainString();
    }

    /// One to a line: "1: 70%".
    static QString leastText(const GradeBand &band)
    {
        QStringList lines;
        for (const auto &least : band.leastShares)
            lines << least.code + QStringLiteral(": ") + percentText(least.share);
        return lines.join(u'\n');
    }

    lxw_workbook *m_book;
    lxw_format *m_plain;
    lxw_format *m_bold;
    lxw_format *m_heading;
    lxw_format *m_machine; ///< Of what people do not read.
    lxw_format *m_number = nullptr;
    lxw_format *m_boldNumber = nullptr;
    std::optional<Error> m_tooLong;
};

} // namespace

Result<QByteArray> writeFrameworkXlsx(const Framework &framework)
{
    if (framework.items().size() >= static_cast<std::size_t>(TableLimits::MostRows))
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "The criteria have more rows than a workbook can be read back with. Export them as JSON instead.")), {}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("framework.xlsx"));
    if (const Status status = Workbook(path).write(framework); !status)
        return status.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::FrameworkXlsx", "The workbook could not be written. Check that the disk is not full.")), file.errorString()};
    return file.readAll();
}

} // namespace parindex
