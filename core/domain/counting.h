// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

namespace parindex {

/// How a row counts: as its topmost ancestor that is no ordinary one says, since bonus and penalty
/// hold for all that is below a group.
Counting countingOf(const Framework &framework, const Item &item);

/// What the ordinary ones among these rows state together: bonus and penalty stand beside a maximum.
Points ordinaryMaximum(const Framework &framework, const std::vector<ItemId> &rows);

} // namespace parindex
