// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirementmatrix.h"

namespace parindex {

/// How the matrix of requirements is worded, on the screen and on paper.
struct RequirementTexts
{
    static QString symbol(RequirementState state); ///< "✓", "✗"; one character that needs no colour.
    static QString name(RequirementState state);   ///< "missing"; empty where nothing is required.
    static QString standing(RequirementMatrix::Standing standing); ///< Why nothing has to be proved; empty where something has.
    /// "41 of 63 requirements met, 15 missing, 4 out of period"; what is zero is left out.
    static QString sentence(const RequirementCounts &counts);
    /// "Needed: ✓ Kế hoạch · ✗ Báo cáo · ! Quyết định (out of period)"; empty when nothing is asked for.
    static QString line(const std::vector<CheckedRequirement> &requirements);
    static QString other(); ///< The heading of the column for all that no kind is recognised in.
};

} // namespace parindex
