// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openattachment.h"

#include "core/base/text.h"
#include "ui/prompts.h"

#include <QCoreApplication>
#include <QCursor>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QTemporaryDir>
#include <QUrl>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::OpenAttachment", source);
}

/// Documents and pictures; whatever else a system might run.
bool isShowable(const QString &fileName)
{
    static const QStringList suffixes{
        QStringLiteral("pdf"),  QStringLiteral("png"), QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("tif"),
        QStringLiteral("tiff"), QStringLiteral("bmp"), QStringLiteral("gif"),  QStringLiteral("webp"), QStringLiteral("txt"),
        QStringLiteral("csv"),  QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("odt"),  QStringLiteral("rtf"),
        QStringLiteral("xls"),  QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("ppt"),  QStringLiteral("pptx"),
        QStringLiteral("odp")};
    return suffixes.contains(QFileInfo(fileName).suffix().toLower()) && !hasDisguisedCharacters(fileName);
}

Error refusal(ErrorCode code, const char *source, const Attachment &attachment)
{
    return {code, text(source).arg(attachment.fileName), {}};
}

Status tryToOpen(const Workspace &workspace, QWidget *parent, const Attachment &attachment)
{
    if (!isShowable(attachment.fileName))
        return refusal(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::OpenAttachment", "“%1” is not opened from here: only documents and pictures are, because a computer might run a file of another kind as a program."), attachment);
    const auto path = readableCopy(workspace, parent, attachment);
    if (!path)
        return path.error();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        return refusal(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::OpenAttachment", "No program on this computer opens “%1”."), attachment);
    return {};
}

} // namespace

Result<QString> readableCopy(const Workspace &workspace, QWidget *parent, const Attachment &attachment)
{
    static const QTemporaryDir folder;
    const QString place = folder.filePath(attachment.digest.left(16));
    const QString path = place + u'/' + safeFileName(attachment.fileName);
    if (QFile::exists(path))
        return path;
    if (!QDir().mkpath(place))
        return refusal(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::OpenAttachment", "“%1” could not be copied for reading. Check that the disk is not full."), attachment);
    Status status;
    const QString title = text(QT_TRANSLATE_NOOP("parindex::OpenAttachment", "Opening “%1”…")).arg(attachment.fileName);
    Prompts::instance().runWithProgress(parent, title, [&](const Prompts::Progress &progress) {
        status = workspace.copyFile(attachment, path, [&](qint64 bytes) { return progress(bytes, attachment.size); });
    });
    if (!status)
        return status.error();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return path;
}

void openAttachment(const Workspace &workspace, QWidget *parent, const Attachment &attachment)
{
    const Status status = tryToOpen(workspace, parent, attachment);
    if (!status && status.error().code != ErrorCode::Cancelled)
        Prompts::instance().showError(parent, status.error());
}

void openDocument(const Workspace &workspace, QWidget *parent, const Evidence &evidence)
{
    if (evidence.attachments.size() == 1)
        return openAttachment(workspace, parent, evidence.attachments.front());
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("openMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Attachment &attachment : evidence.attachments) {
        QString name = attachment.fileName;
        // An ampersand in a file's name is no mnemonic.
        menu->addAction(name.replace(u'&', QStringLiteral("&&")), parent, [&workspace, parent, attachment] { openAttachment(workspace, parent, attachment); });
    }
    if (!menu->isEmpty())
        menu->popup(QCursor::pos());
    else
        delete menu;
}

} // namespace parindex
