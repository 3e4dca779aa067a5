// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/annexrow.h"

namespace parindex {

/// Rows "a", "b", "c" whose points do not add up to the row above them, but whose best gives just its maximum,
/// are the levels of its rule: "a | Ban hành kịp thời | 2", "b | Ban hành không kịp thời | 1". They become lines
/// of it, and a remark says so.
void foldLetteredLevels(AnnexRows &annex);

} // namespace parindex
