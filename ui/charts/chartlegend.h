// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"

#include <vector>

class QGraphicsPathItem;
class QGraphicsRectItem;

namespace parindex {

/// What the fillings mean, in as many lines as it takes. Qt's legend cuts names that are too long
/// and cannot show our hatching. Only series that have something to show are named.
class ChartLegend
{
public:
    ChartLegend(const Chart &chart, const ChartStyle &style, QGraphicsScene &scene);

    qreal height(qreal width) const; ///< Zero when there is nothing to tell apart.
    void layOut(const QRectF &area);

private:
    struct Entry
    {
        QGraphicsRectItem *box = nullptr;
        QGraphicsPathItem *lines = nullptr; ///< Null where nothing is hatched.
        QGraphicsTextItem *name = nullptr;
    };

    qreal boxWidth() const;
    qreal entryWidth(const Entry &entry) const;
    std::vector<QPointF> places(qreal width) const; ///< Of the entries, from the top left.

    const ChartStyle &m_style;
    std::vector<Entry> m_entries;
};

} // namespace parindex
