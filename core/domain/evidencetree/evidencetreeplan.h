// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"
#include "core/domain/evidencetree/evidencetree.h"

#include <map>

namespace parindex {

/// Files that cannot be written, by their digests, with the reason: Missing or Altered.
using UnusableFiles = std::map<QString, EvidenceTree::State>;

/// Lays out the documents that the leaves of an assessment cite. Numbers and order are those of the
/// register of evidence, also where only one field is wanted.
EvidenceTree planEvidenceTree(const AssessmentView &view, const EvidenceTreeOptions &options, const UnusableFiles &unusable = {});

} // namespace parindex
