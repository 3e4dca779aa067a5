// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidencetree/evidencetree.h"

namespace parindex {

/// The words of the index that goes out with the documents, the same on paper and in the workbook.
namespace EvidenceIndex {

QString title(); ///< "Index of the evidence documents"
QString partsTitle();

/// Why an entry has no file, or what the reader should know about the one it has; else empty.
QString remarkOf(const EvidenceTree &tree, const EvidenceTree::Entry &entry);
QString sizeText(qint64 bytes);               ///< "9,4 MB"
/// "12 files, 9,4 MB; 2 files left out"
QString totals(const EvidenceTree &tree);
int leftOut(const EvidenceTree &tree); ///< Files that should be there and are not: too large, missing, altered.

} // namespace EvidenceIndex

} // namespace parindex
