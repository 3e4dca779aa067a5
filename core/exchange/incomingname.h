// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// What the name of a file says about whether it can be a document.
enum class IncomingName {
    Document,
    Leftover, ///< Of a system or a program: hidden, Thumbs.db, ~$ locks of Office, downloads that are not complete.
    Program   ///< What a system would execute, or a mere pointer to something else: .exe, .js, .lnk, .url.
};

/// Goes by what a system would take for the extension, so that marks of direction, spaces and dots
/// behind it disguise nothing: "bao cao.pdf.exe" and "bao cao.exe ." are programs.
IncomingName incomingNameOf(const QString &fileName);

} // namespace parindex
