// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

namespace parindex {

/// What a reader of a framework should look at. None of it is refused: printed decisions contradict
/// themselves, and a framework that is being worked on is never finished.
struct FrameworkRemark
{
    enum class Kind {
        SumDiffers,   ///< The children's maxima do not add up to the parent's.
        NoRule,       ///< A leaf that is scored by documents says nothing about how.
        RuleDiffers,  ///< The best that a rule gives is not the maximum of its leaf.
        NoMaximum,    ///< A leaf without points to win.
        SimilarCodes, ///< Two codes that only case or a mark at the end tells apart.
        Header,       ///< The decision or the years.
        Grading       ///< A gap between grades, or a condition about a row that is not there.
    };

    Kind kind = Kind::SumDiffers;
    std::optional<ItemId> item; ///< Nothing for the header and the grades.
    QString sentence;

    bool operator==(const FrameworkRemark &) const = default;
};

/// In document order; the header and the grades come first.
std::vector<FrameworkRemark> remarksOf(const Framework &framework);

/// What the children of a row that are part of its maximum add up to; bonus and penalty points are no part of
/// an ordinary row. Nothing for a leaf.
std::optional<Points> sumOfChildren(const Framework &framework, const Item &item);

/// The most that a rule can give; nothing where that depends on more than the rule says.
std::optional<Points> mostPointsOf(const RuleShape &rule, Points maximum);

} // namespace parindex
