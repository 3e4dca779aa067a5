// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/changeframework.h"

namespace parindex {

ChangeFramework::ChangeFramework(Workspace &workspace, Workspace::FrameworkChange change,
                                 const QString &what, int mergeNumber)
    : UndoableChange(what),
      m_workspace(workspace),
      m_id(change.id),
      m_whole(std::move(change.framework)),
      m_mergeNumber(mergeNumber)
{
}

Status ChangeFramework::swap()
{
    const Framework *stored = m_workspace.findFramework(m_id);
    if (m_difference && stored)
        m_whole = m_difference->appliedTo(*stored);
    auto previous = m_workspace.replaceFramework({m_id, m_whole});
    if (!previous)
        return previous.error();
    m_id = previous->id;
    m_difference.reset();
    m_whole.reset();
    // Rows may have been given other numbers than asked for, so what stands now is looked at again.
    const Framework *now = m_workspace.findFramework(m_id);
    if (now && previous->framework)
        m_difference = FrameworkDifference::between(*now, *previous->framework);
    else
        m_whole = std::move(previous->framework);
    return {};
}

bool ChangeFramework::mergeWith(const QUndoCommand *later)
{
    const auto *other = static_cast<const ChangeFramework *>(later);
    // Once done, a command holds what stood before it: the earlier one already holds the value to go back to.
    return m_id == other->m_id && m_difference && other->m_difference && m_difference->isAboutTheSame(*other->m_difference);
}

} // namespace parindex
