// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

class QMimeData;

namespace parindex {

/// The tables that Word or a spreadsheet put on the clipboard: from its HTML, in which the cells of Word keep
/// their paragraphs, else from text with tabs. Refuses a clipboard without any.
Result<TableFile> tablesOf(const QMimeData &clipboard);

} // namespace parindex
