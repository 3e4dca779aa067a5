// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/incomingname.h"

#include <QSet>

namespace parindex {

namespace {

/// Without what cannot be seen, and without the spaces and dots at the end that Windows forgets.
QString plainName(const QString &fileName)
{
    QString name;
    for (const QChar c : fileName.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            name += c;
    }
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

bool isLeftover(const QString &name, const QString &extension)
{
    static const QSet<QString> names{QStringLiteral("thumbs.db"), QStringLiteral("ehthumbs.db"), QStringLiteral("desktop.ini"), QStringLiteral("__macosx")};
    static const QSet<QString> extensions{QStringLiteral("tmp"), QStringLiteral("temp"), QStringLiteral("crdownload"), QStringLiteral("part"), QStringLiteral("partial"), QStringLiteral("download")};
    return name.startsWith(u'.') || name.startsWith(QStringLiteral("~$")) || name.startsWith(QStringLiteral(".~lock.")) || names.contains(name) || extensions.contains(extension);
}

bool isProgram(const QString &extension)
{
    static const QStringList all = QStringLiteral("exe com bat cmd msi msp msix appx scr pif cpl dll sys ocx drv js jse mjs vbs vbe wsf wsh wsc sct hta ps1 psm1 psd1 reg inf "
                                                  "jar py pyw pl rb sh bash command run bin appimage desktop deb rpm apk dmg pkg app lnk url scf website webloc library-ms appref-ms "
                                                  "gadget msc chm hlp iso img vhd").split(u' ');
    static const QSet<QString> extensions(all.begin(), all.end());
    return extensions.contains(extension);
}

} // namespace

IncomingName incomingNameOf(const QString &fileName)
{
    const QString name = plainName(fileName);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot >= 0 ? name.mid(dot + 1).trimmed() : QString();
    if (isLeftover(name, extension))
        return IncomingName::Leftover;
    return isProgram(extension) ? IncomingName::Program : IncomingName::Document;
}

} // namespace parindex
