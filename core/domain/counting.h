// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"
#include "core/domain/sum.h"

namespace parindex {

/// How a row counts: as its topmost ancestor that is no ordinary one says, since bonus and penalty
/// hold for all that is below a group.
Counting countingOf(const Framework &framework, const Item &item);

/// What the ordinary ones among these rows state together: bonus and penalty stand beside a maximum.
Points ordinaryMaximum(const Framework &framework, const std::vector<ItemId> &rows);

/// What a row is measured against: the maxima of what applies, or of bonus and penalty, which are no part of those,
/// what the row states itself. A penalty is written with a minus, as the points are.
Points maximumOf(const Framework &framework, const Item &item, const Sum &sum);

} // namespace parindex
