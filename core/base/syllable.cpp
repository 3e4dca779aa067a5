// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/syllable.h"

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

} // namespace parindex
