// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savecopy.h"

#include "ui/prompts.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>

#include <numeric>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::SaveCopy", source);
}

/// "x 2026-01-15.parindex" beside the workspace.
QString suggestionFor(const Workspace &workspace)
{
    const QFileInfo info(workspace.path());
    const QString name = QStringLiteral("%1 %2.parindex").arg(info.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    return info.absoluteDir().filePath(name);
}

qint64 sizeOfFiles(const Workspace &workspace)
{
    const auto &documents = workspace.evidence();
    return std::accumulate(documents.begin(), documents.end(), qint64(0), [](qint64 sum, const Evidence &document) {
        return std::accumulate(document.attachments.begin(), document.attachments.end(), sum, [](qint64 part, const Attachment &file) { return part + file.size; });
    });
}

} // namespace

bool saveCopy(Session &session, QWidget *parent)
{
    const Workspace &workspace = session.workspace();
    const QString filter = text(QT_TRANSLATE_NOOP("parindex::SaveCopy", "Workspaces")) + QStringLiteral(" (*.parindex)");
    const QString path = Prompts::instance().saveFileName(parent, text(QT_TRANSLATE_NOOP("parindex::SaveCopy", "Save a copy as")), suggestionFor(workspace), filter, QStringLiteral("parindex"));
    if (path.isEmpty())
        return false;
    const auto copyFiles = workspace.fileCopier(path);
    const qint64 size = sizeOfFiles(workspace);
    Status status;
    Prompts::instance().runWithProgress(parent, text(QT_TRANSLATE_NOOP("parindex::SaveCopy", "Copying the attached files…")), [&](const Prompts::Progress &progress) {
        status = copyFiles([&](qint64 bytes) { return progress(bytes, size); });
    });
    if (status)
        status = workspace.copyTo(path);
    if (status)
        emit session.fileWritten(path);
    else if (status.error().code != ErrorCode::Cancelled)
        Prompts::instance().showError(parent, status.error());
    return status.ok();
}

} // namespace parindex
