// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parindex {

/// Whether the arguments (without the program's name) ask for a verb or for help, rather than for
/// the window.
bool isCommandLine(const QStringList &arguments);

/// Does what the arguments ask for and gives the exit code. Makes the application object that the
/// verb needs, so there may be none yet; no display is needed.
int runCommandLine(const QStringList &arguments);

} // namespace parindex
