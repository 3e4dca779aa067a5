// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/leaffacts.h"

#include "core/domain/counting.h"

namespace parindex {

bool LeafFacts::isOrdinary() const
{
    return leaf.maximum > Points() && countingOf(framework, leaf) == Counting::Ordinary;
}

bool LeafFacts::isPenalty() const
{
    return countingOf(framework, leaf) == Counting::Penalty;
}

Finding LeafFacts::finding(Finding::Code code, const QString &sentence, const QString &detail) const
{
    return {code, severityOf(code), leaf.id, leaf.code + QStringLiteral(": ") + sentence, std::nullopt, detail};
}

} // namespace parindex
