// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incomingfiles.h"

#include "ui/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace parindex {

IncomingFiles::~IncomingFiles()
{
    for (const StoredFile &file : m_new)
        m_workspace.discardFile(file);
}

bool IncomingFiles::copy(QWidget *parent, const QStringList &paths)
{
    const std::size_t before = m_new.size();
    m_attachments.clear();
    m_refusals.clear();
    m_stopped = false;
    const QString title = QCoreApplication::translate("parindex::IncomingFiles", "Adding %n file(s)…", nullptr, int(paths.size()));
    Prompts::instance().runWithProgress(parent, title, [&](const Prompts::Progress &progress) { copyAll(paths, progress); });
    if (!m_stopped)
        return true;
    std::for_each(m_new.begin() + std::ptrdiff_t(before), m_new.end(), [this](const StoredFile &file) { m_workspace.discardFile(file); });
    m_new.resize(before);
    m_attachments.clear();
    m_refusals.clear();
    return false;
}

/// Runs in the worker thread: of the workspace it touches the store only.
void IncomingFiles::copyAll(const QStringList &paths, const std::function<bool(qint64, qint64)> &progress)
{
    qint64 total = 0;
    for (const QString &path : paths)
        total += QFileInfo(path).size();
    qint64 done = 0;
    for (const QString &path : paths) {
        const qint64 size = QFileInfo(path).size();
        const auto file = m_workspace.storeFile(path, [&](qint64 bytes) { return progress(done + bytes, total); });
        if (file) {
            m_attachments.push_back(*file);
            if (file->isNew)
                m_new.push_back(*file);
        } else if (file.error().code == ErrorCode::Cancelled) {
            m_stopped = true;
            return;
        } else {
            m_refusals << file.error().message;
        }
        done += size;
    }
}

void IncomingFiles::keep(const std::vector<Attachment> &attachments)
{
    std::erase_if(m_new, [&](const StoredFile &file) {
        return std::any_of(attachments.begin(), attachments.end(), [&](const Attachment &kept) { return kept.digest == file.digest; });
    });
}

} // namespace parindex
