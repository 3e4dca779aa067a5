// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listedfiles.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::ListedFiles", source);
}

QString plainPlace(const QString &place)
{
    QString plain = normalized(place).toLower();
    plain.replace(u'\\', u'/');
    while (plain.startsWith(QStringLiteral("./")))
        plain.remove(0, 2);
    return plain;
}

bool leadsOut(const QString &place)
{
    static const QRegularExpression elsewhere(QStringLiteral("^/|^[a-z][a-z0-9+.-]*:|(?:^|/)\\.\\.(?:/|$)"));
    return elsewhere.match(place).hasMatch() || place.contains(QChar(0));
}

} // namespace

Result<ListedFiles> ListedFiles::in(const QString &folder, const FoundSoFar &progress)
{
    const auto tree = collectFiles({folder}, progress);
    if (!tree)
        return tree.error();
    ListedFiles files;
    for (const FoundFile &file : tree->files) {
        const QString place = plainPlace(file.place).section(u'/', 1); // Without the folder itself.
        const QString name = place.section(u'/', -1);
        files.m_byPlace[place] << file.path;
        if (name != place)
            files.m_byPlace[name] << file.path;
    }
    return files;
}

Result<QString> ListedFiles::find(const QString &name) const
{
    const QString place = plainPlace(name);
    if (leadsOut(place))
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::ListedFiles", "“%1” leads out of the folder of the list, so it was not looked for.")).arg(normalized(name)), {}};
    const QStringList found = m_byPlace.value(place);
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::ListedFiles", "there is no file “%1” in the folder of the list.")).arg(normalized(name)), {}};
    if (found.size() > 1)
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::ListedFiles", "several folders beside the list hold a file “%1”. Write the folder before its name.")).arg(normalized(name)), {}};
    return found.front();
}

} // namespace parindex
