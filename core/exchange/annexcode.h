// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace parindex {

/// A code as an annex prints it: "II", "II.4.2", "1.", "a)". Roman and latin codes mix in one table.
struct AnnexCode
{
    enum class Style { Roman, Capital, Letter, Number };

    QString text;      ///< As printed, without what closes it: "1." is "1", but "a)" stays.
    QStringList parts; ///< "II", "4", "2".
    Style style = Style::Number; ///< Of the first part.

    /// What codes at the same place of a numbering have in common.
    std::pair<Style, qsizetype> kind() const { return {style, parts.size()}; }
    QString prefix(qsizetype count) const { return parts.mid(0, count).join(u'.'); }
    QString whole() const { return parts.join(u'.'); }
    /// Roman numbers and capitals never stand under numbers or letters.
    bool isOuter() const { return style == Style::Roman || style == Style::Capital; }

    /// The code that a cell holds, and nothing else; `before` is the one above it, which tells whether "C" or
    /// "i" is a letter or a Roman number.
    static std::optional<AnnexCode> read(const QString &cell, const std::optional<AnnexCode> &before = std::nullopt);
    /// The code that a title begins with ("1.1. Ban hành kế hoạch"), taken off the title.
    static std::optional<AnnexCode> takeFrom(QString &title, const std::optional<AnnexCode> &before = std::nullopt);
};

} // namespace parindex
