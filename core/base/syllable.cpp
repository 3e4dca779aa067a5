// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/syllable.h"

#include <QRegularExpression>

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
    static const QRegularExpression form(QStringLiteral(
        "^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?"
        "(?:oai|oay|uay|uoi|uou|ieu|yeu|uye|uya|uyu|oeo|uao|ueu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy])"
        "(?:ch|nh|ng|[cmnpt])?$"));
    return form.match(foldedInPlace(word)).hasMatch();
}

} // namespace parindex
