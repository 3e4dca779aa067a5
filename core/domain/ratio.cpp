// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ratio.h"

#include <QLocale>

namespace parindex {

namespace {

QString percentText(const Ratio &ratio, Rounding rounding, const QString &mark)
{
    const WideInteger scaled = static_cast<WideInteger>(ratio.achieved().tenThousandths()) * 10000;
    const std::int64_t hundredths = divideRounded(scaled, ratio.applicable().tenThousandths(), rounding);
    const std::int64_t size = hundredths < 0 ? -hundredths : hundredths;
    return (hundredths < 0 ? QStringLiteral("-") : QString()) + QString::number(size / 100) + mark
        + QString::number(size % 100).rightJustified(2, u'0');
}

} // namespace

std::optional<Ratio> Ratio::of(Points achieved, Points applicable)
{
    if (applicable <= Points())
        return std::nullopt;
    return Ratio(achieved, applicable);
}

QString Ratio::toPercentString(Rounding rounding) const
{
    return percentText(*this, rounding, QLocale().decimalPoint()) + QStringLiteral("\u00a0%");
}

QString Ratio::toPlainPercent(Rounding rounding) const
{
    return percentText(*this, rounding, QStringLiteral("."));
}

std::strong_ordering operator<=>(const Ratio &left, const Ratio &right)
{
    const auto product = [](Points a, Points b) {
        return static_cast<WideInteger>(a.tenThousandths()) * b.tenThousandths();
    };
    const WideInteger leftSide = product(left.m_achieved, right.m_applicable);
    const WideInteger rightSide = product(right.m_achieved, left.m_applicable);
    if (leftSide == rightSide)
        return std::strong_ordering::equal;
    return leftSide < rightSide ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace parindex
