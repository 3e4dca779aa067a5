// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sum.h"
#include "core/domain/item.h"

#include <QCoreApplication>

#include <vector>

namespace parindex {

/// What is said, everywhere in the same words, about what does not apply and about numbers that are
/// no plain sums.
class ApplicabilityTexts
{
    Q_DECLARE_TR_FUNCTIONS(parindex::ApplicabilityTexts)

public:
    /// "Không phát sinh – hưởng điểm tối đa".
    static QString meaning(Applicability applicability, Counting counting);
    /// "quy đổi: 28/30 × 10 = 9,3333".
    static QString working(const Conversion &conversion);
    static QString workings(const std::vector<Conversion> &conversions); ///< A line for each.
    /// Behind a number that was converted.
    static QString mark() { return QStringLiteral("\u00a0*"); }
};

} // namespace parindex
