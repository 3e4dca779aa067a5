// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"
#include "core/domain/assessment.h"
#include "core/domain/points.h"
#include "core/domain/rules/ruleinput.h"

#include <optional>

namespace parindex {

/// The points of one leaf at one stage, with the giải trình.
struct Score
{
    std::optional<Points> points; ///< Nothing: not scored, which is not zero.
    QString explanation;          ///< Giải trình; plain text, may have several lines.
    bool applies = true;          ///< False: không phát sinh, the leaf leaves the denominator.
    RuleInputs inputs = {};       ///< What was entered for the leaf's rule; the points need not be what it gives.

    bool isEmpty() const { return !points && explanation.isEmpty() && applies && inputs.empty(); }
    bool operator==(const Score &) const = default;
};

/// Which cell of the workspace a score stands in.
struct ScoreKey
{
    AssessmentId assessment;
    ItemId item;
    Stage stage = Stage::Self;

    friend auto operator<=>(const ScoreKey &, const ScoreKey &) = default;
};

/// Whether a leaf of this maximum can hold these points; the refusal says what is allowed.
/// A negative maximum is that of a penalty: points then lie between it and zero.
Status checkPoints(const Item &leaf, Points points);

} // namespace parindex
