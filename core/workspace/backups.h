// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace parindex {

/// A copy of a workspace file that the program made when it opened the file.
struct BackupCopy
{
    QString path;
    QDateTime at; ///< Local time.
    qint64 size = 0;
};

/// The copies of a workspace, the newest first; there may be some even if the workspace itself is
/// damaged or gone.
std::vector<BackupCopy> backupsOf(const QString &workspacePath);

/// The workspace that a path is about: itself, or the workspace that it is a copy of.
QString workspaceOfBackup(const QString &path);

/// Puts a copy in the place of the workspace; what stood there is kept beside it as
/// "x.parindex.before-restore". Refuses while anybody has the workspace open for writing.
Status restoreBackup(const BackupCopy &copy, const QString &workspacePath, const QString &person);

} // namespace parindex
