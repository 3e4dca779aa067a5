// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ratio.h"
#include "core/domain/scoresheet.h"

#include <optional>
#include <unordered_map>

namespace parindex {

/// Sums over a set of leaves.
struct Sum
{
    std::optional<Points> achieved; ///< Nothing while no leaf is scored, which is not zero.
    Points applicable;              ///< Maxima of the leaves that apply.
    Points scoredMaximum;           ///< Maxima of the leaves that apply and are scored.
    int leaves = 0;                 ///< Those that apply.
    int scored = 0;

    bool isComplete() const { return scored == leaves; }
    /// Points that scored leaves did not get; leaves without a score have lost nothing yet.
    Points lost() const { return scoredMaximum - achieved.value_or(Points()); }
    /// Achieved out of all that applies, unrounded; nothing while nothing is scored.
    std::optional<Ratio> index() const;

    Sum &operator+=(const Sum &other);
    bool operator==(const Sum &) const = default;
};

/// Tổng hợp. Every sum of one assessment; computed, never stored.
class Summary
{
public:
    Summary() = default;
    Summary(const Framework &framework, const ScoreSheet &sheet);

    const Sum &item(ItemId id) const; ///< A leaf's own, or the sum of what is below.
    const Sum &total() const { return m_total; }
    const Sum &appraised() const { return m_appraised; } ///< Leaves that are scored by documents.

private:
    std::unordered_map<ItemId, Sum> m_items;
    Sum m_total;
    Sum m_appraised;
};

} // namespace parindex
