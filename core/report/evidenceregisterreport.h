// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"
#include "core/report/report.h"

namespace parindex {

/// Danh mục tài liệu kiểm chứng: leaf by leaf the documents that prove it and their files, the
/// leaves that still have none, and the documents that prove nothing yet.
Report evidenceRegisterReport(const AssessmentView &view, const ReportOptions &options = {});

} // namespace parindex
