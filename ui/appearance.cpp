// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/outlinestyle.h"
#include "ui/palettecolors.h"

#include <QApplication>

#include <array>

namespace parindex {

namespace {

constexpr qreal SmallestBase = 10; ///< Points; desktops that say nothing would give 9.

struct RoleColor
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array RoleColors{
    RoleColor{QPalette::Window, 0xf3f4f6, 0x23272d},
    RoleColor{QPalette::WindowText, 0x1b1f24, 0xe8eaed},
    RoleColor{QPalette::Base, 0xffffff, 0x1b1e23},
    RoleColor{QPalette::AlternateBase, 0xf4f7fa, 0x22262c},
    RoleColor{QPalette::Text, 0x1b1f24, 0xe8eaed},
    RoleColor{QPalette::Button, 0xe9ebef, 0x31363e},
    RoleColor{QPalette::ButtonText, 0x1b1f24, 0xe8eaed},
    RoleColor{QPalette::BrightText, 0xb3261e, 0xff9a8f},
    RoleColor{QPalette::Highlight, 0x1f5fae, 0x2b66b0},
    RoleColor{QPalette::HighlightedText, 0xffffff, 0xffffff},
    RoleColor{QPalette::Link, 0x1a5fb4, 0x7fb3ff},
    RoleColor{QPalette::LinkVisited, 0x6a3d9a, 0xc9a6ff},
    RoleColor{QPalette::PlaceholderText, 0x5f6873, 0x9aa4b0},
    RoleColor{QPalette::ToolTipBase, 0xfffbe6, 0x3a4048},
    RoleColor{QPalette::ToolTipText, 0x1b1f24, 0xe8eaed},
    RoleColor{QPalette::Light, 0xffffff, 0x454c56},
    RoleColor{QPalette::Midlight, 0xf0f2f5, 0x3b414a},
    RoleColor{QPalette::Mid, 0xc3c8cf, 0x545c67},
    RoleColor{QPalette::Dark, 0xa0a7b0, 0x15181c},
    RoleColor{QPalette::Shadow, 0x6f7780, 0x0d0f12},
};

} // namespace

QPalette paletteOf(bool dark)
{
    QPalette palette;
    for (const RoleColor &color : RoleColors)
        palette.setColor(color.role, QColor(dark ? color.dark : color.light));
    const QColor faint(dark ? 0x8d96a1 : 0x6c747e);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(dark ? 0x4a515b : 0x8b929b));
    return palette;
}

Appearance::Appearance() : m_systemIsDark(isDark(QApplication::palette())), m_font(QApplication::font())
{
    if (m_font.pointSizeF() > 0 && m_font.pointSizeF() < SmallestBase)
        m_font.setPointSizeF(SmallestBase);
    QApplication::setStyle(new OutlineStyle);
}

void Appearance::setTheme(Theme theme)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && m_systemIsDark);
    QApplication::setPalette(paletteOf(dark));
}

void Appearance::setTextPercent(int percent)
{
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * qBound(SmallestText, percent, LargestText) / 100);
    QApplication::setFont(font);
}

} // namespace parindex
