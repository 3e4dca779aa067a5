// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leafsuggestion.h"

namespace parindex {

Result<Suggestion> suggestionOf(const ScoreSheet &sheet, const Item &leaf)
{
    const RuleShape &rule = leaf.isSelfScored() ? leaf.rule.shape : RuleShape();
    return evaluate(rule, leaf.maximum, sheet.current(leaf).inputs);
}

std::optional<Suggestion> otherSuggestionOf(const ScoreSheet &sheet, const Item &leaf)
{
    const Score &score = sheet.current(leaf);
    if (score.inputs.empty() || (!score.points && score.applies))
        return std::nullopt;
    const auto suggestion = suggestionOf(sheet, leaf);
    if (!suggestion)
        return std::nullopt;
    const bool differs = suggestion->applies != score.applies || (score.applies && suggestion->points != score.points);
    return differs ? std::optional(*suggestion) : std::nullopt;
}

bool differsFromRule(const ScoreSheet &sheet, const Item &leaf)
{
    return otherSuggestionOf(sheet, leaf).has_value();
}

} // namespace parindex
