// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scoresheet.h"

namespace parindex {

const Score &ScoreSheet::score(ItemId item, Stage stage) const
{
    static const Score none;
    const auto found = m_scores.find({item, stage});
    return found == m_scores.end() ? none : found->second;
}

const Score &ScoreSheet::current(const Item &leaf) const
{
    return score(leaf.id, m_assessment.stageFor(leaf));
}

void ScoreSheet::set(ItemId item, Stage stage, Score score)
{
    if (score.isEmpty())
        m_scores.erase({item, stage});
    else
        m_scores[{item, stage}] = std::move(score);
}

} // namespace parindex
