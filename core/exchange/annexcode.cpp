// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/annexcode.h"

#include <QRegularExpression>

namespace parindex {

namespace {

bool isRoman(const QString &part)
{
    static const QRegularExpression form(QStringLiteral("^(?:X{0,3})(?:IX|IV|V?I{0,3})$"));
    return !part.isEmpty() && form.match(part).hasMatch();
}

/// Whether a letter is the one that follows; "đ" stands behind "d".
bool follows(const QString &letter, const QString &before)
{
    static const QString letters = QStringLiteral("abcdđeghiklmnopqrstuvxy");
    static const QString all = QStringLiteral("abcdđefghijklmnopqrstuvwxyz");
    const auto next = [&](const QString &alphabet) {
        const qsizetype place = alphabet.indexOf(before.toLower());
        return place >= 0 && alphabet.mid(place + 1, 1) == letter.toLower();
    };
    return before.size() == 1 && (next(letters) || next(all));
}

AnnexCode::Style styleOf(const QString &part, const std::optional<AnnexCode> &before)
{
    using Style = AnnexCode::Style;
    if (part.front().isDigit())
        return Style::Number;
    const bool continues = before && before->parts.size() == 1 && follows(part, before->parts[0]);
    if (part.front().isUpper())
        return isRoman(part) && !(continues && before->style == Style::Capital) ? Style::Roman : Style::Capital;
    return Style::Letter;
}

/// One part: a number, a Roman number, or a letter.
const QString &partForm()
{
    static const QString form = QStringLiteral("(?:[0-9]{1,3}|[IVXL]{1,6}|[A-ZĐ]|[a-zđ])");
    return form;
}

AnnexCode codeOf(const QString &text, const QString &closing, const std::optional<AnnexCode> &before)
{
    AnnexCode code;
    code.parts = text.split(u'.');
    code.style = styleOf(code.parts.front(), before);
    // A bracket is part of how a letter is cited; a dot behind a number is not.
    code.text = closing == u")" && code.style == AnnexCode::Style::Letter ? text + u')' : text;
    return code;
}

} // namespace

std::optional<AnnexCode> AnnexCode::read(const QString &cell, const std::optional<AnnexCode> &before)
{
    static const QRegularExpression form(QStringLiteral("^(?:(?:Lĩnh vực|Phần|Mục|Nhóm|Tiêu chí)\\s+)?\\(?(%1(?:\\.%1)*)\\s*([.):/]?)$").arg(partForm()),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(cell.simplified());
    return match.hasMatch() ? std::optional(codeOf(match.captured(1), match.captured(2), before)) : std::nullopt;
}

std::optional<AnnexCode> AnnexCode::takeFrom(QString &title, const std::optional<AnnexCode> &before)
{
    static const QRegularExpression form(QStringLiteral("^(?:(?:Lĩnh vực|Phần|Mục|Nhóm|Tiêu chí)\\s+)?(%1(?:\\.%1)*)(?:([.):/])\\s*|\\s+(?=[A-ZĐÂÊÔƠƯÁÀ])|\\s*[-–]\\s+)(?=\\S)").arg(partForm()),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(title);
    // A word such as "A" at the beginning of a sentence is no code without a mark behind it.
    if (!match.hasMatch() || (match.captured(2).isEmpty() && !match.captured(1).front().isDigit() && !isRoman(match.captured(1).section(u'.', 0, 0))))
        return std::nullopt;
    const AnnexCode code = codeOf(match.captured(1), match.captured(2), before);
    title = title.mid(match.capturedLength()).trimmed();
    return code;
}

} // namespace parindex
