// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QUndoCommand>

#include <set>

namespace parindex {

/// A change of the workspace that is its own inverse: undo and redo both swap the values that it
/// holds with those of the workspace. A refused swap makes it obsolete and says why.
class UndoableChange : public QObject, public QUndoCommand
{
    Q_OBJECT

public:
    explicit UndoableChange(const QString &what) : QUndoCommand(what) {}

    /// Whether what it changes may be changed now. A step that may not is kept for later.
    virtual Status mayRun() const { return {}; }

    /// Adds the hashes of the attached files that it would need to be done again or taken back.
    virtual void addDigests(std::set<QString> &) const {}

    /// Does it for the first time, before it is pushed; the stack's own first redo then does nothing.
    bool attempt()
    {
        const Status status = swap();
        if (!status) {
            setObsolete(true);
            emit refused(status.error());
        }
        return status.ok();
    }

    void undo() override { attempt(); }
    void redo() override
    {
        if (m_isPushed)
            attempt();
        m_isPushed = true;
    }

signals:
    void refused(const parindex::Error &error);

protected:
    virtual Status swap() = 0;

private:
    bool m_isPushed = false;
};

} // namespace parindex
