// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/changescores.h"

namespace parindex {

Status ChangeScores::swap()
{
    auto previous = m_workspace.replaceScores(m_scores);
    if (!previous)
        return previous.error();
    m_scores = std::move(*previous);
    return {};
}

} // namespace parindex
