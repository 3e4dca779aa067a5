// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// What the list of parts of a .doc, .xls or .ppt tells; its text is not read.
struct OldOfficeFile
{
    bool isProtected = false; ///< It is a newer office file behind a password.
    bool hasMacros = false;
};

/// Looks at the first parts only. Neither for a file of another kind or one that is damaged.
OldOfficeFile inspectOldOffice(const QString &path);

} // namespace parindex
