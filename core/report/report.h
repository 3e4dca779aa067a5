// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace parindex {

struct AssessmentView;

/// What a person chooses when a report is made. A place or date that is left out stays blank, to
/// be filled in by pen when the paper is signed.
struct ReportOptions
{
    QString place;
    QDate date;
    bool showExplanations = true;
    bool showDocuments = true;
    QStringList acceptedWarnings = {}; ///< What was read and accepted before the sheet was handed in, with the reasons.
};

/// A printed document as plain values: what stands on the paper; where it stands is decided by
/// whoever draws it. Every text is plain and may have several lines.
struct Report
{
    enum class Orientation { Portrait, Landscape };
    enum class Alignment { Left, Centre, Right };

    /// The head of an office document. The national name and motto are always printed beside it.
    struct Masthead
    {
        QString superior; ///< The body above the issuer, if it is named.
        QString issuer;   ///< Upper case.
        QString number;   ///< "Số: 475/KH-UBND"; empty for what has no number of its own.
        QString placeAndDate;

        bool operator==(const Masthead &) const = default;
    };

    struct Heading
    {
        QString text;
        bool startsPage = false;

        bool operator==(const Heading &) const = default;
    };

    struct Paragraph
    {
        QString text;
        bool startsPage = false;

        bool operator==(const Paragraph &) const = default;
    };

    struct Column
    {
        QString title;
        int width = 1; ///< Against the widths of the other columns.
        Alignment alignment = Alignment::Left;
        bool isProse = false; ///< Running text: plain even in a row that stands out.

        bool operator==(const Column &) const = default;
    };

    /// Cells from the left; when there are fewer than columns, the last one reaches to the right.
    struct Row
    {
        enum class Style {
            Plain,
            Group, ///< Stands above the rows that belong to it.
            Field, ///< A group of the highest kind.
            Total
        };

        Style style = Style::Plain;
        QStringList cells;

        bool operator==(const Row &) const = default;
    };

    struct Table
    {
        std::vector<Column> columns;
        std::vector<Row> rows;
        QStringList notes; ///< Printed small below it.

        bool operator==(const Table &) const = default;
    };

    /// Where somebody signs.
    struct Signature
    {
        QString capacity; ///< As whom, upper case.
        QString instruction; ///< "(Ký, ghi rõ họ tên)"
        QString name;

        bool operator==(const Signature &) const = default;
    };

    using Block = std::variant<Heading, Paragraph, Table>;

    QString title;     ///< Upper case; also the title of the file.
    QString subtitle;  ///< What it is about.
    QString reference; ///< What it rests on.
    QString mark;      ///< Said on every page: that this is a sample, for instance.
    QString language;  ///< "vi"
    Orientation orientation = Orientation::Portrait;
    Masthead masthead;
    std::vector<Block> blocks;
    std::vector<Signature> signatures; ///< From left to right.

    bool operator==(const Report &) const = default;
};

/// Quốc hiệu and tiêu ngữ, as the decree on paperwork words them; never translated.
QString nationalName();
QString nationalMotto();

/// "Đắk Nông, ngày 05 tháng 01 năm 2026", as the decree writes it; dots for what is not known.
QString placeAndDate(const QString &place, QDate date);

/// What the sheet is about, below the title: the index, or whatever else the criteria are called, with year and office.
QString subtitleOf(const AssessmentView &view);

/// All that the reports about one assessment have in common: the masthead of its office, the
/// language, the line about its framework, the signatures.
Report reportFrame(const AssessmentView &view, const ReportOptions &options);

} // namespace parindex
