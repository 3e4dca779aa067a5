// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"
#include "core/domain/summary.h"

#include <vector>

namespace parindex {

/// A sum of everything below a row, and of that part of it which is scored by documents. Both are
/// converted alike, so that the part stays a part.
struct RolledUp
{
    Sum all;
    Sum documents;
};

/// What stands below one row, and how it counts there.
struct Part
{
    const Item *item = nullptr;
    bool applies = true;                        ///< False for a leaf that does not apply.
    Counting counting = Counting::Ordinary;     ///< Its own, or that of a row above it.
    RolledUp sums;
};

/// A leaf as it counts by itself.
RolledUp rollUpLeaf(const Item &leaf, const Score &score);

/// Spreads what does not apply over the parts that do (N4); they are changed.
void spread(std::vector<Part> &parts);

/// The sum of the parts of a group, rescaled (N3) or capped where it has to be.
RolledUp rollUpGroup(const Item &group, Counting counting, const std::vector<Part> &parts);

/// The sum of the top rows; rescaled to the full total of the sheet (N5) where a leaf asks for it.
RolledUp rollUpSheet(const std::vector<Part> &parts, bool isRescaled);

/// points × to / from, rounded once; the points themselves where nothing is left to scale.
Points scaled(Points points, Points to, Points from);

} // namespace parindex
