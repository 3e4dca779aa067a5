// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/changeevidence.h"

namespace parindex {

Status ChangeEvidence::swap()
{
    auto previous = m_workspace.replaceEvidence(m_changes);
    if (!previous)
        return previous.error();
    m_changes = std::move(*previous);
    return {};
}

Status ChangeEvidence::mayRun() const
{
    return m_workspace.checkEvidence(m_changes);
}

} // namespace parindex
