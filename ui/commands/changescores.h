// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/commands/undoablechange.h"

namespace parindex {

/// Changes one score or a block of scores.
class ChangeScores : public UndoableChange
{
    Q_OBJECT

public:
    ChangeScores(Workspace &workspace, std::vector<Workspace::KeyedScore> scores, const QString &what)
        : UndoableChange(what), m_workspace(workspace), m_scores(std::move(scores))
    {
    }

protected:
    Status swap() override;

private:
    Workspace &m_workspace;
    std::vector<Workspace::KeyedScore> m_scores;
};

} // namespace parindex
