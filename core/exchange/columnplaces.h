// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnheadings.h"

namespace parindex {

using ColumnHeadings = std::vector<std::optional<HeadingMeaning>>;

/// What the columns hold, by their headings, and by their cells where the headings are unknown or not sure: a
/// column of small figures is the maximum, one of levels the rule, figures beside levels their points.
/// The mapping tells which rows are looked at.
std::vector<AnnexColumn> placeColumns(const Table &table, const ColumnMapping &mapping, const ColumnHeadings &headings);

/// The same without any headings: short codes, the longest texts, and figures.
std::vector<AnnexColumn> placeByContent(const Table &table);

} // namespace parindex
