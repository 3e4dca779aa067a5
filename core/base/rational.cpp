// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rational.h"

#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>

namespace parindex {

namespace {

/// Numbers below it can be doubled and divided without a thought.
constexpr WideInteger Largest = WideInteger(1) << 120;

constexpr WideInteger sizeOf(WideInteger number)
{
    return number < 0 ? -number : number;
}

WideInteger greatestCommonDivisor(WideInteger left, WideInteger right)
{
    while (right != 0) {
        const WideInteger rest = left % right;
        left = right;
        right = rest;
    }
    return sizeOf(left);
}

std::optional<WideInteger> multiplied(WideInteger left, WideInteger right)
{
    WideInteger result = 0;
    if (__builtin_mul_overflow(left, right, &result) || sizeOf(result) >= Largest)
        return std::nullopt;
    return result;
}

/// Division that rounds towards minus infinity, so that what is left over is never negative.
WideInteger floorOf(WideInteger numerator, WideInteger denominator)
{
    const WideInteger quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

QString digitsOf(WideInteger number)
{
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<char16_t>(number % 10)));
        number /= 10;
    } while (number > 0);
    return digits;
}

QString written(const Rational &number, int decimals, const QString &mark)
{
    const WideInteger size = sizeOf(number.numerator());
    QString text = (number.isNegative() ? QStringLiteral("-") : QString()) + digitsOf(size / number.denominator());
    if (decimals > 0)
        text += mark;
    WideInteger rest = size % number.denominator();
    for (int i = 0; i < decimals; ++i) {
        rest *= 10;
        text += digitsOf(rest / number.denominator());
        rest %= number.denominator();
    }
    return text;
}

/// How many decimals the number has; nothing when they never end or are too many.
std::optional<int> decimalsOf(const Rational &number, int most)
{
    WideInteger rest = sizeOf(number.numerator()) % number.denominator();
    for (int decimals = 0; decimals <= most; ++decimals) {
        if (rest == 0)
            return decimals;
        rest = rest * 10 % number.denominator();
    }
    return std::nullopt;
}

std::int64_t powerOfTen(qsizetype exponent)
{
    std::int64_t power = 1;
    for (qsizetype i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

std::optional<Rational> Rational::of(WideInteger numerator, WideInteger denominator)
{
    if (denominator == 0 || sizeOf(numerator) >= Largest || sizeOf(denominator) >= Largest)
        return std::nullopt;
    const WideInteger divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1);
    return Rational(numerator / divisor, denominator / divisor);
}

std::optional<Rational> Rational::fromString(QStringView input)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?)([0-9]{1,%1})(?:\\.([0-9]{1,%2}))?\\s?(%?)$").arg(MostWholeDigits).arg(MostDecimals));
    const QString text = normalized(input.toString()).replace(u',', u'.').replace(QChar(0x2212), u'-');
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(3);
    const std::int64_t count = (match.captured(2) + decimals).toLongLong();
    const std::int64_t scale = powerOfTen(decimals.size() + (match.capturedLength(4) > 0 ? 2 : 0));
    return of(match.captured(1) == u"-" ? -count : count, scale);
}

std::optional<QString> Rational::toExactString(int mostDecimals) const
{
    const auto decimals = decimalsOf(*this, mostDecimals);
    if (!decimals)
        return std::nullopt;
    return written(*this, *decimals, QLocale().decimalPoint());
}

QString Rational::toTruncatedString(int decimals) const
{
    return written(*this, decimals, QLocale().decimalPoint());
}

QString Rational::toPlainString() const
{
    const QString point = QStringLiteral(".");
    if (const auto decimals = decimalsOf(*this, MostDecimals))
        return written(*this, *decimals, point);
    // Only percentages are read with more decimals than that.
    const Rational percent = product(*this, Rational(100)).value_or(*this);
    return written(percent, decimalsOf(percent, MostDecimals).value_or(MostDecimals), point) + u'%';
}

std::strong_ordering operator<=>(const Rational &left, const Rational &right)
{
    // Whole parts are compared, then what is left over turned upside down: nothing can overflow.
    WideInteger a = left.m_numerator, b = left.m_denominator, c = right.m_numerator, d = right.m_denominator;
    for (bool reversed = false;; reversed = !reversed) {
        const WideInteger first = floorOf(a, b);
        const WideInteger second = floorOf(c, d);
        const WideInteger restOfFirst = a - first * b;
        const WideInteger restOfSecond = c - second * d;
        if (first != second)
            return (first < second) != reversed ? std::strong_ordering::less : std::strong_ordering::greater;
        if (restOfFirst == 0 || restOfSecond == 0) {
            if (restOfFirst == restOfSecond)
                return std::strong_ordering::equal;
            return (restOfFirst == 0) != reversed ? std::strong_ordering::less : std::strong_ordering::greater;
        }
        a = b;
        b = restOfFirst;
        c = d;
        d = restOfSecond;
    }
}

std::optional<Rational> sum(const Rational &left, const Rational &right)
{
    const auto first = multiplied(left.numerator(), right.denominator());
    const auto second = multiplied(right.numerator(), left.denominator());
    const auto denominator = multiplied(left.denominator(), right.denominator());
    return first && second && denominator ? Rational::of(*first + *second, *denominator) : std::nullopt;
}

std::optional<Rational> difference(const Rational &left, const Rational &right)
{
    const auto negative = Rational::of(-right.numerator(), right.denominator());
    return negative ? sum(left, *negative) : std::nullopt;
}

std::optional<Rational> product(const Rational &left, const Rational &right)
{
    const auto numerator = multiplied(left.numerator(), right.numerator());
    const auto denominator = multiplied(left.denominator(), right.denominator());
    return numerator && denominator ? Rational::of(*numerator, *denominator) : std::nullopt;
}

std::optional<Rational> quotient(const Rational &left, const Rational &right)
{
    const auto inverse = Rational::of(right.denominator(), right.numerator());
    return inverse ? product(left, *inverse) : std::nullopt;
}

} // namespace parindex
