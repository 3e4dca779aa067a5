// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <optional>
#include <vector>

namespace parindex {

class Workspace;

/// The charts that there are to choose from.
enum class ChartKind { Fields, Criteria, Radar, Years, Comparison, Sipas };
constexpr int ChartKindCount = 6;

/// Which chart is wanted, and of what.
struct ChartChoice
{
    ChartKind kind = ChartKind::Fields;
    AssessmentId assessment;
    std::optional<ItemId> parent;      ///< For Criteria; the first field if nothing is said.
    std::optional<AssessmentId> other; ///< For Years; the nearest year if nothing is said.

    /// The chart; one without categories where there is nothing to show.
    Chart build(const Workspace &workspace) const;
    /// The other years of the same unit, the nearest one first; of two that are equally near, the
    /// earlier one.
    static std::vector<AssessmentId> otherYears(const Workspace &workspace, AssessmentId assessment);
};

} // namespace parindex
