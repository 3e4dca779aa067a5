// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/ruleshape.h"

#include <QString>

namespace parindex {

/// Cách chấm. How the points of a leaf are worked out: the rule's own words, as the deciding
/// body wrote them, and beside them, where it was understood, the shape that can be worked out.
struct ScoringRule
{
    QString text; ///< Verbatim, one level to a line.
    RuleShape shape = ManualRule();

    bool operator==(const ScoringRule &) const = default;
};

} // namespace parindex
