// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolors.h"

#include <QFont>
#include <QFontMetricsF>
#include <QMarginsF>
#include <QRectF>

class QAbstractAxis;
class QChart;
class QGraphicsScene;
class QGraphicsTextItem;

namespace parindex {

/// Colours and letters of one picture.
struct ChartStyle
{
    ChartColors colors;
    QFont font;

    QFont bold() const;
    QFont small() const; ///< For notes and the numbers of axes.
    qreal lineHeight() const { return QFontMetricsF(font).height(); }

    /// A text that is never read as markup, wrapped once it is given a width.
    QGraphicsTextItem *addText(QGraphicsScene &scene, const QString &text, const QFont &textFont, const QColor &color,
                               Qt::Alignment alignment = Qt::AlignLeft) const;
    /// Takes from a chart of Qt what the picture draws itself: title, legend, ground, movement.
    static void strip(QChart &chart);
    void dress(QAbstractAxis &axis) const;
    /// Gives a chart of Qt its place, and says where its values are drawn: the axes take what
    /// they need of it. The margins stay free for texts of ours.
    static QRectF fit(QChart &chart, const QRectF &area, const QMarginsF &margins);
};

} // namespace parindex
