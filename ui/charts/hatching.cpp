// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatching.h"

#include <algorithm>

namespace parindex {

namespace {

constexpr qreal Distance = 6; ///< Between two lines, along the bottom.

} // namespace

QPainterPath hatching(const QRectF &area)
{
    QPainterPath path;
    for (qreal foot = area.left() - area.height() + Distance; foot < area.right(); foot += Distance) {
        const qreal from = std::max(0.0, area.left() - foot);
        const qreal to = std::min(area.height(), area.right() - foot);
        path.moveTo(foot + from, area.bottom() - from);
        path.lineTo(foot + to, area.bottom() - to);
    }
    return path;
}

} // namespace parindex
