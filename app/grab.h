// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// Writes pictures of every page with the example open, in both languages and both themes, into
/// the folder: "scoring-vi.png", "scoring-vi-dark.png", "start-en.png" … Touches none of the
/// user's files and settings. Gives the exit code.
int grabPages(const QString &folder);

} // namespace parindex
