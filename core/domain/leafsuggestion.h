// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/suggestion.h"
#include "core/domain/scoresheet.h"

namespace parindex {

/// What a leaf's rule gives for what was entered at the stage that counts; refusals as evaluate()
/// has them. Leaves that the office does not score itself have no suggestion.
Result<Suggestion> suggestionOf(const ScoreSheet &sheet, const Item &leaf);

/// What the rule gives where a leaf has other points, though all that the rule asks for is there.
std::optional<Suggestion> otherSuggestionOf(const ScoreSheet &sheet, const Item &leaf);
/// Whether points were given that no level of the rule gives, whatever is entered; only of rules whose levels have
/// fixed points.
bool isBetweenLevels(const ScoreSheet &sheet, const Item &leaf);
/// Either of both: the score is not what the rule says.
bool differsFromRule(const ScoreSheet &sheet, const Item &leaf);

} // namespace parindex
