// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace parindex {

/// Reads the first hundred bytes of a file without the engine, so that nothing of a foreign or
/// broken file is interpreted before it is known to be ours. Gives the schema version.
/// Refuses what is not a workspace, what is cut off, what is in write-ahead mode, and what has a
/// journal beside it that no workspace of ours could leave.
Result<int> checkFileHeader(const QString &path);

} // namespace parindex
