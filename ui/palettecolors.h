// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace parindex {

/// Colours with a meaning, for text and strokes on the light or the dark palette; each has a
/// contrast of at least 4.5 to 1 on the window and on lists. Never the only sign of what is meant.
struct PaletteColors
{
    QColor good;
    QColor warning;
    QColor bad;
    QColor bar;   ///< What is achieved, in bars.
    QColor muted; ///< Small print.

    static PaletteColors of(const QPalette &palette);
};

bool isDark(const QPalette &palette);

} // namespace parindex
