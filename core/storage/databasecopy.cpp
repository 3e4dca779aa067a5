// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasecopy.h"

#include "core/storage/database.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace parindex {

namespace {

Error cannotWrite(sqlite3 *target)
{
    return {ErrorCode::Unreadable,
            QCoreApplication::translate("parindex::DatabaseCopy", "The copy could not be written. Check that the disk is not full and that the folder can be written."),
            QString::fromUtf8(sqlite3_errmsg(target))};
}

} // namespace

Status copyDatabase(const Database &source, const QString &path)
{
    auto target = Database::open(path, Database::Access::ReadWrite);
    if (!target)
        return target.error();
    sqlite3_backup *backup = sqlite3_backup_init((*target)->handle(), "main", source.handle(), "main");
    if (!backup)
        return cannotWrite((*target)->handle());
    const int copied = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (copied != SQLITE_DONE || finished != SQLITE_OK)
        return cannotWrite((*target)->handle());
    return {};
}

} // namespace parindex
