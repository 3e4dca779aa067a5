// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frameworkfile.h"

#include "core/exchange/frameworkjson.h"
#include "core/exchange/frameworkxlsx.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace parindex {

namespace {

constexpr qint64 LargestJson = 32 << 20;

Error failed(ErrorCode code, const char *source, const QString &name, const QString &detail = {})
{
    return {code, QCoreApplication::translate("parindex::FrameworkFile", source).arg(name), detail};
}

bool endsWith(const QString &path, const char *suffix)
{
    return path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
}

Error ofOtherKind(const QString &path)
{
    return failed(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::FrameworkFile", "The name of “%1” ends neither with .json nor with .xlsx."), QFileInfo(path).fileName());
}

} // namespace

Result<Framework> readFrameworkFile(const QString &path)
{
    if (endsWith(path, ".xlsx"))
        return readFrameworkXlsx(path);
    if (!endsWith(path, ".json"))
        return ofOtherKind(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FrameworkFile", "“%1” cannot be read. Check that it is still there."), QFileInfo(path).fileName(), file.errorString());
    return readFrameworkJson(file.read(LargestJson));
}

Status writeFrameworkFile(const Framework &framework, const QString &path)
{
    if (!endsWith(path, ".json") && !endsWith(path, ".xlsx"))
        return ofOtherKind(path);
    const auto bytes = endsWith(path, ".json") ? Result<QByteArray>(writeFrameworkJson(framework)) : writeFrameworkXlsx(framework);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failed(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::FrameworkFile", "“%1” cannot be written. Check that the disk is not full and that no other program has it open."), QFileInfo(path).fileName(), file.errorString());
    return {};
}

} // namespace parindex
