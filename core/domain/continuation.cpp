// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/continuation.h"

namespace parindex {

std::vector<ItemId> Continuation::earlierItemsOf(ItemId item) const
{
    std::vector<ItemId> found;
    for (const ContinuedItem &continued : items) {
        if (continued.item == item)
            found.push_back(continued.earlier);
    }
    return found;
}

} // namespace parindex
