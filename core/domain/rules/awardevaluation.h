// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rules/award.h"

#include <QString>

namespace parindex {

/// Points, and how they came about where they are not simply stated ("47/50 × 10 = 9,4").
struct AwardedPoints
{
    Points points;
    QString working;
};

/// What an award gives. `value` is what was measured and `valueText` how it reads in a formula;
/// only awards in proportion look at them.
Result<AwardedPoints> pointsOf(const Award &award, Points maximum, const Rational &value, const QString &valueText);

/// A number as points, rounded as stated. Refuses what is no number of points.
Result<Points> roundedPoints(const Rational &number, const StatedRounding &rounding);

Rational rationalOf(Points points);

/// " = 9,4", or " ≈ 9,3333" where something was rounded away.
QString outcomeText(const Rational &exact, Points points);

/// Keeps points between two ends that a rule may have.
Points limited(Points points, const std::optional<Points> &least, const std::optional<Points> &most);

/// The refusal of what no longer can be computed exactly.
Error tooLarge();

} // namespace parindex
