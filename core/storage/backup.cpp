// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/digest.h"
#include "core/storage/database.h"
#include "core/storage/databasecopy.h"
#include "core/storage/durable.h"
#include "core/storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace parindex {

namespace {

const QString &timeFormat()
{
    static const QString format = QStringLiteral("yyyyMMdd-HHmmss-zzz");
    return format;
}

const QString &unfinishedEnding()
{
    static const QString ending = QStringLiteral(".part");
    return ending;
}

const QString &restoreEnding()
{
    static const QString ending = QStringLiteral(".before-restore");
    return ending;
}

Error failure(const char *source, const QString &detail)
{
    return {ErrorCode::Unreadable, QCoreApplication::translate("parindex::Backup", source), detail};
}

Error cannotWrite(const QString &detail)
{
    return failure(QT_TRANSLATE_NOOP("parindex::Backup", "The backup could not be written. Check that the disk is not full and that the folder can be written."), detail);
}

bool haveSameContent(const QString &left, const QString &right)
{
    if (QFileInfo(left).size() != QFileInfo(right).size())
        return false;
    const auto first = Digest::ofFile(left);
    const auto second = Digest::ofFile(right);
    return first && second && *first == *second;
}

/// A name that no earlier restoring has used, so that nothing kept is ever lost.
QString freeName(const QString &path)
{
    QString name = path;
    for (int number = 2; QFile::exists(name); ++number)
        name = path + u'-' + QString::number(number);
    return name;
}

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

/// Moves a file together with the journal of an interrupted change, which belongs to no other.
bool moveWithJournal(const QString &from, const QString &to)
{
    if (QFile::exists(from) && !QFile::rename(from, to))
        return false;
    if (!QFile::exists(journalOf(from)) || QFile::rename(journalOf(from), journalOf(to)))
        return true;
    QFile::rename(to, from);
    return false;
}

/// In every table that names files, whatever the form of the copy.
Status addDigestsOf(const QString &path, std::set<QString> &digests)
{
    if (const Status status = checkWorkspaceFile(path); !status)
        return status;
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    QStringList tables;
    Status status = (*database)->select(QStringLiteral("SELECT t.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND c.name = 'digest'"), {},
                                        [&](const Row &row) { tables << row.text(0); });
    for (const QString &table : tables) {
        if (status)
            status = (*database)->select(QStringLiteral("SELECT DISTINCT digest FROM \"%1\"").arg(table), {}, [&](const Row &row) { digests.insert(row.text(0)); });
    }
    return status;
}

} // namespace

Backup::Backup(const QString &workspacePath) : m_workspacePath(workspacePath)
{
    const QFileInfo info(workspacePath);
    m_stem = info.completeBaseName();
    m_folder = info.absoluteDir().filePath(m_stem + QStringLiteral(".backups"));
}

Result<QString> Backup::make(const Database &database, const QDateTime &now) const
{
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder);
    removeUnfinished();
    const QString path = QStringLiteral("%1/%2-%3.parindex").arg(m_folder, m_stem, now.toString(timeFormat()));
    const QString unfinished = path + unfinishedEnding();
    Status status = copyDatabase(database, unfinished);
    if (!status)
        status = cannotWrite(status.error().detail);
    if (const auto known = copies(); status && !known.empty() && haveSameContent(known.front().path, unfinished)) {
        removeUnfinished();
        return known.front().path;
    }
    if (status)
        status = checkWorkspaceFile(unfinished);
    if (!status || !QFile::rename(unfinished, path)) {
        removeUnfinished();
        return status ? cannotWrite(path) : status.error();
    }
    prune();
    return path;
}

std::vector<Backup::Copy> Backup::copies() const
{
    std::vector<Copy> found;
    const QDir folder(m_folder);
    // Compared here, because in a filter of names a stem may hold signs that mean something.
    const QString beginning = m_stem + u'-';
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (!name.startsWith(beginning) || !name.endsWith(QStringLiteral(".parindex")))
            continue;
        const QDateTime at = QDateTime::fromString(name.mid(beginning.size()).chopped(9), timeFormat());
        if (at.isValid())
            found.push_back({folder.filePath(name), at});
    }
    return found;
}

void Backup::removeUnfinished() const
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (name.startsWith(m_stem + u'-') && name.contains(QStringLiteral(".parindex") + unfinishedEnding()))
            QFile::remove(folder.filePath(name));
    }
}

void Backup::prune() const
{
    int recent = 0;
    QSet<QDate> recentDays;
    QSet<QDate> earlierDays;
    for (const Copy &copy : copies()) {
        const QDate day = copy.at.date();
        if (recent < Recent) {
            ++recent;
            recentDays.insert(day);
        } else if (earlierDays.size() < Daily && !recentDays.contains(day) && !earlierDays.contains(day)) {
            earlierDays.insert(day);
        } else {
            QFile::remove(copy.path);
        }
    }
}

QStringList Backup::keptByRestore() const
{
    const QFileInfo workspace(m_workspacePath);
    const QString beginning = workspace.fileName() + restoreEnding();
    QStringList kept;
    for (const QFileInfo &file : workspace.absoluteDir().entryInfoList(QDir::Files)) {
        if (file.fileName().startsWith(beginning) && !file.fileName().endsWith(journalOf({})))
            kept << file.filePath();
    }
    return kept;
}

Result<std::set<QString>> Backup::digests() const
{
    QStringList paths = keptByRestore();
    for (const Copy &copy : copies())
        paths << copy.path;
    std::set<QString> all;
    for (const QString &path : paths) {
        const Status status = addDigestsOf(path, all);
        if (!status && status.error().code != ErrorCode::Damaged && status.error().code != ErrorCode::NotOurs)
            return Error{status.error().code, QCoreApplication::translate("parindex::Backup", "The backup “%1” cannot be read, so nobody knows which files it needs. Move it elsewhere, or update the program, then try again.").arg(QFileInfo(path).fileName()), status.error().message};
    }
    return all;
}

void Backup::takeOver(const Backup &former) const
{
    for (const Copy &copy : former.copies())
        QFile::rename(copy.path, QStringLiteral("%1/%2-%3.parindex").arg(m_folder, m_stem, copy.at.toString(timeFormat())));
    QDir().rmdir(former.m_folder); // Only goes when it is empty.
}

Status Backup::restore(const QString &copyPath, const QString &workspacePath)
{
    const QString incoming = workspacePath + QStringLiteral(".restoring");
    QFile::remove(incoming);
    Status status = checkWorkspaceFile(copyPath);
    if (status && (!QFile::copy(copyPath, incoming) || !flushToDisk(incoming)))
        status = cannotWrite(incoming);
    if (status)
        status = checkWorkspaceFile(incoming);
    const QString aside = freeName(workspacePath + restoreEnding());
    if (status && !moveWithJournal(workspacePath, aside))
        status = cannotWrite(aside);
    if (status && !QFile::rename(incoming, workspacePath)) {
        moveWithJournal(aside, workspacePath);
        status = cannotWrite(workspacePath);
    }
    QFile::remove(incoming);
    return status;
}

} // namespace parindex
