// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"

#include <vector>

namespace parindex {

/// What became of a row from one year to the next. Where several are true, one is named: that rows
/// were divided or joined before another maximum, and another maximum before another code.
enum class Relation {
    Same,
    Moved,      ///< Another code.
    Split,      ///< One earlier row has become several.
    Merged,     ///< Several earlier rows have become one.
    Reweighted, ///< Another maximum.
    New,        ///< No earlier row.
    Gone        ///< No later row.
};

/// A row of a later year, and the row of the earlier year that it continues.
struct ContinuedItem
{
    ItemId item;
    ItemId earlier;
    Relation relation = Relation::Same;

    bool operator==(const ContinuedItem &) const = default;
};

/// Which earlier assessment a new year was started from, and how the rows belong together.
struct Continuation
{
    AssessmentId assessment;
    AssessmentId earlier;
    std::vector<ContinuedItem> items = {}; ///< In the order of the later framework.

    std::vector<ItemId> earlierItemsOf(ItemId item) const;

    bool operator==(const Continuation &) const = default;
};

} // namespace parindex
