// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/framework.h"

namespace parindex {

/// Reads a framework file or workbook, by the ending of its name: .json or .xlsx.
Result<Framework> readFrameworkFile(const QString &path);

/// Writes one, by the ending of its name; what stands there is replaced once the new file is whole.
Status writeFrameworkFile(const Framework &framework, const QString &path);

} // namespace parindex
