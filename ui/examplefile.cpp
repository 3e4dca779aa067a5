// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examplefile.h"

#include "core/workspace/examplebuilder.h"
#include "ui/prompts.h"
#include "ui/report/pdffile.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::ExampleFile", source);
}

/// The first name of its kind that is not taken.
QString freePath(const QDir &folder)
{
    QString path = folder.filePath(QStringLiteral("vi-du-dak-nong.parindex"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("vi-du-dak-nong-%1.parindex").arg(number));
    return path;
}

} // namespace

bool ExampleFile::exists() const
{
    return !m_settings.examplePath().isEmpty() && QFileInfo::exists(m_settings.examplePath());
}

Result<QString> ExampleFile::path(QWidget *parent)
{
    return exists() ? Result<QString>(m_settings.examplePath()) : buildFresh(parent);
}

Result<QString> ExampleFile::buildFresh(QWidget *parent)
{
    const QString path = freePath(m_settings.exampleFolder());
    const QString person = m_settings.personName();
    Status status;
    const QString title = text(QT_TRANSLATE_NOOP("parindex::ExampleFile", "Making the example with its documents…"));
    Prompts::instance().runWithProgress(parent, title, [&](const Prompts::Progress &progress) {
        status = buildExample(path, person, writeExampleDocument, [&](int done, int of) { return progress(done, of); });
    });
    if (!status)
        return status.error();
    m_settings.setExamplePath(path);
    return path;
}

} // namespace parindex
