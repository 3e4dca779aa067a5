// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

#include <QStringList>

namespace parindex {

/// What a file tells about the document in it.
struct DocumentReading
{
    Evidence evidence; ///< Without attachments and citations; proposals, for somebody to check.
    bool isFromPage = false; ///< The first page told something, and not the name of the file alone.
    QStringList remarks; ///< Sentences about the file: that it is protected, damaged, or not what its name says.
};

/// Reads the first page of a file, and its name for what the page does not tell. A file that is too
/// large, damaged or protected is read by its name. For any thread.
DocumentReading readDocument(const QString &path, const QString &fileName);

/// The text of the first page of a PDF; empty where it has none, as a scan, or cannot be read.
QString firstPageOfPdf(const QString &path);

} // namespace parindex
