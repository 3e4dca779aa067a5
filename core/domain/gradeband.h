// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/range.h"

#include <QString>

#include <vector>

namespace parindex {

/// Mức xếp loại. What an index is called when it lies in a range ("từ 90%", "trên 90% đến 100%") and
/// what else is asked for. Shares are of 1: 0.9 is 90%.
struct GradeBand
{
    /// A row of the criteria, mostly a field, that must reach so much of its own maximum.
    struct LeastShare
    {
        QString code;
        Rational share;

        bool operator==(const LeastShare &) const = default;
    };

    QString label;
    Range range;
    bool noLeafAtZero = false; ///< "Không có tiêu chí nào 0 điểm".
    std::vector<LeastShare> leastShares = {};

    bool operator==(const GradeBand &) const = default;
};

} // namespace parindex
