// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace parindex {

/// Refuses, by name, what a computer would run as a program, by its extension or its content: "Kế hoạch.pdf.exe".
/// A file that cannot be read is left to whoever reads it.
Status checkIsNoProgram(const QString &path);

/// Sentences about what the user should know of a file that is kept all the same: that it is protected or
/// damaged, is not what its name says, or carries macros. `fileName` is what the user calls it. Nothing of the file is
/// executed, and no more of it unpacked than its list of parts.
QStringList fileRemarks(const QString &path, const QString &fileName);

} // namespace parindex
