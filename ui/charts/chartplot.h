// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cstddef>

namespace parindex {

/// The part of a picture that shows the values; title, legend and notes stand around it.
class ChartPlot
{
public:
    virtual ~ChartPlot() = default;

    virtual qreal leastHeight(qreal width) const = 0; ///< Below it, texts would meet.
    virtual qreal goodHeight(qreal width) const = 0;  ///< Above it, nothing is gained.
    virtual void layOut(const QRectF &area) = 0;
    /// The bar or spoke of a category with its name, for clicks and the keyboard.
    virtual QRectF categoryArea(std::size_t category) const = 0;
    virtual bool covers(std::size_t category, QPointF place) const { return categoryArea(category).contains(place); }
};

} // namespace parindex
