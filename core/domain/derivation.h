// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"

#include <QString>

#include <optional>
#include <vector>

namespace parindex {

/// Diễn giải. How a number came about, as lines that a reader can add up with pencil and paper: a row,
/// then all that is below it.
struct Derivation
{
    struct Line
    {
        int depth = 0;
        std::optional<ItemId> item; ///< Nothing for the total.
        QString code;
        QString title;
        QString points;  ///< With all decimals; a dash while nothing is scored.
        QString maximum; ///< What counts now, with all decimals.
        QString working; ///< Why the points are what they are; may have several lines.
    };

    std::vector<Line> lines;

    /// Tab-separated, with spaces for the depth of a row.
    QString toText() const;
};

Derivation derivationOf(const AssessmentView &view, ItemId item);
Derivation derivationOfTotal(const AssessmentView &view);

} // namespace parindex
