// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ratio.h"

#include <optional>

namespace parindex {

/// Sums over a set of leaves.
struct Sum
{
    std::optional<Points> achieved; ///< Nothing while no leaf is scored, which is not zero.
    Points applicable;              ///< Maxima of the leaves that apply; bonus and penalty are no part of it.
    Points scoredMaximum;           ///< Maxima of the leaves that apply and are scored.
    int leaves = 0;                 ///< Those that apply.
    int scored = 0;
    Points beside = {};             ///< Bonus less penalty: the part of what is achieved that has no maximum.
    bool isConverted = false;       ///< Rescaled, or grown by what was spread: no plain sum of what is below.

    bool isComplete() const { return scored == leaves; }
    QString achievedText() const; ///< Exact; a dash while nothing is scored.
    /// What was achieved out of the maximum, without bonus and penalty.
    Points ordinary() const { return achieved.value_or(Points()) - beside; }
    /// Points that scored leaves did not get; leaves without a score have lost nothing yet.
    Points lost() const { return scoredMaximum - ordinary(); }
    /// Achieved out of all that applies, unrounded; nothing while nothing is scored. With a bonus
    /// it may exceed the whole.
    std::optional<Ratio> index() const;

    Sum &operator+=(const Sum &other); ///< Whether a part was converted does not make the whole so.
    bool operator==(const Sum &) const = default;
};

/// Quy đổi. Why a sum is not just what is below it, for those who want to follow it.
struct Conversion
{
    enum class Kind {
        Spread,   ///< N4: grew by a share of what does not apply beside it.
        Rescaled, ///< N3 for a group, N5 for the sheet.
        Capped,   ///< Bonus or penalty beyond the most that its group may give or take.
        Floored   ///< Penalties do not bring the total below zero.
    };

    Kind kind = Kind::Rescaled;
    Sum before;
    Sum after;
};

} // namespace parindex
