// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sum.h"

namespace parindex {

QString Sum::achievedText() const
{
    return achieved ? achieved->toExactString() : QStringLiteral("–");
}

std::optional<Ratio> Sum::index() const
{
    return achieved ? Ratio::of(*achieved, applicable) : std::nullopt;
}

Sum &Sum::operator+=(const Sum &other)
{
    if (other.achieved)
        achieved = achieved.value_or(Points()) + *other.achieved;
    applicable += other.applicable;
    scoredMaximum += other.scoredMaximum;
    leaves += other.leaves;
    scored += other.scored;
    beside += other.beside;
    return *this;
}

} // namespace parindex
