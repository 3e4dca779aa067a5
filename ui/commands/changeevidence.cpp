// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/changeevidence.h"

#include "ui/prompts.h"

#include <QApplication>

namespace parindex {

namespace {

constexpr std::size_t Many = 50; ///< Documents, whose writing would be felt in the window.

void inBackground(const std::function<void()> &writing)
{
    const QString title = QCoreApplication::translate("parindex::ChangeEvidence", "Writing the documents…");
    Prompts::instance().runWithProgress(QApplication::activeWindow(), title, [&](const Prompts::Progress &) { writing(); });
}

} // namespace

Status ChangeEvidence::swap()
{
    auto previous = m_changes.size() < Many ? m_workspace.replaceEvidence(m_changes) : m_workspace.replaceEvidence(m_changes, inBackground);
    if (!previous)
        return previous.error();
    m_changes = std::move(*previous);
    return {};
}

Status ChangeEvidence::mayRun() const
{
    return m_workspace.checkEvidence(m_changes);
}

void ChangeEvidence::addDigests(std::set<QString> &digests) const
{
    for (const Workspace::EvidenceChange &change : m_changes) {
        if (!change.evidence)
            continue;
        for (const Attachment &attachment : change.evidence->attachments)
            digests.insert(attachment.digest);
        for (const EarlierFile &earlier : change.evidence->earlier)
            digests.insert(earlier.file.digest);
    }
}

} // namespace parindex
