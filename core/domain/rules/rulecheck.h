// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rules/ruleshape.h"

namespace parindex {

/// Whether a rule can be worked out at all. Refuses rules without levels, contradictory or
/// overlapping bounds, awards that make no sense in their place, formulas that cannot be read or
/// name variables that nobody enters, steps and targets that are not above zero, more than 100
/// parts, and rules nested more than six deep.
Status checkRule(const RuleShape &rule);

} // namespace parindex
