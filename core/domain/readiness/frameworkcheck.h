// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness/leaffacts.h"

namespace parindex {

/// Sums that do not fit are a warning that names both numbers, because printed decisions
/// contradict themselves. Bonus and penalty stand beside the maximum and are not added.
void checkParent(const Framework &framework, const Item &parent, FindingList &findings);

/// Whether the criteria are for the year of the sheet.
void checkYear(const Framework &framework, const Assessment &assessment, FindingList &findings);

} // namespace parindex
