// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/points.h"

#include <optional>

namespace parindex {

/// The length of a bar. The only place where points become a floating number, because Qt Charts
/// knows no other; nothing is ever read back from it.
inline double plottedValue(const std::optional<Points> &points)
{
    return points ? double(points->tenThousandths()) / double(Points::Scale) : 0.0;
}

} // namespace parindex
