// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

namespace parindex {

/// How a row counts: as its topmost ancestor that is no ordinary one says, since bonus and penalty
/// hold for all that is below a group.
inline Counting countingOf(const Framework &framework, const Item &item)
{
    Counting counting = item.counting;
    for (const Item *above = &item; above->parent;) {
        above = framework.find(*above->parent);
        if (above->counting != Counting::Ordinary)
            counting = above->counting;
    }
    return counting;
}

} // namespace parindex
