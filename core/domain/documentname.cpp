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
        QStringLiteral("^(?:(?:%1)[\\s._-]+(?=\\d))?(\\d{1,6}\\p{Ll}?)[-_](?:((?:19|20)\\d\\d)[-_])?(%1)[-_]((?:\\p{Lu}{2}[\\p{L}\\d]*)(?:-\\p{Lu}{2}[\\p{L}\\d]*){0,2})(?=$|[\\s_.,(-])").arg(kindPattern()),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A công văn, whose number has no kind: "CV 1300 SNV-CCHC", "CV so 12-UBND-NC".
const QRegularExpression &letterPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:CV|Cv|[Cc]ông văn|[Cc]ong van)[\\s._-]+(?:số |so )?(\\d{1,6}\\p{Ll}?)[\\s_-](\\p{Lu}{2}[\\p{Lu}\\d]*)-(\\p{Lu}{2}[\\p{Lu}\\d]*)(?=$|[\\s_.,(-])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A whole date, with "ngày" or brackets around it: "(05.02.2026)", "ngay 01-5-2026". It is taken out of
/// the rest of the name; no date where there are two, or none.
QDate takeDate(QString &rest)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\(?\\b(?:ngày |ngay |ngày_|ngay_)?(\\d{1,2})[-._](\\d{1,2})[-._]((?:19|20)\\d\\d)\\b\\)?"), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(rest);
    if (!match.hasMatch() || pattern.match(rest, match.capturedEnd()).hasMatch())
        return {};
    const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (date.isValid())
        rest.remove(match.capturedStart(), match.capturedLength());
    return date;
}

/// The rest of the name without what separates it from the number.
QString abstractOf(QString rest)
{
    rest.replace(u'_', u' ');
    const auto first = std::find_if(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'(' || c == u'“'; });
    return rest.mid(first - rest.cbegin()).simplified();
}

/// What stands behind the number: a date, and what the document is about.
void takeRest(Evidence &evidence, QString rest)
{
    evidence.issuedOn = takeDate(rest);
    evidence.abstract = abstractOf(std::move(rest));
}

} // namespace

Evidence readDocumentName(const QString &fileName)
{
    Evidence evidence;
    const QString name = normalized(fileName);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    if (const auto letter = letterPattern().match(stem); letter.hasMatch()) {
        evidence.number = QStringLiteral("%1/%2-%3").arg(letter.captured(1), letter.captured(2), letter.captured(3));
        evidence.kind = QStringLiteral("Công văn");
        takeRest(evidence, stem.mid(letter.capturedEnd()));
        return evidence;
    }
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
    takeRest(evidence, stem.mid(match.capturedEnd()));
    return evidence;
}

} // namespace parindex
