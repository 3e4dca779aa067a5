// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/counting.h"

#include <algorithm>

namespace parindex {

Counting countingOf(const Framework &framework, const Item &item)
{
    Counting counting = item.counting;
    for (const Item *above = &item; above->parent;) {
        above = framework.find(*above->parent);
        if (above->counting != Counting::Ordinary)
            counting = above->counting;
    }
    return counting;
}

Points ordinaryMaximum(const Framework &framework, const std::vector<ItemId> &rows)
{
    Points sum;
    for (const ItemId id : rows) {
        const Item &row = *framework.find(id);
        if (row.counting == Counting::Ordinary)
            sum += row.maximum;
    }
    return sum;
}

Points maximumOf(const Framework &framework, const Item &item, const Sum &sum)
{
    switch (countingOf(framework, item)) {
    case Counting::Ordinary: return sum.applicable;
    case Counting::Bonus: return item.maximum;
    case Counting::Penalty: return std::min(item.maximum, -item.maximum);
    }
    return sum.applicable;
}

} // namespace parindex
