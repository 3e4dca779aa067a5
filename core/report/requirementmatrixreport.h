// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"
#include "core/report/report.h"

namespace parindex {

/// Ma trận tài liệu kiểm chứng: leaf by leaf which kinds of documents the framework asks for, and
/// what is there, missing or out of period. As many of the kinds as a page has room for have a
/// column, the most frequent first; the rarer ones stand together in the last column, by name.
Report requirementMatrixReport(const AssessmentView &view, const ReportOptions &options = {});

} // namespace parindex
