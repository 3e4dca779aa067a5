// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <functional>

class QWidget;

namespace parindex {

/// Runs the work for 0, 1, 2 … below `count` in threads of their own, with progress. False when the user has
/// stopped it; then some of it has not been done.
bool workInParallel(QWidget *parent, const QString &title, std::size_t count, const std::function<void(std::size_t index)> &work);

} // namespace parindex
