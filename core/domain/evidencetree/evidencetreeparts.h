// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidencetree/evidencetree.h"

namespace parindex {

/// How many bytes a file may take in a part, with what an archive adds to it.
qint64 bytesInPart(const EvidenceTree::Entry &entry);

/// Spreads the files over parts, in order, so that none is above the limit: a leaf that does not fit
/// begins a new part, and only one that no part could hold is divided. A file that is kept though
/// it is above the limit has a part to itself. Parts get their figures, but no names yet.
void divideIntoParts(EvidenceTree &tree);

} // namespace parindex
