// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspacefile.h"

#include "core/storage/backup.h"
#include "core/storage/fileheader.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::WorkspaceFile", source);
}

/// The list of tables comes first: the check of the pages works out what that list asks for.
Status checkStructure(const Database &database)
{
    if (const Status status = Schema::current().verify(database); !status)
        return status;
    QString answer;
    const Status status = database.select(QStringLiteral("PRAGMA quick_check(1)"), {}, [&](const Row &row) { answer = row.text(0); });
    if (!status)
        return status;
    if (answer != u"ok") {
        return Error{ErrorCode::Damaged, text(QT_TRANSLATE_NOOP("parindex::WorkspaceFile", "“%1” is damaged and was not opened. Restore a backup from the start page."))
                                             .arg(QFileInfo(database.path()).fileName()), answer};
    }
    return {};
}

Result<WorkspaceFile> openReadOnly(const QString &path, Error reason)
{
    WorkspaceFile file;
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    file.database = std::move(*database);
    if (const Status status = checkStructure(*file.database); !status)
        return status.error();
    file.whyReadOnly = std::move(reason);
    return file;
}

Error newerFile(const QString &path)
{
    return {ErrorCode::Newer, text(QT_TRANSLATE_NOOP("parindex::WorkspaceFile", "“%1” was made by a newer version of this program. Install that version to open it."))
                                  .arg(QFileInfo(path).fileName()), {}};
}

Error cannotMake(const QString &path, const Error &lock)
{
    if (lock.code == ErrorCode::Locked)
        return lock;
    return {lock.code, text(QT_TRANSLATE_NOOP("parindex::WorkspaceFile", "“%1” could not be made. Check that its folder exists and can be written, and that the disk is not full."))
                           .arg(QFileInfo(path).fileName()), lock.detail};
}

Result<int> checkVersion(const QString &path)
{
    auto version = checkFileHeader(path);
    if (version && *version > Schema::current().version())
        return newerFile(path);
    return version;
}

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

/// What a writer leaves beside the file when it is stopped in the middle of a change.
bool hasJournal(const QString &path)
{
    return QFileInfo(journalOf(path)).size() > 0;
}

} // namespace

Result<WorkspaceFile> WorkspaceFile::create(const QString &path, const QString &person)
{
    if (QFile::exists(path)) {
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::WorkspaceFile", "“%1” already exists and is not overwritten. Choose another name."))
                                             .arg(QFileInfo(path).fileName()), {}};
    }
    WorkspaceFile file;
    auto lock = WriterLock::acquire(path, person);
    if (!lock)
        return cannotMake(path, lock.error());
    file.lock = std::move(*lock);
    auto database = Database::open(path, Database::Access::ReadWrite);
    Status status = database ? Schema::current().migrate(**database) : Status(database.error());
    if (!status) {
        database = Error();
        QFile::remove(path);
        QFile::remove(journalOf(path));
        return status.error();
    }
    file.database = std::move(*database);
    return file;
}

Result<WorkspaceFile> WorkspaceFile::open(const QString &path, const QString &person)
{
    const auto version = checkVersion(path);
    if (!version)
        return version.error();
    auto lock = WriterLock::acquire(path, person);
    if (!lock)
        return openReadOnly(path, lock.error());
    if (!QFileInfo(path).isWritable()) {
        return openReadOnly(path, {ErrorCode::ReadOnly, text(QT_TRANSLATE_NOOP("parindex::WorkspaceFile", "“%1” is read-only. Copy it to a folder of your own to work on it."))
                                                              .arg(QFileInfo(path).fileName()), {}});
    }
    WorkspaceFile file;
    file.lock = std::move(*lock);
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    file.database = std::move(*database);
    if (const Status status = checkStructure(*file.database); !status)
        return status.error();
    const auto backup = Backup(path).make(*file.database);
    const bool older = *version < Schema::current().version();
    // Without a copy an older file is not touched; a current one can be worked on all the same.
    if (!backup && older)
        return backup.error();
    if (const Status status = Schema::current().migrate(*file.database); !status)
        return status.error();
    return file;
}

Result<WorkspaceFile> WorkspaceFile::openForReading(const QString &path, const QString &person)
{
    const auto version = checkVersion(path);
    if (!version)
        return version.error();
    if (*version < Schema::current().version())
        return open(path, person);
    auto file = openReadOnly(path, {ErrorCode::ReadOnly, text(QT_TRANSLATE_NOOP("parindex::WorkspaceFile", "“%1” was opened for reading only."))
                                                             .arg(QFileInfo(path).fileName()), {}});
    return file || !hasJournal(path) ? std::move(file) : open(path, person);
}

Status checkWorkspaceFile(const QString &path)
{
    if (const auto version = checkVersion(path); !version)
        return version.error();
    const auto database = Database::open(path, Database::Access::ReadOnly);
    return database ? checkStructure(**database) : Status(database.error());
}

Result<QStringList> integrityProblems(const Database &database)
{
    QStringList problems;
    Status status = database.select(QStringLiteral("PRAGMA integrity_check(100)"), {}, [&](const Row &row) {
        if (row.text(0) != u"ok")
            problems << row.text(0);
    });
    if (status) {
        status = database.select(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &row) {
            problems << QStringLiteral("%1 %2 -> %3").arg(row.text(0)).arg(row.integer(1)).arg(row.text(2));
        });
    }
    if (!status)
        return status.error();
    return problems;
}

} // namespace parindex
