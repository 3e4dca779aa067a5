// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/framework.h"

#include <QByteArray>

namespace parindex {

/// A framework as a workbook that people read and edit: see docs/file-formats.md. Texts are never formulas, points are
/// numbers. Refuses what a cell or a sheet cannot hold; such a framework is kept as JSON.
Result<QByteArray> writeFrameworkXlsx(const Framework &framework);

/// Reads such a workbook back; what was written is read as the same framework, with numbers of its own. The errors
/// name sheet, row and column.
Result<Framework> readFrameworkXlsx(const QString &path);

} // namespace parindex
