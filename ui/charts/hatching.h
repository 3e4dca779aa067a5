// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace parindex {

/// Slanting lines that fill a rectangle, as lines rather than as a pattern brush: patterns are
/// counted in dots of the device and come out differently on screen, in pictures and on paper.
QPainterPath hatching(const QRectF &area);

} // namespace parindex
