// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/points.h"

#include <optional>

namespace parindex {

/// Tỷ lệ đạt. Points achieved out of points applicable, kept unrounded: it is rounded once,
/// when it is shown, so that no percentage ever comes from a rounded number.
class Ratio
{
public:
    /// Nothing when the denominator is zero: such a ratio does not exist.
    static std::optional<Ratio> of(Points achieved, Points applicable);

    Points achieved() const { return m_achieved; }
    Points applicable() const { return m_applicable; }

    /// "99,44 %" with two decimals and the decimal mark of the current language.
    QString toPercentString(Rounding rounding = Rounding::HalfUp) const;
    /// "99.44": two decimals with a point, for files.
    QString toPlainPercent(Rounding rounding = Rounding::HalfUp) const;

    /// Compared exactly by cross multiplication.
    friend std::strong_ordering operator<=>(const Ratio &left, const Ratio &right);
    friend bool operator==(const Ratio &left, const Ratio &right) { return (left <=> right) == 0; }

private:
    Ratio(Points achieved, Points applicable) : m_achieved(achieved), m_applicable(applicable) {}

    Points m_achieved;
    Points m_applicable;
};

} // namespace parindex
