// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/filecontent.h"

#include <QCoreApplication>
#include <QFile>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

} // namespace

Result<QByteArray> contentOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "“%1” cannot be read: %2"))
                                                .arg(path, file.errorString()), {}};
    }
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "“%1” cannot be read: %2"))
                                                .arg(path, file.errorString()), {}};
    }
    return bytes;
}

} // namespace parindex
