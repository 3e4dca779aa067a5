// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rounding.h"

#include <QString>

#include <compare>
#include <optional>

namespace parindex {

/// An exact fraction in lowest terms, for ratios and formulas of rules: never a double. What no
/// longer fits, and a division by zero, gives nothing instead of something wrong.
class Rational
{
public:
    static constexpr int MostWholeDigits = 12;
    static constexpr int MostDecimals = 6;

    constexpr Rational() = default;
    constexpr Rational(std::int64_t whole) : m_numerator(whole) {}
    static std::optional<Rational> of(WideInteger numerator, WideInteger denominator);
    /// Reads "47", "92,5", "92.5", "−3" and "85%" (85/100). Nothing for anything else, for more
    /// than 12 digits before the mark or 6 behind it.
    static std::optional<Rational> fromString(QStringView text);

    WideInteger numerator() const { return m_numerator; }
    WideInteger denominator() const { return m_denominator; } ///< Greater than zero.
    bool isZero() const { return m_numerator == 0; }
    bool isNegative() const { return m_numerator < 0; }

    /// All digits with the decimal mark of the current language when there are no more than that
    /// many decimals; else nothing.
    std::optional<QString> toExactString(int mostDecimals) const;
    /// Cut, not rounded, to that many decimals, so that a number never seems to reach a bound.
    QString toTruncatedString(int decimals) const;
    /// All digits with a point: for files. Everything that fromString reads can be written so.
    QString toPlainString() const;

    friend std::strong_ordering operator<=>(const Rational &left, const Rational &right);
    friend bool operator==(const Rational &left, const Rational &right) = default;

private:
    Rational(WideInteger numerator, WideInteger denominator) : m_numerator(numerator), m_denominator(denominator) {}

    WideInteger m_numerator = 0;
    WideInteger m_denominator = 1;
};

std::optional<Rational> sum(const Rational &left, const Rational &right);
std::optional<Rational> difference(const Rational &left, const Rational &right);
std::optional<Rational> product(const Rational &left, const Rational &right);
std::optional<Rational> quotient(const Rational &left, const Rational &right);

} // namespace parindex
