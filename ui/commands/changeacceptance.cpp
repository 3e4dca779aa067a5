// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/changeacceptance.h"

namespace parindex {

Status ChangeAcceptance::mayRun() const
{
    if (m_workspace.assessment(m_assessment)->isEditable())
        return {};
    return Error{ErrorCode::Refused, tr("“%1” is locked: this step is not taken back while it is.").arg(m_workspace.view(m_assessment).title()), {}};
}

Status ChangeAcceptance::swap()
{
    std::vector<AcceptedFinding> previous;
    const Status status = m_workspace.inOneTransaction([&]() -> Status {
        for (const AcceptedFinding &accepted : m_accepted) {
            auto before = m_workspace.replaceAccepted(m_assessment, accepted);
            if (!before)
                return before.error();
            previous.push_back(std::move(*before));
        }
        return {};
    });
    if (status)
        m_accepted = std::move(previous);
    return status;
}

} // namespace parindex
