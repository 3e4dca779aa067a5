// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

namespace parindex {

class ZipArchive;

/// The sheets of an .xlsx file that can be seen. Numbers come as the shortest text that is them
/// ("9.5"), formulas as the result that was stored with them.
Result<TableFile> readXlsxTables(const ZipArchive &archive, const QString &fileName);

} // namespace parindex
