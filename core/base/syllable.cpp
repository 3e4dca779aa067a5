// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/syllable.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace parindex {

namespace {

QChar foldedLetter(QChar c)
{
    if (c == u'đ' || c == u'Đ')
        return u'd';
    if (c.unicode() < 0x80)
        return c.toLower();
    const QString parts = QString(c).normalized(QString::NormalizationForm_D);
    return parts.isEmpty() ? c : parts.front().toLower();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// Every form that a syllable may have: some nine thousand.
QSet<QString> allSyllables()
{
    const QStringList beginnings = QStringList{QString()} + words("ngh ng nh gh gi kh ph qu th tr ch b c d g h k l m n p r s t v x");
    const QStringList middles = words("oai oay uay uoi uou ieu yeu uye uya uyu oeo uao ueu ai ao au ay eo eu ia ie iu oa oe oi oo ua ue ui uo uu uy ye a e i o u y");
    const QStringList endings = QStringList{QString()} + words("ch nh ng c m n p t");
    QSet<QString> all;
    for (const QString &beginning : beginnings) {
        for (const QString &middle : middles) {
            for (const QString &ending : endings)
                all.insert(beginning + middle + ending);
        }
    }
    return all;
}

/// Small letters, capitals, or a capital at the start.
bool hasUsualCase(const QString &word)
{
    const QString rest = word.mid(1);
    return rest == rest.toLower() || word == word.toUpper();
}

bool isTone(QChar c)
{
    return QStringView(u"\u0300\u0301\u0303\u0309\u0323").contains(c);
}

/// A syllable that ends in c, ch, p or t is said with one of two tones only.
bool isToneOf(const QString &syllable, QChar tone)
{
    constexpr QStringView stops = u"cpt";
    const bool isStopped = stops.contains(syllable.back()) || syllable.endsWith(QStringLiteral("ch"));
    return !isStopped || tone == QChar(0x301) || tone == QChar(0x323);
}

} // namespace

QString foldedInPlace(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        c = foldedLetter(c);
    return result;
}

bool isVietnameseSyllable(const QString &word)
{
    return isFoldedSyllable(foldedInPlace(word));
}

bool isFoldedSyllable(const QString &word)
{
    static const QSet<QString> all = allSyllables();
    return all.contains(word);
}

bool isSpeltSyllable(const QString &word)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
        "(?:a(?:ch|ng|nh|[cimnoptuy])?|ă(?:ng|[ckmnpt])|â(?:ng|[cmnptuy])?|e(?:ng|[cmnopt])?|ê(?:ch|ng|nh|[mnptu])?|i(?:ch|nh|[amnptu])?|iê(?:ng|[cmnptu])|yê(?:ng|[mntu])|"
        "o(?:ng|[cimnpt])?|oa(?:ch|ng|nh|[cimnopty])?|oă(?:ng|[cmnt])|oe[not]?|oo(?:c|ng)|ô(?:ng|[cimnpt])?|ơ[imnpt]?|u(?:ng|[acimnpt])?|uâ(?:ng|[nty])?|uê(?:ch|nh|n)?|uy(?:ch|nh|[anptu])?|"
        "uyê[nt]|uô(?:ng|[cimnt])|uơ|ư(?:ng|[acimntu])?|ươ(?:ng|[cimnptu])|y(?:nh|[nt])?)$"));
    if (word.isEmpty() || !hasUsualCase(word))
        return false;
    QString tones;
    QString syllable;
    for (const QChar c : word.toLower().normalized(QString::NormalizationForm_D))
        (isTone(c) ? tones : syllable) += c;
    syllable = syllable.normalized(QString::NormalizationForm_C);
    return tones.size() <= 1 && form.match(syllable).hasMatch() && (tones.isEmpty() || isToneOf(syllable, tones.front()));
}

} // namespace parindex
