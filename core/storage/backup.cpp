// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/database.h"
#include "core/storage/fileheader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>

namespace parindex {

namespace {

const QString &timeFormat()
{
    static const QString format = QStringLiteral("yyyyMMdd-HHmmss-zzz");
    return format;
}

Error failure(const char *source, const QString &detail)
{
    return {ErrorCode::Unreadable, QCoreApplication::translate("parindex::Backup", source), detail};
}

Error cannotWrite(const QString &detail)
{
    return failure(QT_TRANSLATE_NOOP("parindex::Backup", "The backup could not be written. Check that the disk is not full and that the folder can be written."), detail);
}

Status copyDatabase(const Database &source, const QString &path)
{
    auto target = Database::open(path, Database::Access::ReadWrite);
    if (!target)
        return target.error();
    sqlite3_backup *backup = sqlite3_backup_init((*target)->handle(), "main", source.handle(), "main");
    if (!backup)
        return cannotWrite(QString::fromUtf8(sqlite3_errmsg((*target)->handle())));
    const int copied = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (copied != SQLITE_DONE || finished != SQLITE_OK)
        return cannotWrite(QString::fromUtf8(sqlite3_errmsg((*target)->handle())));
    return {};
}

Status checkCopy(const QString &path)
{
    auto copy = Database::open(path, Database::Access::ReadOnly);
    if (!copy)
        return copy.error();
    QString answer;
    const Status status = (*copy)->select(QStringLiteral("PRAGMA quick_check"), {}, [&](const Row &row) { answer = row.text(0); });
    if (!status)
        return status;
    return answer == u"ok" ? Status() : Status(cannotWrite(answer));
}

} // namespace

Backup::Backup(const QString &workspacePath)
{
    const QFileInfo info(workspacePath);
    m_stem = info.completeBaseName();
    m_folder = info.absoluteDir().filePath(m_stem + QStringLiteral(".backups"));
}

Result<QString> Backup::make(const Database &database, const QDateTime &now) const
{
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder);
    const QString path = QStringLiteral("%1/%2-%3.parindex").arg(m_folder, m_stem, now.toString(timeFormat()));
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    Status status = copyDatabase(database, unfinished);
    if (status)
        status = checkCopy(unfinished);
    if (!status || !QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return status ? cannotWrite(path) : status.error();
    }
    prune();
    return path;
}

std::vector<Backup::Copy> Backup::copies() const
{
    std::vector<Copy> found;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({m_stem + QStringLiteral("-*.parindex")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        const QDateTime at = QDateTime::fromString(name.mid(m_stem.size() + 1, timeFormat().size()), timeFormat());
        if (at.isValid())
            found.push_back({folder.filePath(name), at});
    }
    return found;
}

void Backup::prune() const
{
    int kept = 0;
    QSet<QDate> days;
    for (const Copy &copy : copies()) {
        if (kept < Recent) {
            ++kept;
        } else if (days.size() < Daily && !days.contains(copy.at.date())) {
            days.insert(copy.at.date());
        } else {
            QFile::remove(copy.path);
        }
    }
}

Status Backup::restore(const QString &copyPath, const QString &workspacePath)
{
    if (const auto version = checkFileHeader(copyPath); !version)
        return version.error();
    const QString aside = workspacePath + QStringLiteral(".before-restore");
    const QString incoming = workspacePath + QStringLiteral(".restoring");
    QFile::remove(incoming);
    if (!QFile::copy(copyPath, incoming))
        return cannotWrite(incoming);
    const bool stood = QFile::exists(workspacePath);
    if (stood) {
        QFile::remove(aside);
        if (!QFile::rename(workspacePath, aside)) {
            QFile::remove(incoming);
            return cannotWrite(aside);
        }
    }
    if (!QFile::rename(incoming, workspacePath)) {
        if (stood)
            QFile::rename(aside, workspacePath);
        return cannotWrite(workspacePath);
    }
    return {};
}

} // namespace parindex
