// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incomingfiles.h"

#include "ui/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <set>

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
    m_paths.clear();
    m_refusals.clear();
    m_stopped = false;
    const QString title = QCoreApplication::translate("parindex::IncomingFiles", "Adding %n file(s)…", nullptr, int(paths.size()));
    Prompts::instance().runWithProgress(parent, title, [&](const Prompts::Progress &progress) { copyAll(paths, progress); });
    if (!m_stopped)
        return true;
    std::for_each(m_new.begin() + std::ptrdiff_t(before), m_new.end(), [this](const StoredFile &file) { m_workspace.discardFile(file); });
    m_new.resize(before);
    m_attachments.clear();
    m_paths.clear();
    m_refusals.clear();
    return false;
}

/// Runs in the worker thread: of the workspace it touches the store only.
void IncomingFiles::copyAll(const QStringList &paths, const std::function<bool(qint64, qint64)> &progress)
{
    const qint64 total = std::accumulate(paths.begin(), paths.end(), qint64(0), [](qint64 sum, const QString &path) { return sum + QFileInfo(path).size(); });
    auto path = paths.begin();
    for (auto &file : m_workspace.storeFiles(paths, [&](qint64 bytes) { return progress(bytes, total); })) {
        const QString &source = *path++;
        if (file) {
            m_attachments.push_back(*file);
            m_paths << source;
            if (file->isNew)
                m_new.push_back(*file);
        } else if (file.error().code == ErrorCode::Cancelled) {
            m_stopped = true;
        } else {
            m_refusals << file.error().message;
        }
    }
}

void IncomingFiles::keep(const std::vector<Attachment> &attachments)
{
    std::set<QString> kept;
    for (const Attachment &attachment : attachments)
        kept.insert(attachment.digest);
    std::erase_if(m_new, [&](const StoredFile &file) { return kept.count(file.digest) > 0; });
}

} // namespace parindex
