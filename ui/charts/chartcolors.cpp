// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolors.h"

#include "ui/palettecolors.h"

#include <QPalette>

namespace parindex {

ChartColors ChartColors::light()
{
    return {QColor(0xffffff), QColor(0x1b1f24), QColor(0x565f6b), QColor(0xd5dae0), false};
}

ChartColors ChartColors::of(const QPalette &palette)
{
    if (!parindex::isDark(palette))
        return light();
    return {palette.color(QPalette::Base), palette.color(QPalette::Text), PaletteColors::of(palette).muted, QColor(0x4a5058), true};
}

ChartColors::Look ChartColors::look(Chart::Role role) const
{
    switch (role) {
    case Chart::Role::Achieved:
    case Chart::Role::Later:
    case Chart::Role::Own:
        return isDark ? Look{QColor(0x6aa9e0), QColor(0x6aa9e0)} : Look{QColor(0x1f5a93), QColor(0x1f5a93)};
    case Chart::Role::Lost:
        return isDark ? Look{QColor(0x4d3414), QColor(0xf0a050), true} : Look{QColor(0xffe7cc), QColor(0xb8560b), true};
    case Chart::Role::Unscored:
        return isDark ? Look{QColor(0x3b424c), QColor(0x8c98a6)} : Look{QColor(0xe6e9ed), QColor(0x87919d)};
    case Chart::Role::Earlier:
    case Chart::Role::Other:
        return isDark ? Look{QColor(0x3d5670), QColor(0x9cc4ec)} : Look{QColor(0xb7cbe0), QColor(0x4c7299)};
    }
    return {text, text};
}

} // namespace parindex
