// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"

namespace parindex {

/// Totals and fields of one assessment as a table for a terminal, the published figures beside
/// the computed ones.
QString summaryText(const AssessmentView &view);

} // namespace parindex
