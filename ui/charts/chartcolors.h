// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <QColor>

class QPalette;

namespace parindex {

/// How a chart looks on light or dark ground. Fillings differ in brightness and hatching as well
/// as in hue, so that they can be told apart by everybody and on a grey print.
struct ChartColors
{
    /// How a bar is filled. No colour is transparent: PDF/A-1 does not know transparency.
    struct Look
    {
        QColor fill;
        QColor line; ///< Of the outline and the hatching.
        bool isHatched = false;
    };

    QColor ground;
    QColor text;
    QColor muted; ///< Notes and the numbers of an axis.
    QColor grid;
    bool isDark = false;

    static ChartColors light(); ///< For pictures and prints, whatever the window looks like.
    static ChartColors of(const QPalette &palette);
    Look look(Chart::Role role) const;
};

} // namespace parindex
