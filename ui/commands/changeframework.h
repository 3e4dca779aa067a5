// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/frameworkdifference.h"
#include "core/workspace/workspace.h"
#include "ui/commands/undoablechange.h"

namespace parindex {

/// Adds, alters or removes a framework. Of an altered one it keeps only what differs.
class ChangeFramework : public UndoableChange
{
    Q_OBJECT

public:
    ChangeFramework(Workspace &workspace, Workspace::FrameworkChange change, const QString &what, int mergeNumber);

    int id() const override { return m_mergeNumber; }
    bool mergeWith(const QUndoCommand *later) override;

protected:
    Status swap() override;

private:
    Workspace &m_workspace;
    FrameworkId m_id;
    /// Before it is done, or to be added; nothing with nothing below: to be removed.
    std::optional<Framework> m_whole;
    std::optional<FrameworkDifference> m_difference;
    int m_mergeNumber;
};

} // namespace parindex
