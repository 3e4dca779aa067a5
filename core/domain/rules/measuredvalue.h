// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/ruleinput.h"

namespace parindex {

/// What came out when something was measured, and how it reads.
struct MeasuredValue
{
    std::optional<Rational> value; ///< Nothing: a ratio over zero, and `whenZero` says what that means.
    ZeroDenominator whenZero = ZeroDenominator::Unstated;
    QString unit;        ///< "%" for ratios.
    QString formulaText; ///< Exact, for a formula: "47/50", "92 %".
    bool isFraction = false;

    /// "47/50 = 94 %", "46/47 ≈ 97,87 %", "35 ngày", "85,3 − 84,1 = 1,2".
    QString textWithin(const Range &range) const;
};

/// Refuses what is not entered or cannot be read, numbers below zero in a ratio, and a ratio over
/// zero where the rule does not say what it means.
Result<MeasuredValue> measuredValue(const RuleMeasure &measure, const std::vector<RuleInput> &inputs, const RuleInputs &entered);

} // namespace parindex
