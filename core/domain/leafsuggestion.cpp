// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leafsuggestion.h"

namespace parindex {

Result<Suggestion> suggestionOf(const ScoreSheet &sheet, const Item &leaf)
{
    const RuleShape &rule = leaf.isSelfScored() ? leaf.rule.shape : RuleShape();
    return evaluate(rule, leaf.maximum, sheet.current(leaf).inputs);
}

bool differsFromRule(const ScoreSheet &sheet, const Item &leaf)
{
    const Score &score = sheet.current(leaf);
    if (score.inputs.empty() || (!score.points && score.applies))
        return false;
    const auto suggestion = suggestionOf(sheet, leaf);
    if (!suggestion)
        return false;
    return suggestion->applies != score.applies || (score.applies && suggestion->points != score.points);
}

} // namespace parindex
