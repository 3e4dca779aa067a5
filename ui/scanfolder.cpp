// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanfolder.h"

#include "core/base/digest.h"
#include "core/exchange/filetree.h"

#include <QDateTime>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace parindex {

namespace {

constexpr int PollMilliseconds = 10'000;
constexpr int SettleMilliseconds = 2'000;

QString stampOf(const QFileInfo &info)
{
    return QStringLiteral("%1|%2|%3").arg(info.fileName()).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

} // namespace

ScanFolder::ScanFolder(QObject *parent) : QObject(parent)
{
    setPace(PollMilliseconds, SettleMilliseconds);
    m_settle.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &ScanFolder::look);
    connect(&m_settle, &QTimer::timeout, this, &ScanFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_looking, &QFutureWatcher<Look>::finished, this, [this] { take(m_looking.result()); });
}

void ScanFolder::setPace(int pollMilliseconds, int settleMilliseconds)
{
    m_poll.setInterval(pollMilliseconds);
    m_settle.setInterval(settleMilliseconds);
}

void ScanFolder::watch(const QString &folder)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = folder;
    m_last.clear();
    m_complete.clear();
    m_isThere = true;
    m_poll.stop();
    m_settle.stop();
    if (folder.isEmpty())
        return;
    m_poll.start();
    look();
}

void ScanFolder::look()
{
    m_lookAgain = m_looking.isRunning();
    if (!m_lookAgain && !m_folder.isEmpty())
        m_looking.setFuture(QtConcurrent::run(&ScanFolder::lookAt, m_folder, m_last));
}

/// Runs in another thread. What was alike in the look before is read, unless it has been.
ScanFolder::Look ScanFolder::lookAt(const QString &folder, const Snapshot &before)
{
    Look look{folder, QFileInfo(folder).isDir(), {}};
    const auto tree = look.isThere ? collectFiles({folder}) : Result<FileTree>(FileTree());
    if (!tree)
        return look;
    for (const FoundFile &file : tree->files) {
        const QFileInfo info(file.path);
        ScannedFile now{file.path, stampOf(info), {}};
        const auto last = before.constFind(file.path);
        const bool isAlike = last != before.constEnd() && last->stamp == now.stamp;
        if (isAlike && !last->digest.isEmpty())
            now.digest = last->digest;
        else if (isAlike && info.size() > 0) {
            const auto digest = Digest::ofFile(file.path);
            // What grew while it was read is looked at again.
            if (digest && stampOf(QFileInfo(file.path)) == now.stamp)
                now.digest = *digest;
        }
        look.files.insert(file.path, now);
    }
    return look;
}

void ScanFolder::take(const Look &look)
{
    if (m_folder.isEmpty())
        return;
    if (look.folder != m_folder)
        return this->look(); // Another one was chosen while this one was being looked at.
    if (look.isThere != m_isThere) {
        m_isThere = look.isThere;
        m_isThere ? emit returned() : emit vanished();
    }
    if (!m_isThere)
        return; // What was there is not forgotten: the drive may be back in a moment.
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_folder);
    m_last = look.files;
    std::vector<ScannedFile> complete;
    for (const ScannedFile &file : look.files) {
        if (!file.digest.isEmpty())
            complete.push_back(file);
    }
    const bool grows = complete.size() < static_cast<std::size_t>(look.files.size());
    if (grows || m_lookAgain)
        m_settle.start();
    if (complete == m_complete)
        return;
    m_complete = std::move(complete);
    emit changed();
}

} // namespace parindex
