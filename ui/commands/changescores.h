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
    ChangeScores(Workspace &workspace, std::vector<Workspace::KeyedScore> scores, const QString &what, int mergeNumber)
        : UndoableChange(what), m_workspace(workspace), m_scores(std::move(scores)), m_mergeNumber(mergeNumber)
    {
    }

    int id() const override { return m_mergeNumber; }
    bool mergeWith(const QUndoCommand *later) override;
    Status mayRun() const override;

protected:
    Status swap() override;

private:
    Workspace &m_workspace;
    std::vector<Workspace::KeyedScore> m_scores;
    int m_mergeNumber;
};

} // namespace parindex
