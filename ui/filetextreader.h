// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/search.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <set>

namespace parindex {

/// Reads the text inside the attached files for the search, one file after the other in a thread that gives way to
/// all others, as long as there are files that the search knows no text of.
class FileTextReader : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FileTextReader(const Workspace &workspace, Search &search, QObject *parent = nullptr);
    ~FileTextReader() override; ///< Waits no longer than a page takes.

    int filesLeft() const { return int(m_waiting.size()) + (m_isBusy ? 1 : 0); }

signals:
    void finished(); ///< Nothing is left to be read for now.

private:
    void begin(); ///< Looks for files that have not been read.
    void readNext();
    void take(const QString &digest, const std::optional<QString> &text);

    const Workspace &m_workspace;
    Search &m_search;
    std::deque<Attachment> m_waiting;
    std::set<QString> m_missing; ///< Files that are not there; they may come back with the next opening.
    bool m_isBusy = false;
    std::atomic<bool> m_isClosing = false;
    QThreadPool m_worker; ///< Of one thread.
};

} // namespace parindex
