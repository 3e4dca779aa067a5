// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/ruletext.h"

#include <QCoreApplication>

namespace parindex {

namespace {

constexpr int MostExactDecimals = 6;
constexpr int UsualDecimals = 2;
constexpr int MostDecimals = 10;

const QString &percentSign()
{
    static const QString sign = QStringLiteral("\u00a0%");
    return sign;
}

Rational hundredfold(const Rational &ratio)
{
    return product(ratio, Rational(100)).value_or(ratio);
}

/// The number as it reads when it is cut; nothing when that does not fit.
std::optional<Rational> truncated(const Rational &number, int decimals)
{
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const auto scaled = product(number, Rational(scale));
    return scaled ? Rational::of(scaled->numerator() / scaled->denominator(), scale) : std::nullopt;
}

int decimalsThatTell(const Rational &ratio, const Range &range)
{
    for (int decimals = UsualDecimals; decimals < MostDecimals; ++decimals) {
        const auto cut = truncated(ratio, decimals + 2);
        if (cut && range.contains(*cut))
            return decimals;
    }
    return MostDecimals;
}

QString boundText(const Bound &bound, const char *closed, const char *open, const QString &unit)
{
    const QString sign = QString::fromUtf8(bound.closed ? closed : open);
    return sign + QChar(QChar::Nbsp) + (unit == u"%" ? RuleText::percent(bound.value) : RuleText::number(bound.value));
}

} // namespace

QString RuleText::translated(const char *source)
{
    return QCoreApplication::translate("parindex::Rule", source);
}

QString RuleText::points(Points points)
{
    return translated(QT_TRANSLATE_NOOP("parindex::Rule", "%1 points")).arg(points.toExactString());
}

QString RuleText::number(const Rational &number)
{
    if (const auto exact = number.toExactString(MostExactDecimals))
        return *exact;
    return QStringLiteral("≈\u00a0") + number.toTruncatedString(UsualDecimals);
}

QString RuleText::percent(const Rational &ratio)
{
    return number(hundredfold(ratio)) + percentSign();
}

QString RuleText::amount(const Rational &value, const QString &unit)
{
    if (unit == u"%")
        return percent(value);
    return unit.isEmpty() ? number(value) : number(value) + QChar(QChar::Nbsp) + unit;
}

QString RuleText::range(const Range &range, const QString &unit)
{
    if (range.from && range.to && range.from->value == range.to->value && range.from->closed && range.to->closed)
        return boundText(*range.from, "=", "=", unit);
    const QString from = range.from ? boundText(*range.from, "≥", ">", unit) : QString();
    const QString to = range.to ? boundText(*range.to, "≤", "<", unit) : QString();
    if (from.isEmpty() || to.isEmpty())
        return from + to;
    return translated(QT_TRANSLATE_NOOP("parindex::Rule", "%1 and %2")).arg(from, to);
}

QString RuleText::percentWithin(const Rational &ratio, const Range &range)
{
    const Rational percent = hundredfold(ratio);
    if (const auto exact = percent.toExactString(UsualDecimals))
        return QStringLiteral("= ") + *exact + percentSign();
    return QStringLiteral("≈ ") + percent.toTruncatedString(decimalsThatTell(ratio, range)) + percentSign();
}

} // namespace parindex
