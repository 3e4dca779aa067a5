// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"
#include "core/domain/item.h"

namespace parindex {

/// Which of the three columns of scores.
enum class Stage {
    Self,   ///< Tự chấm.
    Round1, ///< Thẩm định lần 1.
    Round2  ///< Thẩm định lần 2: the final result.
};

/// Hồ sơ tự đánh giá. One office, one year, one framework.
struct Assessment
{
    /// How far the year's work has come.
    enum class State { Draft, Locked, Round1, Explaining, Round2, Final };

    AssessmentId id;
    AgencyId agency;
    FrameworkId framework;
    int year = 0;
    State state = State::Draft;

    Stage currentStage() const;
    /// Where a leaf's points are entered: results that come from outside (survey, SIPAS,
    /// statistics) are final when they are published, whatever stage the sheet is at.
    Stage stageFor(const Item &leaf) const;
    bool isEditable() const; ///< Not while it is locked, being explained or final.
    bool acceptsEvidence() const; ///< Not while it is locked or final; explaining may add some.

    bool operator==(const Assessment &) const = default;
};

} // namespace parindex
