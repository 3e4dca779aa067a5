// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rounding.h"

#include <compare>
#include <cstdint>

namespace parindex {

/// How many decimals a printed number of points has.
enum class Decimals {
    Trimmed, ///< At most two, without zeros at the end: "9,5", "6", "12,9". For items.
    Fixed    ///< Exactly two, or none for a whole number: "61,50", "100". For totals.
};

/// Điểm. An exact number of points, counted in ten-thousandths; never a double.
class Points
{
public:
    static constexpr std::int64_t Scale = 10000;
    static constexpr int FinestDecimals = 4;
    static constexpr std::int64_t MostWhole = 1'000'000;

    constexpr Points() = default;
    static constexpr Points fromTenThousandths(std::int64_t count) { return Points(count); }
    static constexpr Points whole(std::int64_t count) { return Points(count * Scale); }

    /// Reads "9,44" and "9.44", with at most four decimals. A mark of thousands is refused:
    /// "1.234" is one point and 234 thousandths, never a thousand. At most ±1,000,000 points.
    static Result<Points> fromString(QStringView text);

    constexpr std::int64_t tenThousandths() const { return m_count; }
    constexpr bool isZero() const { return m_count == 0; }
    /// Whether it is one of those that fromString reads: sums of them never overflow.
    constexpr bool isInRange() const { return m_count >= -MostWhole * Scale && m_count <= MostWhole * Scale; }

    /// Rounded to two decimals, with the decimal mark of the current language.
    QString toString(Decimals decimals = Decimals::Trimmed) const;
    /// Every decimal that there is, with the decimal mark of the current language; for editing.
    QString toExactString() const;
    /// Every decimal that there is, with a point: for files, whatever the language.
    QString toPlainString() const;
    Points rounded(int decimals, Rounding rounding = Rounding::HalfUp) const;

    constexpr Points operator+(Points other) const { return Points(m_count + other.m_count); }
    constexpr Points operator-(Points other) const { return Points(m_count - other.m_count); }
    constexpr Points operator-() const { return Points(-m_count); }
    constexpr Points &operator+=(Points other) { m_count += other.m_count; return *this; }
    friend constexpr auto operator<=>(Points, Points) = default;

private:
    constexpr explicit Points(std::int64_t count) : m_count(count) {}

    std::int64_t m_count = 0;
};

} // namespace parindex
