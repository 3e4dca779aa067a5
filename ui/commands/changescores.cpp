// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/changescores.h"

#include <algorithm>

namespace parindex {

Status ChangeScores::swap()
{
    auto previous = m_workspace.replaceScores(m_scores);
    if (!previous)
        return previous.error();
    m_scores = std::move(*previous);
    return {};
}

bool ChangeScores::mergeWith(const QUndoCommand *later)
{
    const auto *other = static_cast<const ChangeScores *>(later);
    const auto sameCell = [](const Workspace::KeyedScore &left, const Workspace::KeyedScore &right) { return left.first == right.first; };
    // Once done, a command holds what stood before it: the earlier one already holds the value to
    // go back to, so there is nothing to take over.
    return std::equal(m_scores.begin(), m_scores.end(), other->m_scores.begin(), other->m_scores.end(), sameCell);
}

} // namespace parindex
