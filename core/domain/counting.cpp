// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/counting.h"

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

} // namespace parindex
