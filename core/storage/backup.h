// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

#include <set>
#include <vector>

namespace parindex {

class Database;

/// Copies of a workspace file in "x.backups" beside it: the five most recent, and the last of
/// each of five days before those. Attached files are not copied: they never change once stored.
class Backup
{
public:
    struct Copy
    {
        QString path;
        QDateTime at; ///< Local time.
    };

    static constexpr int Recent = 5;
    static constexpr int Daily = 5;

    explicit Backup(const QString &workspacePath);

    /// Copies through the engine, so that the copy is whole even while others read, checks the
    /// copy, and drops copies that are no longer kept. Gives the path of the copy.
    Result<QString> make(const Database &database, const QDateTime &now = QDateTime::currentDateTime()) const;
    std::vector<Copy> copies() const; ///< The newest first.
    /// Puts a copy in the place of the workspace file, if the copy is whole; what stood there is
    /// kept as "x.parindex.before-restore", "…-2" and so on. The workspace must not be open.
    static Status restore(const QString &copyPath, const QString &workspacePath);

    /// Hashes of the attached files that a copy, or what restore() has kept, refers to. A copy
    /// that is damaged could not be restored either, and is passed over; one that cannot be read now
    /// is an error.
    Result<std::set<QString>> digests() const;

    /// After the workspace was renamed: gives the copies of the one that it was the name of this one.
    void takeOver(const Backup &former) const;

    const QString &folder() const { return m_folder; }

private:
    void prune() const;
    void removeUnfinished() const; ///< What a crash left.

    QStringList keptByRestore() const;

    QString m_workspacePath;
    QString m_folder;
    QString m_stem;
};

} // namespace parindex
