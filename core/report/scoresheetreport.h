// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"
#include "core/report/report.h"

namespace parindex {

/// Bảng tự đánh giá, chấm điểm: every row of the framework with its points at each stage, the
/// sums, the explanations and the documents; what was published is said beside it.
Report scoreSheetReport(const AssessmentView &view, const ReportOptions &options = {});

} // namespace parindex
