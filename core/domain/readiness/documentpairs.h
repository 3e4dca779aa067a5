// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness/documentcheck.h"

namespace parindex {

/// What two documents of a sheet say against each other: one number with two dates, one document
/// entered twice, one file under two numbers.
void checkPairs(const std::vector<CitedDocument> &documents, FindingList &findings);

} // namespace parindex
