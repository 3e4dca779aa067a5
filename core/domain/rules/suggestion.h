// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rules/ruleinput.h"

namespace parindex {

/// What a rule gives for what was entered, and how it comes to that.
struct Suggestion
{
    Points points;
    QString working;     ///< "47/50 = 94 % ≥ 90 % → 8 điểm", in the current language.
    bool applies = true; ///< False: by the rule the leaf leaves the sum; the points say nothing.

    bool operator==(const Suggestion &) const = default;
};

/// Works a rule out, exactly: thresholds see unrounded values, and only what the rule says to
/// round is rounded. Refuses a rule of which something is still to be entered (NotFound), numbers
/// that cannot be read, values that the rule has no level for, and a ratio over zero where the
/// rule does not say what that means; the score then stays with the officer.
Result<Suggestion> evaluate(const RuleShape &rule, Points maximum, const RuleInputs &entered);

} // namespace parindex
