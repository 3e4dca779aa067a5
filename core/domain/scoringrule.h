// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// Cách chấm. How the points of a leaf are worked out: the rule's own words, as the deciding
/// body wrote them. Typed shapes (steps by ratio, levels, deductions) will stand beside the text.
struct ScoringRule
{
    QString text; ///< Verbatim, one level to a line.

    bool operator==(const ScoringRule &) const = default;
};

} // namespace parindex
