// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>

namespace parindex {

/// What the user may choose; System is light or dark as the desktop is.
enum class Theme { System, Light, Dark };

QPalette paletteOf(bool dark);

/// Dresses the application: Fusion in a light or a dark palette, and the size of all text. Made
/// once, before anything is changed, because it remembers how the desktop looks.
class Appearance
{
public:
    static constexpr int SmallestText = 80; ///< Percent.
    static constexpr int LargestText = 200;
    static constexpr int TextStep = 10;

    Appearance();

    void setTheme(Theme theme);
    void setTextPercent(int percent); ///< Kept within the limits.

private:
    bool m_systemIsDark;
    QFont m_font;
};

} // namespace parindex
