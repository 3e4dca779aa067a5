// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/framework.h"
#include "core/domain/incomingdocument.h"
#include "core/exchange/filetree.h"
#include "core/exchange/table.h"

namespace parindex {

/// A document that a list names, with the files that were found for it.
struct ListedDocument
{
    IncomingDocument row; ///< Without files.
    QStringList files;    ///< Paths.
};

/// What a list of documents (danh mục tài liệu) says.
struct DocumentList
{
    std::vector<ListedDocument> documents; ///< One for each document and leaf that it is to prove.
    QStringList remarks; ///< Sentences with the number of the row, about what could not be understood.
};

/// Reads a list as a spreadsheet, text with separators or a Word document has it: columns by their headings, dates in any
/// usual form, legacy encodings converted. A heading between the rows that begins with a code gives the leaf of the rows below,
/// as does a code in the row above where the cell is empty. Files are looked for in the folder of the list only.
/// Refuses what readTables refuses, and a file without a table of documents.
Result<DocumentList> readDocumentList(const QString &path, const Framework &framework, const FoundSoFar &progress = {});

/// The same of a table alone; `files` are those that it names, not looked for.
DocumentList documentsOf(const Table &table, const Framework &framework);

} // namespace parindex
