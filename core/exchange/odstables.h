// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

namespace parindex {

class ZipArchive;

/// The sheets of an .ods file: numbers as the file keeps them, not as they are shown.
Result<TableFile> readOdsTables(const ZipArchive &archive, const QString &fileName);

} // namespace parindex
