// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

namespace parindex {

/// Joins the tables of a document that are one annex, cut by page or by field: those below the first have as
/// many columns, no headings or the same ones again, and their codes go on. A remark says which were joined.
void joinContinuedTables(TableFile &file);

} // namespace parindex
