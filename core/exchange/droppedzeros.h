// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/annexrow.h"

namespace parindex {

/// Excel makes the number 1.1 of the code 1.10, which stands behind 1.9. Puts the zero back before parents are
/// looked for, so that 1.10.1 finds its own; a remark says so.
void restoreDroppedZeros(AnnexRows &annex);

} // namespace parindex
