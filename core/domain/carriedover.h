// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/continuation.h"
#include "core/domain/framework.h"

namespace parindex {

/// A framework that is about to be added, with what it leaves open taken from the rows of the
/// earlier year that it continues: the agencies, and the documents that are needed. What the
/// framework says itself stands; points are never taken over.
Framework withCarriedOver(const Framework &later, const Framework &earlier, const std::vector<ContinuedItem> &items);

} // namespace parindex
