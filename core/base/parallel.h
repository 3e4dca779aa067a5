// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace parindex {

/// Runs the work for 0, 1, 2 … below `count`, a few at a time in threads of their own, each taking
/// the next one that nobody has; returns when all have run. The work must not mind the others.
void inParallel(std::size_t count, const std::function<void(std::size_t index)> &work);

} // namespace parindex
