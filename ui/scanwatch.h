// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scanfolder.h"
#include "ui/session.h"

class QWidget;

namespace parindex {

class NoticeBar;
class Settings;

/// Tells of new scans in the folder that the user has chosen for it, and brings them in. Scans that a document has already, and those
/// that the user wants to hear no more of, are not told of.
class ScanWatch : public QObject
{
    Q_OBJECT

public:
    ScanWatch(Settings &settings, Session &session, NoticeBar &notice, QWidget *parent);

    ScanFolder &folder() { return m_folder; }
    void choose(); ///< Asks for a folder and watches it from now on.
    void stop();

signals:
    void folderChanged(const QString &folder); ///< Empty: none is watched any more.

private:
    std::vector<ScannedFile> offered() const;
    void showState();
    void add();
    void ignore();
    void sayVanished();

    Settings &m_settings;
    Session &m_session;
    NoticeBar &m_notice;
    QWidget *m_parent;
    ScanFolder m_folder;
    std::set<QString> m_seen; ///< Stamps of scans that were gone through in this session, whatever came of them.
    bool m_isAdding = false;
};

} // namespace parindex
