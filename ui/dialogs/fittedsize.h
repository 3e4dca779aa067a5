// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace parindex {

/// The size wanted, or as much of it as the screen of the window has room for, frame included.
inline QSize fittedSize(const QWidget &window, QSize wanted)
{
    constexpr QSize FrameSize(16, 48); // What window managers add, roughly.
    return wanted.boundedTo(window.screen()->availableSize() - FrameSize);
}

} // namespace parindex
