// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

namespace parindex {

class ZipArchive;

/// The tables of a .docx file, each named by its number; those that go on with the one above are joined to it. Paragraphs of a cell are lines; a table
/// within a cell is text of that cell. Deleted text of tracked changes is left out, and raised text (the
/// number of a footnote) stands apart, so that it never joins a figure.
Result<TableFile> readDocumentTables(const ZipArchive &archive, const QString &fileName);

} // namespace parindex
