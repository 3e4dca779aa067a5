// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/points.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace parindex {

namespace {

constexpr qsizetype MostWholeDigits = 7;

QString refusalText(const char *text)
{
    return QCoreApplication::translate("parindex::Points", text);
}

Error refused(const char *text, QStringView input)
{
    return {ErrorCode::Refused, refusalText(text).arg(input.left(40)), {}};
}

bool isDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

QString withDecimals(std::int64_t count, int decimals, QStringView mark)
{
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const std::int64_t size = count < 0 ? -count : count;
    QString text = count < 0 ? QStringLiteral("-") : QString();
    text += QString::number(size / scale);
    if (decimals > 0)
        text += mark.toString() + QString::number(size % scale).rightJustified(decimals, u'0');
    return text;
}

QString trimmedDecimals(QString text, QStringView mark)
{
    if (!text.contains(mark))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(mark))
        text.chop(mark.size());
    return text;
}

} // namespace

Result<Points> Points::fromString(QStringView input)
{
    const QString text = normalized(input.toString()).replace(u',', u'.').replace(QChar(0x2212), u'-');
    if (text.isEmpty())
        return Error{ErrorCode::Refused, refusalText(QT_TRANSLATE_NOOP("parindex::Points", "No number was given. Type points such as 9,44.")), {}};
    const bool negative = text.startsWith(u'-');
    const QStringView digits = QStringView(text).mid(negative || text.startsWith(u'+') ? 1 : 0);
    const qsizetype mark = digits.indexOf(u'.');
    const QStringView whole = mark < 0 ? digits : digits.left(mark);
    const QStringView fraction = mark < 0 ? QStringView() : digits.mid(mark + 1);
    if (whole.isEmpty() || (mark >= 0 && fraction.isEmpty()) || !isDigits(whole) || !isDigits(fraction))
        return refused(QT_TRANSLATE_NOOP("parindex::Points", "“%1” is not a number of points. Type digits with one comma, such as 9,44."), input);
    if (fraction.size() > FinestDecimals)
        return refused(QT_TRANSLATE_NOOP("parindex::Points", "“%1” has more than four decimals. Points are kept to 1/10000."), input);
    // Beyond seven digits the number is not read, and stays out of range.
    const std::int64_t wholePoints = whole.size() > MostWholeDigits ? MostWhole + 1 : whole.toLongLong();
    const std::int64_t count = wholePoints * Scale
        + fraction.toString().leftJustified(FinestDecimals, u'0').toLongLong();
    const Points points(negative ? -count : count);
    if (!points.isInRange())
        return refused(QT_TRANSLATE_NOOP("parindex::Points", "“%1” is too large for a number of points."), input);
    return points;
}

QString Points::toString(Decimals decimals) const
{
    const QString mark = QLocale().decimalPoint();
    const std::int64_t hundredths = divideRounded(m_count, Scale / 100);
    const QString text = withDecimals(hundredths, 2, mark);
    if (decimals == Decimals::Fixed && hundredths % 100 != 0)
        return text;
    return trimmedDecimals(text, mark);
}

QString Points::toExactString() const
{
    const QString mark = QLocale().decimalPoint();
    return trimmedDecimals(withDecimals(m_count, FinestDecimals, mark), mark);
}

QString Points::toPlainString() const
{
    return trimmedDecimals(withDecimals(m_count, FinestDecimals, u"."), u".");
}

Points Points::rounded(int decimals, Rounding rounding) const
{
    std::int64_t step = Scale;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    return Points(divideRounded(m_count, step, rounding) * step);
}

} // namespace parindex
