// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace parindex {

namespace {

constexpr qint64 MagicSize = 16;

bool isWorkspace(const QFileInfo &target)
{
    QFile file(target.filePath());
    return target.suffix().compare(QStringLiteral("parindex"), Qt::CaseInsensitive) == 0
        || (target.isFile() && file.open(QIODevice::ReadOnly) && file.read(MagicSize).startsWith("SQLite format 3"));
}

Error refusal(ErrorCode code, const char *source, const QString &path)
{
    return {code, QCoreApplication::translate("parindex::CommandLine", source).arg(path), {}};
}

} // namespace

Status checkOutput(const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir())
        return refusal(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::CommandLine", "“%1” is a folder. Give the name of a file."), path);
    if (isWorkspace(target))
        return refusal(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::CommandLine", "“%1” is a workspace and is not overwritten. Choose another name."), path);
    if (!target.absoluteDir().exists())
        return refusal(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::CommandLine", "The folder of “%1” does not exist."), path);
    return {};
}

} // namespace parindex
