// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/evidenceexport.h"

namespace parindex {

/// Prints the index of a tree when it is written, in any thread; what it says is read now.
IndexPrinter indexPrinter(const AssessmentView &view, const EvidenceTree &tree);

} // namespace parindex
