// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/domain/points.h"

#include <optional>
#include <variant>

namespace parindex {

/// How a rule says to round; a rule that says nothing is not rounded beyond the 1/10000 point
/// that points are kept to.
struct StatedRounding
{
    int decimals = Points::FinestDecimals; ///< 0 to 4.
    Rounding way = Rounding::HalfUp;

    bool operator==(const StatedRounding &) const = default;
};

/// "8 điểm".
struct FixedPoints
{
    Points points;

    bool operator==(const FixedPoints &) const = default;
};

/// "75% của điểm tối đa".
struct ShareOfMaximum
{
    Rational share;

    bool operator==(const ShareOfMaximum &) const = default;
};

/// "(tỷ lệ / 85%) × 10, làm tròn 2 chữ số": what was measured, out of a target, times points;
/// never more than these points.
struct InProportion
{
    Rational target = 1;
    std::optional<Points> points; ///< Nothing: the maximum of the leaf.
    StatedRounding rounding;

    bool operator==(const InProportion &) const = default;
};

/// What a level of a rule gives.
using Award = std::variant<FixedPoints, ShareOfMaximum, InProportion>;

} // namespace parindex
