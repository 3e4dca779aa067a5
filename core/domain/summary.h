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
    Points beside;                  ///< Bonus less penalty points within `achieved`; no part of the maxima.
    bool isConverted = false;       ///< Some of it was rescaled, or took over what does not apply elsewhere.

    bool isComplete() const { return scored == leaves; }
    /// Points that scored leaves did not get; leaves without a score have lost nothing yet.
    Points lost() const { return scoredMaximum - (achieved.value_or(Points()) - beside); }
    /// Achieved out of all that applies, unrounded; nothing while nothing is scored.
    std::optional<Ratio> index() const;

    Sum &operator+=(const Sum &other);
    bool operator==(const Sum &) const = default;
};

/// Tổng hợp. Every sum of one assessment; computed, never stored.
///
/// A leaf that does not apply ("không phát sinh") counts as its framework says, see Applicability: with
/// its full maximum (N1), not at all (N2), or so that the rest takes its place. A group whose parts do not all
/// apply is rescaled to its stated total (N3); its points are spread over the siblings that apply, whose own
/// points grow in proportion (N4); the whole sheet is rescaled to its full total (N5). Rescaled values are
/// rounded once, to 1/10000 point, where they arise; spread maxima add up exactly. Where nothing is left
/// of a group, it leaves the denominator.
///
/// Bonus and penalty points are no part of any denominator. A bonus group gives no more than its maximum, a
/// penalty group takes no more than its own, where one is stated. The total may lie above the maximum of the sheet, never below zero.
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
