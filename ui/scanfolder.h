// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <set>

namespace parindex {

/// A file in a scan folder, as one look at it found it.
struct ScannedFile
{
    QString path;
    QString stamp;    ///< Name, size and time: another one, another file.
    QString digest;   ///< Empty until the file has been found complete.

    bool operator==(const ScannedFile &) const = default;
};

/// Looks again and again which files lie in a folder, also on drives of the network that tell nothing. A file counts once two
/// looks found it alike and it can be read to its end. Nothing in the folder is ever changed; reading is done in another thread.
class ScanFolder : public QObject
{
    Q_OBJECT

public:
    explicit ScanFolder(QObject *parent = nullptr);

    void watch(const QString &folder); ///< Empty: none.
    const QString &folder() const { return m_folder; }
    /// Time between two looks at a folder in which nothing is said to happen, and between two that tell whether a file still grows.
    void setPace(int pollMilliseconds, int settleMilliseconds);
    const std::vector<ScannedFile> &files() const { return m_complete; } ///< In Vietnamese order of their places.

signals:
    void changed(); ///< Other files are complete now.
    void vanished(); ///< The folder is not there any more; said once. It is looked for on.
    void returned();

private:
    using Snapshot = QMap<QString, ScannedFile>; ///< By path.
    struct Look
    {
        QString folder;
        bool isThere = false;
        Snapshot files;
    };
    static Look lookAt(const QString &folder, const Snapshot &before);
    void look();
    void take(const Look &look);

    QString m_folder;
    Snapshot m_last;
    std::vector<ScannedFile> m_complete;
    bool m_isThere = true;
    bool m_lookAgain = false; ///< Something happened while it was being looked at.
    QFileSystemWatcher m_watcher;
    QFutureWatcher<Look> m_looking;
    QTimer m_poll;
    QTimer m_settle;
};

} // namespace parindex
