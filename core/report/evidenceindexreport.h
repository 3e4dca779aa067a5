// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"
#include "core/domain/evidencetree/evidencetree.h"
#include "core/report/report.h"

namespace parindex {

/// The index of an exported tree on paper: leaf by leaf the same rows as in its workbook, and the
/// list of parts.
Report evidenceIndexReport(const AssessmentView &view, const EvidenceTree &tree, const ReportOptions &options = {});

} // namespace parindex
