// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/commands/undoablechange.h"

namespace parindex {

/// Adds, alters or removes documents, with their attachments and citations.
class ChangeEvidence : public UndoableChange
{
    Q_OBJECT

public:
    ChangeEvidence(Workspace &workspace, std::vector<Workspace::EvidenceChange> changes, const QString &what)
        : UndoableChange(what), m_workspace(workspace), m_changes(std::move(changes))
    {
    }

    Status mayRun() const override;
    void addDigests(std::set<QString> &digests) const override;

protected:
    Status swap() override;

private:
    Workspace &m_workspace;
    std::vector<Workspace::EvidenceChange> m_changes;
};

} // namespace parindex
