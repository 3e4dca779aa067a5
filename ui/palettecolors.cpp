// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palettecolors.h"

#include <QPalette>

namespace parindex {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

PaletteColors PaletteColors::of(const QPalette &palette)
{
    if (isDark(palette))
        return {QColor(0x7fd694), QColor(0xf0b95a), QColor(0xff9a8f), QColor(0x7fb3ff), QColor(0xaab3be)};
    return {QColor(0x19703a), QColor(0x8a5200), QColor(0xb3261e), QColor(0x1a5fb4), QColor(0x565f6b)};
}

} // namespace parindex
