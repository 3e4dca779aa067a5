// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace parindex {

/// What the workbook of a framework calls its sheets, columns and choices. They are in Vietnamese whatever the
/// language of the program, because they are part of the format.
namespace FrameworkSheet {

constexpr auto Items = "Bộ tiêu chí";
constexpr auto Header = "Thông tin";
constexpr auto Grading = "Xếp loại";

/// The columns of the sheet of items, in the order in which they are written; they are found by name.
enum Column {
    Code, Depth, LevelWord, Title, Maximum, Source, RuleText, MachineRule, NotApplicable, ApplicabilityWord, CountingWord, RescaledTo,
    Evidence, Lead, Supporting, Guidance, ColumnCount
};

struct ColumnForm
{
    const char *name;
    double width; ///< In characters.
    bool needed;  ///< Whether a workbook without it is refused.
};
const std::array<ColumnForm, ColumnCount> &columns();

enum HeaderRow { Format, Decision, FrameworkTitle, Issuer, IssuedOn, AudienceWord, FirstYear, LastYear, Official, Revision, Note, HeaderRowCount };
const std::array<const char *, HeaderRowCount> &headerRows();

enum GradingColumn { Label, From, Above, To, Below, NoLeafAtZero, LeastShares, GradingColumnCount };
const std::array<ColumnForm, GradingColumnCount> &gradingColumns();

constexpr auto FormatWord = "parindex-framework 1";
constexpr auto Yes = "Có";
constexpr auto No = "Không";

/// The words for an enumerator, in the order of the enumerators.
std::span<const char *const> wordsOf(Level);
std::span<const char *const> wordsOf(ScoringSource);
std::span<const char *const> wordsOf(Applicability);
std::span<const char *const> wordsOf(Counting);
std::span<const char *const> wordsOf(Audience);

template <typename Enumeration>
QString wordFor(Enumeration value)
{
    return QString::fromUtf8(wordsOf(value)[static_cast<std::size_t>(value)]);
}

bool sayTheSame(const QString &typed, const char *word); ///< Case and accents do not matter.

/// Nothing for a word that is not among them.
template <typename Enumeration>
std::optional<Enumeration> fromWord(const QString &typed)
{
    const auto words = wordsOf(Enumeration());
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (sayTheSame(typed, words[i]))
            return static_cast<Enumeration>(i);
    }
    return std::nullopt;
}

/// Spreadsheets take "_x0041_" for a letter: what a text really says is marked, and the mark is taken away again.
QString escaped(const QString &text);
QString unescaped(const QString &cell);

} // namespace FrameworkSheet

} // namespace parindex
