// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

class QWidget;

namespace parindex {

/// Files on their way into a document. They are copied into the store first; those that no
/// document came to refer to leave it again when this goes away.
class IncomingFiles
{
public:
    explicit IncomingFiles(const Workspace &workspace) : m_workspace(workspace) {}
    ~IncomingFiles();
    IncomingFiles(const IncomingFiles &) = delete;
    IncomingFiles &operator=(const IncomingFiles &) = delete;

    /// Copies in a worker thread, with progress. False when the user stopped it: then none of
    /// these is left. Files that cannot be taken are refused by name, and the rest comes in.
    bool copy(QWidget *parent, const QStringList &paths);

    /// Those of the last copy, in its order.
    const std::vector<Attachment> &attachments() const { return m_attachments; }
    const QStringList &paths() const { return m_paths; } ///< Where each of them came from.
    const QStringList &refusals() const { return m_refusals; } ///< Sentences, of the last copy.
    /// From now on these belong to a document.
    void keep(const std::vector<Attachment> &attachments);

private:
    void copyAll(const QStringList &paths, const std::function<bool(qint64, qint64)> &progress);

    const Workspace &m_workspace;
    std::vector<StoredFile> m_new; ///< To be discarded unless they are kept.
    std::vector<Attachment> m_attachments;
    QStringList m_paths;
    QStringList m_refusals;
    bool m_stopped = false;
};

} // namespace parindex
