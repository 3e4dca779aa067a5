// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filetextreader.h"

#include "ui/filetext.h"

namespace parindex {

FileTextReader::FileTextReader(const Workspace &workspace, Search &search, QObject *parent) : QObject(parent), m_workspace(workspace), m_search(search)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setThreadPriority(QThread::LowestPriority);
    connect(&search, &Search::updated, this, &FileTextReader::begin);
}

FileTextReader::~FileTextReader()
{
    m_isClosing = true;
    m_worker.clear();
    m_worker.waitForDone();
}

void FileTextReader::begin()
{
    if (m_isBusy || !m_waiting.empty())
        return;
    for (const Attachment &file : m_search.filesWithoutText()) {
        if (!m_missing.contains(file.digest))
            m_waiting.push_back(file);
    }
    if (!m_waiting.empty())
        readNext();
}

void FileTextReader::readNext()
{
    while (!m_waiting.empty() && !m_workspace.hasFile(m_waiting.front())) {
        m_missing.insert(m_waiting.front().digest);
        m_waiting.pop_front();
    }
    if (m_waiting.empty()) {
        emit finished();
        return;
    }
    const Attachment file = m_waiting.front();
    m_waiting.pop_front();
    m_isBusy = true;
    m_worker.start([this, digest = file.digest, path = m_workspace.pathOf(file)] {
        const auto text = textOfFile(path, [this] { return !m_isClosing; });
        QMetaObject::invokeMethod(this, [this, digest, text] { take(digest, text); }, Qt::QueuedConnection);
    });
}

void FileTextReader::take(const QString &digest, const std::optional<QString> &text)
{
    m_isBusy = false;
    if (!text)
        return; // It is being closed.
    m_search.addText(digest, *text);
    readNext();
}

} // namespace parindex
