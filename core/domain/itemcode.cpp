// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/itemcode.h"

#include <QRegularExpression>

#include <array>
#include <optional>
#include <utility>

namespace parindex {

namespace {

/// A code cut into what stays, what counts, and a mark at the end.
struct CountedCode
{
    enum class Kind { Number, Roman, Letter };

    QString before;
    QString counted;
    QString after;
    Kind kind = Kind::Number;
};

constexpr std::array RomanDigits{std::pair{"M", 1000}, std::pair{"CM", 900}, std::pair{"D", 500}, std::pair{"CD", 400}, std::pair{"C", 100},
                                 std::pair{"XC", 90}, std::pair{"L", 50}, std::pair{"XL", 40}, std::pair{"X", 10}, std::pair{"IX", 9},
                                 std::pair{"V", 5}, std::pair{"IV", 4}, std::pair{"I", 1}};

/// Zero for what is no Roman number as they are written today.
int romanValue(const QString &text)
{
    int number = 0;
    QStringView rest = text;
    for (const auto &[digits, value] : RomanDigits) {
        for (const QLatin1String sign(digits); rest.startsWith(sign); rest = rest.mid(sign.size()))
            number += value;
    }
    return rest.isEmpty() && romanNumeral(number) == text ? number : 0;
}

/// The letters in the order in which Vietnamese decisions count: a, b, c, d, đ, e, g, h …
const QString &letters()
{
    static const QString order = QStringLiteral("abcdđeghiklmnopqrstuvxy");
    return order;
}

std::optional<CountedCode> counted(const QString &code)
{
    static const QRegularExpression number(QStringLiteral("^(.*?)(\\d{1,6})(\\D?)$"));
    if (const auto match = number.match(code); match.hasMatch())
        return CountedCode{match.captured(1), match.captured(2), match.captured(3), CountedCode::Kind::Number};
    static const QRegularExpression word(QStringLiteral("^(|.*\\P{L})(\\p{L}+)([.)]?)$"));
    const auto match = word.match(code);
    const QString text = match.captured(2);
    // One capital alone counts as Roman only where nobody would begin a row of letters with it.
    const bool isRoman = text.size() > 1 || QStringLiteral("IVX").contains(text);
    if (!text.isEmpty() && isRoman && romanValue(text) > 0)
        return CountedCode{match.captured(1), text, match.captured(3), CountedCode::Kind::Roman};
    if (text.size() == 1 && letters().contains(text.toLower()))
        return CountedCode{match.captured(1), text, match.captured(3), CountedCode::Kind::Letter};
    return std::nullopt;
}

QString nextLetter(const QString &letter)
{
    const qsizetype place = letters().indexOf(letter.toLower()) + 1;
    if (place >= letters().size())
        return letter + letter;
    const QString next = letters().mid(place, 1);
    return letter[0].isUpper() ? next.toUpper() : next;
}

QString next(const CountedCode &code)
{
    switch (code.kind) {
    case CountedCode::Kind::Number: return QString::number(code.counted.toInt() + 1);
    case CountedCode::Kind::Roman: return romanNumeral(romanValue(code.counted) + 1);
    case CountedCode::Kind::Letter: return nextLetter(code.counted);
    }
    return {};
}

QString first(const CountedCode &code)
{
    switch (code.kind) {
    case CountedCode::Kind::Number: return QStringLiteral("1");
    case CountedCode::Kind::Roman: return QStringLiteral("I");
    case CountedCode::Kind::Letter: return code.counted[0].isUpper() ? QStringLiteral("A") : QStringLiteral("a");
    }
    return {};
}

} // namespace

QString romanNumeral(int number)
{
    QString text;
    for (const auto &[digits, value] : RomanDigits) {
        for (; number >= value; number -= value)
            text += QLatin1String(digits);
    }
    return text;
}

QString nextCode(const QString &code)
{
    const auto parts = counted(code);
    return parts ? parts->before + next(*parts) + parts->after : code + QStringLiteral(".2");
}

QString firstCode(const QString &code)
{
    const auto parts = counted(code);
    return parts ? parts->before + first(*parts) + parts->after : code;
}

QString firstChildCode(const QString &parent)
{
    return (parent.endsWith(u'.') ? parent : parent + u'.') + u'1';
}

QString codeBelow(const QString &code, const QString &oldParent, const QString &newParent)
{
    const bool repeats = code.startsWith(oldParent) && code.size() > oldParent.size() && !code[oldParent.size()].isLetterOrNumber();
    return repeats ? newParent + code.mid(oldParent.size()) : code;
}

} // namespace parindex
