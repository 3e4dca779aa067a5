// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"

#include <vector>

namespace parindex {

/// A column of scores: a stage, and its sums. Those of an earlier stage are made from the leaves
/// that are scored by documents; points from outside belong to the current stage alone.
struct StageSums
{
    Stage stage = Stage::Self;
    bool isCurrent = false;
    Summary summary; ///< Empty for the current stage: the view has its sums.
};

/// The stages that hold points, and always the current one, in order.
std::vector<StageSums> stageSums(const AssessmentView &view);

} // namespace parindex
