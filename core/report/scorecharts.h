// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"
#include "core/report/chart.h"

#include <vector>

namespace parindex {

/// Score against maximum of each field: achieved, lost, and not scored yet.
Chart fieldsChart(const AssessmentView &view);

/// The same for what is below one item; for a leaf, the leaf itself.
Chart criteriaChart(const AssessmentView &view, const Item &parent);

/// The index of each field in percent of its maximum. A field without a score is a gap, not zero.
Chart radarChart(const AssessmentView &view);

/// Two assessments side by side in percent of the maximum: by field where both follow the same
/// framework, and in total. What one of them does not have is a gap, not a zero.
Chart yearsChart(const AssessmentView &earlier, const AssessmentView &later);

/// The year's result of the office beside the country, the regions, the best and the last
/// province, the highest first; the table holds all that is known of that year.
Chart comparisonChart(const AssessmentView &view, const std::vector<ReferenceFigure> &references, ReferenceFigure::Measure measure);

} // namespace parindex
