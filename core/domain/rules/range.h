// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

namespace parindex {

/// One end of a range. "Từ 90%" is closed, "trên 90%" is open.
struct Bound
{
    Rational value;
    bool closed = true;

    bool operator==(const Bound &) const = default;
};

/// A stretch of numbers; without a bound it has no end on that side.
struct Range
{
    std::optional<Bound> from;
    std::optional<Bound> to;

    bool contains(const Rational &value) const;
    bool isEmpty() const; ///< The bounds contradict each other: nothing can lie between them.
    bool overlaps(const Range &other) const;

    bool operator==(const Range &) const = default;
};

} // namespace parindex
