// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openattachment.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::OpenAttachment", source);
}

/// Kinds that are shown; whatever else a system might run.
bool isShowable(const QString &fileName)
{
    static const QStringList suffixes{
        QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("tif"),
        QStringLiteral("tiff"), QStringLiteral("bmp"), QStringLiteral("gif"), QStringLiteral("txt"), QStringLiteral("csv"),
        QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("rtf"), QStringLiteral("xls"),
        QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("ppt"), QStringLiteral("pptx"), QStringLiteral("odp"),
        QStringLiteral("zip"), QStringLiteral("mp4"), QStringLiteral("mp3")};
    return suffixes.contains(QFileInfo(fileName).suffix().toLower()) && !hasDisguisedCharacters(fileName);
}

} // namespace

Result<QString> readableCopy(const Workspace &workspace, const Attachment &attachment)
{
    static const QTemporaryDir folder;
    const QString place = folder.filePath(attachment.digest.left(16));
    const QString path = place + u'/' + safeFileName(attachment.fileName);
    if (QFile::exists(path))
        return path;
    if (!workspace.hasFile(attachment))
        return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::OpenAttachment", "“%1” is missing from the folder of attached files. Copy that folder together with the workspace.")).arg(attachment.fileName), {}};
    if (!QDir().mkpath(place) || !QFile::copy(workspace.pathOf(attachment), path))
        return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::OpenAttachment", "“%1” could not be copied for reading. Check that the disk is not full.")).arg(attachment.fileName), path};
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return path;
}

Status openAttachment(const Workspace &workspace, const Attachment &attachment)
{
    if (!isShowable(attachment.fileName))
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::OpenAttachment", "“%1” is of a kind that a computer could run instead of show, so it is not opened from here.")).arg(attachment.fileName), {}};
    const auto path = readableCopy(workspace, attachment);
    if (!path)
        return path.error();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::OpenAttachment", "No program on this computer opens “%1”.")).arg(attachment.fileName), {}};
    return {};
}

} // namespace parindex
