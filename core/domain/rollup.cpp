// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rollup.h"

#include <algorithm>

namespace parindex {

namespace {

/// Bonus and penalty points as they count above their group: no maxima, a penalty as less.
Sum countedBeside(const Sum &own, Counting counting)
{
    Sum sum = own;
    sum.applicable = Points();
    sum.scoredMaximum = Points();
    if (sum.achieved && counting == Counting::Penalty && *sum.achieved > Points())
        sum.achieved = -*sum.achieved;
    sum.beside = sum.achieved.value_or(Points());
    return sum;
}

Sum counted(const Sum &own, Counting counting, Counting within)
{
    return counting == within ? own : countedBeside(own, counting);
}

RolledUp sumOf(const std::vector<Part> &parts, Counting within)
{
    RolledUp result;
    for (const Part &part : parts) {
        result.all += counted(part.sums.all, part.counting, within);
        result.documents += counted(part.sums.documents, part.counting, within);
    }
    return result;
}

/// Converts a sum so that `from` becomes `to`; what counts beside it stays as it is.
void rescale(Sum &sum, Points to, Points from)
{
    if (sum.achieved)
        sum.achieved = scaled(*sum.achieved - sum.beside, to, from) + sum.beside;
    sum.applicable = scaled(sum.applicable, to, from);
    sum.scoredMaximum = scaled(sum.scoredMaximum, to, from);
    sum.isConverted = true;
}

void rescale(RolledUp &sums, Points to)
{
    const Points from = sums.all.applicable;
    if (from <= Points() || to <= Points() || from == to)
        return;
    rescale(sums.all, to, from);
    rescale(sums.documents, to, from);
}

bool isRescaledFor(const std::vector<Part> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const Part &part) { return !part.applies && part.item->applicability == Applicability::GroupRescaled; });
}

/// A bonus group gives, and a penalty group takes, no more than its maximum, where one is stated.
void cap(Sum &sum, Points maximum)
{
    const Points most = maximum < Points() ? -maximum : maximum;
    if (!sum.achieved || most.isZero())
        return;
    sum.achieved = std::clamp(*sum.achieved, -most, most);
}

bool takesPart(const Part &part)
{
    return part.counting == Counting::Ordinary && part.sums.all.applicable > Points();
}

} // namespace

Points scaled(Points points, Points to, Points from)
{
    if (from.isZero())
        return points;
    return Points::fromTenThousandths(divideRounded(WideInteger(points.tenThousandths()) * to.tenThousandths(), from.tenThousandths()));
}

RolledUp rollUpLeaf(const Item &leaf, const Score &score)
{
    const bool isFull = !score.applies && leaf.applicability == Applicability::FullPoints;
    if (!score.applies && !isFull)
        return {};
    Sum sum;
    sum.leaves = 1;
    sum.applicable = leaf.maximum;
    sum.achieved = isFull ? std::optional(leaf.maximum) : score.points;
    if (sum.achieved) {
        sum.scoredMaximum = leaf.maximum;
        sum.scored = 1;
    }
    return {sum, leaf.isSelfScored() ? sum : Sum()};
}

void spread(std::vector<Part> &parts)
{
    Points left;
    std::int64_t takers = 0;
    for (const Part &part : parts) {
        if (!part.applies && part.counting == Counting::Ordinary && part.item->applicability == Applicability::SpreadOverSiblings)
            left += part.item->maximum;
        takers += takesPart(part);
    }
    if (takers == 0 || left <= Points())
        return;
    // The first take one ten-thousandth more where it does not go round, so that the sum is exact.
    const std::int64_t each = left.tenThousandths() / takers;
    std::int64_t more = left.tenThousandths() % takers;
    for (Part &part : parts) {
        if (!takesPart(part))
            continue;
        const Points taken = Points::fromTenThousandths(each + (more > 0 ? 1 : 0));
        --more;
        rescale(part.sums, part.sums.all.applicable + taken);
    }
}

RolledUp rollUpGroup(const Item &group, Counting counting, const std::vector<Part> &parts)
{
    RolledUp result = sumOf(parts, counting);
    if (counting == Counting::Ordinary) {
        if (isRescaledFor(parts))
            rescale(result, group.rescaledTo.value_or(group.maximum));
        return result;
    }
    cap(result.all, group.maximum);
    cap(result.documents, group.maximum);
    // Its own index compares with what the group gives at most.
    if (!group.maximum.isZero())
        result.all.applicable = group.maximum;
    return result;
}

RolledUp rollUpSheet(const std::vector<Part> &parts, bool isRescaled)
{
    RolledUp result = sumOf(parts, Counting::Ordinary);
    if (isRescaled) {
        Points full;
        for (const Part &part : parts) {
            if (part.counting == Counting::Ordinary)
                full += part.item->maximum;
        }
        rescale(result, full);
    }
    for (Sum *sum : {&result.all, &result.documents}) {
        // A penalty takes no more than there is; the part that it could not take is left out of it.
        if (sum->achieved && *sum->achieved < Points() && sum->beside < Points()) {
            const Points taken = std::min(*sum->achieved - sum->beside, Points());
            sum->beside = taken - (*sum->achieved - sum->beside);
            sum->achieved = taken;
        }
    }
    return result;
}

} // namespace parindex
