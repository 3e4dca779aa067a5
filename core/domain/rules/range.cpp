// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/range.h"

#include <algorithm>
#include <utility>

namespace parindex {

namespace {

bool isBelow(const Rational &value, const std::optional<Bound> &from)
{
    return from && (from->closed ? value < from->value : value <= from->value);
}

bool isAbove(const Rational &value, const std::optional<Bound> &to)
{
    return to && (to->closed ? value > to->value : value >= to->value);
}

/// The higher of two beginnings; of two equal ones the open one.
std::optional<Bound> later(const std::optional<Bound> &left, const std::optional<Bound> &right)
{
    if (!left || !right)
        return left ? left : right;
    const auto [value, isOpen] = std::max(std::pair(left->value, !left->closed), std::pair(right->value, !right->closed));
    return Bound{value, !isOpen};
}

/// The lower of two ends; of two equal ones the open one.
std::optional<Bound> earlier(const std::optional<Bound> &left, const std::optional<Bound> &right)
{
    if (!left || !right)
        return left ? left : right;
    const auto [value, isClosed] = std::min(std::pair(left->value, left->closed), std::pair(right->value, right->closed));
    return Bound{value, isClosed};
}

} // namespace

bool Range::contains(const Rational &value) const
{
    return !isBelow(value, from) && !isAbove(value, to);
}

bool Range::isEmpty() const
{
    if (!from || !to)
        return false;
    return from->value > to->value || (from->value == to->value && !(from->closed && to->closed));
}

bool Range::overlaps(const Range &other) const
{
    return !Range{later(from, other.from), earlier(to, other.to)}.isEmpty();
}

} // namespace parindex
