// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"
#include "core/domain/score.h"

#include <map>
#include <utility>

namespace parindex {

/// All scores of one assessment, held in memory: what sums, charts and prints are made from.
class ScoreSheet
{
public:
    ScoreSheet() = default;
    explicit ScoreSheet(Assessment assessment) : m_assessment(std::move(assessment)) {}

    const Assessment &assessment() const { return m_assessment; }

    void setState(Assessment::State state) { m_assessment.state = state; }

    const Score &score(ItemId item, Stage stage) const; ///< An empty score when there is none.
    const Score &current(const Item &leaf) const;       ///< At the stage that counts for this leaf.
    void set(ItemId item, Stage stage, Score score);

private:
    Assessment m_assessment;
    std::map<std::pair<ItemId, Stage>, Score> m_scores;
};

} // namespace parindex
