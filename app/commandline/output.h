// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace parindex {

/// Whether a report or chart may be written here. A file that exists is replaced, but never a
/// workspace: a slip of the hand behind -o must not cost a year's work.
Status checkOutput(const QString &path);

} // namespace parindex
