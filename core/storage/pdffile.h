// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// The number of pages of a PDF file; zero for a file that is no PDF, is encrypted or is too
/// damaged to count. Nothing of the file is executed or written.
int pdfPageCount(const QString &path);

} // namespace parindex
