// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parindex {

/// Opens the window: `parindex [FILE] [--example] [--language vi|en] [--theme light|dark]`.
/// Gives the exit code when it is closed.
int runWindow(int &argumentCount, char **arguments);

} // namespace parindex
