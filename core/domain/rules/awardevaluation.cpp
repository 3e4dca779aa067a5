// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/awardevaluation.h"

#include "core/domain/rules/ruletext.h"

#include <algorithm>

namespace parindex {

namespace {

struct Giver
{
    Points maximum;
    const Rational &value;
    const QString &valueText;

    Result<AwardedPoints> operator()(const FixedPoints &fixed) const { return AwardedPoints{fixed.points, {}}; }

    Result<AwardedPoints> operator()(const ShareOfMaximum &part) const
    {
        const auto exact = product(part.share, rationalOf(maximum));
        const auto points = exact ? roundedPoints(*exact, {}) : Result<Points>(tooLarge());
        if (!points)
            return points.error();
        return AwardedPoints{*points, RuleText::percent(part.share) + QStringLiteral(" × ") + maximum.toExactString() + outcomeText(*exact, *points)};
    }

    Result<AwardedPoints> operator()(const InProportion &proportion) const
    {
        const Points full = proportion.points.value_or(maximum);
        const auto reached = quotient(value, proportion.target);
        const auto exact = reached ? product(*reached, rationalOf(full)) : std::nullopt;
        const auto points = exact ? roundedPoints(*exact, proportion.rounding) : Result<Points>(tooLarge());
        if (!points)
            return points.error();
        QString working = valueText;
        if (proportion.target != Rational(1))
            working += QStringLiteral(" ÷ ") + RuleText::percent(proportion.target);
        working += QStringLiteral(" × ") + full.toExactString() + outcomeText(*exact, *points);
        if (*points <= full)
            return AwardedPoints{*points, working};
        return AwardedPoints{full, working + RuleText::translated(QT_TRANSLATE_NOOP("parindex::Rule", ", at most %1")).arg(full.toExactString())};
    }
};

} // namespace

Result<AwardedPoints> pointsOf(const Award &award, Points maximum, const Rational &value, const QString &valueText)
{
    return std::visit(Giver{maximum, value, valueText}, award);
}

Result<Points> roundedPoints(const Rational &number, const StatedRounding &rounding)
{
    constexpr Rational Most(Points::MostWhole);
    if (number > Most || number < Rational(-Points::MostWhole))
        return tooLarge();
    // Within a million points a part of 2^120 still has room for the scale of four digits.
    std::int64_t scale = Points::Scale;
    for (int decimals = rounding.decimals; decimals < Points::FinestDecimals; ++decimals)
        scale /= 10;
    const auto scaled = product(number, Rational(scale));
    if (!scaled)
        return tooLarge();
    return Points::fromTenThousandths(divideRounded(scaled->numerator(), scaled->denominator(), rounding.way) * (Points::Scale / scale));
}

Rational rationalOf(Points points)
{
    return Rational::of(points.tenThousandths(), Points::Scale).value_or(Rational());
}

QString outcomeText(const Rational &exact, Points points)
{
    const QString sign = rationalOf(points) == exact ? QStringLiteral(" = ") : QStringLiteral(" ≈ ");
    return sign + points.toExactString();
}

Points limited(Points points, const std::optional<Points> &least, const std::optional<Points> &most)
{
    if (least)
        points = std::max(points, *least);
    return most ? std::min(points, *most) : points;
}

Error tooLarge()
{
    return {ErrorCode::Refused, RuleText::translated(QT_TRANSLATE_NOOP("parindex::Rule", "The numbers are too large to be worked out exactly. Check them for a digit too many.")), {}};
}

} // namespace parindex
