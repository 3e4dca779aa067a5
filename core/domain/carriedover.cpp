// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/carriedover.h"

namespace parindex {

namespace {

void carryOver(Item &item, const Item &earlier)
{
    if (item.leadAgency.isEmpty()) {
        item.leadAgency = earlier.leadAgency;
        if (item.supportingAgencies.isEmpty())
            item.supportingAgencies = earlier.supportingAgencies;
    }
    if (item.requiredEvidence.isEmpty())
        item.requiredEvidence = earlier.requiredEvidence;
}

} // namespace

Framework withCarriedOver(const Framework &later, const Framework &earlier, const std::vector<ContinuedItem> &continued)
{
    std::vector<Item> items = later.items();
    for (const ContinuedItem &row : continued) {
        const Item *source = earlier.find(row.earlier);
        if (source && later.find(row.item))
            carryOver(items[later.placeOf(row.item)], *source);
    }
    return Framework(later.header(), std::move(items));
}

} // namespace parindex
