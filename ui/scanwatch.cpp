// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanwatch.h"

#include "ui/importdocuments.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/widgets/noticebar.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace parindex {

ScanWatch::ScanWatch(Settings &settings, Session &session, NoticeBar &notice, QWidget *parent)
    : QObject(parent), m_settings(settings), m_session(session), m_notice(notice), m_parent(parent)
{
    connect(&m_folder, &ScanFolder::changed, this, &ScanWatch::showState);
    connect(&m_folder, &ScanFolder::returned, this, &ScanWatch::showState);
    connect(&m_folder, &ScanFolder::vanished, this, &ScanWatch::sayVanished);
    connect(&session, &Session::evidenceChanged, this, &ScanWatch::showState);
    connect(&notice, &NoticeBar::offerTaken, this, &ScanWatch::add);
    connect(&notice, &NoticeBar::offerDeclined, this, &ScanWatch::ignore);
    m_folder.watch(settings.scanFolder());
}

void ScanWatch::choose()
{
    const QString folder = Prompts::instance().openFolder(m_parent, tr("Watch a scan folder"), m_settings.scanFolder());
    if (!folder.isEmpty()) {
        m_settings.setScanFolder(folder);
        m_folder.watch(folder);
    }
    emit folderChanged(m_settings.scanFolder());
}

void ScanWatch::stop()
{
    m_settings.setScanFolder({});
    m_folder.watch({});
    m_notice.hide();
    emit folderChanged({});
}

std::vector<ScannedFile> ScanWatch::offered() const
{
    std::vector<ScannedFile> files = m_folder.files();
    if (files.empty())
        return files;
    QSet<QString> unheld;
    for (const ScannedFile &file : files)
        unheld.insert(file.digest);
    for (const Evidence &document : m_session.workspace().evidence()) {
        for (const Attachment &file : document.attachments)
            unheld.remove(file.digest);
    }
    const QStringList ignored = m_settings.ignoredScans();
    const std::set<QString> unwanted(ignored.begin(), ignored.end());
    std::erase_if(files, [&](const ScannedFile &file) { return !unheld.contains(file.digest) || unwanted.contains(file.stamp) || m_seen.contains(file.stamp); });
    return files;
}

void ScanWatch::showState()
{
    const int count = static_cast<int>(offered().size());
    if (count == 0 || m_isAdding || m_session.workspace().isReadOnly())
        return m_notice.hide();
    m_notice.showOffer(tr("%n new scan(s) in “%1”.", nullptr, count).arg(QDir::toNativeSeparators(m_folder.folder())), tr("Add…"), tr("Ignore"));
}

void ScanWatch::add()
{
    QStringList paths;
    const std::vector<ScannedFile> files = offered();
    for (const ScannedFile &file : files)
        paths << file.path;
    m_notice.hide();
    if (paths.isEmpty())
        return;
    m_isAdding = true;
    // Given up, they are offered again.
    if (!importPaths(m_session, m_parent, paths, nullptr).empty()) {
        for (const ScannedFile &file : files)
            m_seen.insert(file.stamp);
    }
    m_isAdding = false;
    showState();
}

void ScanWatch::ignore()
{
    QStringList ignored = m_settings.ignoredScans();
    for (const ScannedFile &file : offered())
        ignored << file.stamp;
    m_settings.setIgnoredScans(ignored);
    m_notice.hide();
}

void ScanWatch::sayVanished()
{
    m_notice.showSentence(tr("The scan folder “%1” cannot be reached now. It is watched again as soon as it is back; nothing in it was changed.").arg(QDir::toNativeSeparators(m_folder.folder())));
}

} // namespace parindex
