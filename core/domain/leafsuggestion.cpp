// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leafsuggestion.h"

#include <algorithm>

namespace parindex {

namespace {

/// The points that a rule can give; nothing where that depends on numbers, or is not to be said beforehand.
struct LevelPoints
{
    Points maximum;

    std::vector<Points> operator()(const ChoiceRule &rule) const
    {
        std::vector<Points> all;
        for (std::size_t level = 1; level <= rule.levels.size(); ++level) {
            const auto given = evaluate(rule, maximum, {{QStringLiteral("level"), QString::number(level)}});
            if (!given)
                return {};
            all.push_back(given->points);
        }
        return all;
    }

    std::vector<Points> operator()(const ChecklistRule &rule) const { return {Points(), rule.points}; }

    std::vector<Points> operator()(const BandsRule &rule) const
    {
        std::vector<Points> all{Points(), maximum}; // What it gives where there was nothing to do, for one.
        for (const auto &band : rule.bands) {
            const auto *fixed = std::get_if<FixedPoints>(&band.award);
            if (!fixed)
                return {};
            all.push_back(fixed->points);
        }
        return all;
    }

    template <typename Other>
    std::vector<Points> operator()(const Other &) const { return {}; }
};

} // namespace

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

bool isBetweenLevels(const ScoreSheet &sheet, const Item &leaf)
{
    const Score &score = sheet.current(leaf);
    if (!leaf.isSelfScored() || !score.points || !score.applies)
        return false;
    if (const auto given = suggestionOf(sheet, leaf); given && given->points == *score.points)
        return false;
    const auto levels = std::visit(LevelPoints{leaf.maximum}, leaf.rule.shape);
    return !levels.empty() && std::find(levels.begin(), levels.end(), *score.points) == levels.end();
}

bool differsFromRule(const ScoreSheet &sheet, const Item &leaf)
{
    return otherSuggestionOf(sheet, leaf) || isBetweenLevels(sheet, leaf);
}

} // namespace parindex
