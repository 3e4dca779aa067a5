// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storeerrors.h"

#include <QCoreApplication>

namespace parindex::storeerrors {

namespace {

Error failure(ErrorCode code, const char *source, const QString &name, const QString &detail = {})
{
    return {code, QCoreApplication::translate("parindex::FileStore", source).arg(name), detail};
}

} // namespace

Error isFolder(const QString &name)
{
    return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is a folder. Drop the files in it instead."), name);
}

Error isNoFile(const QString &name)
{
    return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is a device or a pipe and no file with a content. Choose a file."), name);
}

Error gone(const QString &name)
{
    return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is not there any more. Check that the disk or network folder is connected."), name);
}

Error isEmpty(const QString &name)
{
    return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is empty (0 bytes). Scan or save it again."), name);
}

Error tooLarge(const QString &name)
{
    return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is 2 GB or larger. Attach the pages that prove the claim instead."), name);
}

Error cannotOpen(const QString &name, const QString &detail)
{
    return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” cannot be opened. Close it in other programs and check that you are allowed to read it."), name, detail);
}

Error unreadable(const QString &name, const QString &detail)
{
    return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” could not be read to its end. Check the disk or network folder and add it again."), name, detail);
}

Error stopped(const QString &name)
{
    return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” was not added, as you asked."), name);
}

Error cannotWrite(const QString &name, const QString &detail)
{
    return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” could not be stored. Check that the disk is not full and that the folder can be written, then add it again."), name, detail);
}

Error cannotCopy(const QString &name, const QString &detail)
{
    return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” could not be copied. Check that the disk is not full and that the folder can be written."), name, detail);
}

Error missing(const Attachment &attachment, const QString &path)
{
    return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” is missing from the folder of attached files. Copy the folder together with the workspace, or attach the file again."), attachment.fileName, path);
}

Error altered(const Attachment &attachment, const QString &path)
{
    return failure(ErrorCode::Damaged, QT_TRANSLATE_NOOP("parindex::FileStore", "“%1” was altered after it was attached. Attach the right file again."), attachment.fileName, path);
}

} // namespace parindex::storeerrors
