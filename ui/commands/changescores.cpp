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

Status ChangeScores::mayRun() const
{
    for (const auto &[key, score] : m_scores) {
        const Assessment *sheet = m_workspace.assessment(key.assessment);
        if (sheet && !sheet->isEditable())
            return Error{ErrorCode::Refused, tr("“%1” is locked: this step is not taken back while it is.").arg(m_workspace.view(sheet->id).title()), {}};
    }
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
