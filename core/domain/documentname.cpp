// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentname.h"

#include "core/base/text.h"
#include "core/domain/documentkind.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

QString kindPattern()
{
    QStringList all;
    for (const DocumentKind &kind : documentKinds())
        all << kind.written.toString();
    return all.join(u'|');
}

/// Number, perhaps the year, kind, and the issuer in capitals: "475-KH-UBND", "30_2020_NĐ-CP".
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,6}\\p{Ll}?)[-_](?:((?:19|20)\\d\\d)[-_])?(%1)[-_]((?:\\p{Lu}{2}[\\p{L}\\d]*)(?:-\\p{Lu}{2}[\\p{L}\\d]*){0,2})(?=$|[\\s_.,(-])").arg(kindPattern()),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The rest of the name without what separates it from the number.
QString abstractOf(QString rest)
{
    rest.replace(u'_', u' ');
    const auto first = std::find_if(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'(' || c == u'“'; });
    return rest.mid(first - rest.cbegin()).simplified();
}

} // namespace

Evidence readDocumentName(const QString &fileName)
{
    Evidence evidence;
    const QString name = normalized(fileName);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const auto match = numberPattern().match(stem);
    if (!match.hasMatch()) {
        evidence.abstract = abstractOf(stem);
        return evidence;
    }
    const auto kind = std::find_if(documentKinds().begin(), documentKinds().end(), [&](const DocumentKind &one) { return one.written == match.capturedView(3); });
    const QString year = match.capturedLength(2) > 0 ? match.captured(2) + u'/' : QString();
    QString issuer = match.captured(4);
    issuer.replace(QStringLiteral("HDND"), QStringLiteral("HĐND"));
    evidence.number = QStringLiteral("%1/%2%3-%4").arg(match.captured(1), year, kind->abbreviation.toString(), issuer);
    evidence.kind = kind->name.toString();
    evidence.abstract = abstractOf(stem.mid(match.capturedEnd()));
    return evidence;
}

} // namespace parindex
