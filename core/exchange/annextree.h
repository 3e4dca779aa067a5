// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/exchange/annexrow.h"

namespace parindex {

/// The tree that the rows of an annex make: parents by code ("II.1.1" stands under "II.1", or under "II" where
/// there is no "II.1"), by the kind of numbering (I, then 1, then a), and by column where rows have no codes.
/// Codes that stand twice become different ones. The items are numbered from 1, one for each row.
std::vector<Item> treeOf(const std::vector<AnnexRow> &rows, std::vector<ImportNote> &notes);

} // namespace parindex
