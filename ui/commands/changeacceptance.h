// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/commands/undoablechange.h"

namespace parindex {

/// Accepts warnings with a reason, or withdraws what was accepted.
class ChangeAcceptance : public UndoableChange
{
    Q_OBJECT

public:
    ChangeAcceptance(Workspace &workspace, AssessmentId assessment, std::vector<AcceptedFinding> accepted, const QString &what)
        : UndoableChange(what), m_workspace(workspace), m_assessment(assessment), m_accepted(std::move(accepted))
    {
    }

    Status mayRun() const override;

protected:
    Status swap() override;

private:
    Workspace &m_workspace;
    AssessmentId m_assessment;
    std::vector<AcceptedFinding> m_accepted;
};

} // namespace parindex
