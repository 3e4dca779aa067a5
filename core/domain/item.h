// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"
#include "core/domain/points.h"
#include "core/domain/scoringrule.h"

#include <QString>

#include <optional>

namespace parindex {

/// Lĩnh vực, tiêu chí, tiêu chí thành phần: how a row is called and printed. The depth of the
/// tree is free: sub-criteria may have sub-criteria.
enum class Level { Field, Criterion, SubCriterion };

/// What a row at this depth (from 1) is mostly called.
constexpr Level levelAt(int depth)
{
    return depth <= 1 ? Level::Field : depth == 2 ? Level::Criterion : Level::SubCriterion;
}

/// Who gives a leaf its points. All but Documents are entered when they are published and are
/// never self-scored.
enum class ScoringSource {
    Documents, ///< Tự chấm and appraised by documents.
    Survey,    ///< Điều tra xã hội học.
    Sipas,     ///< The satisfaction index of the year.
    Statistics ///< Published statistics of other bodies.
};

/// What "không phát sinh" does to the sums: N1 to N5.
enum class Applicability {
    FullPoints,       ///< N1: the leaf counts with its full maximum.
    Excluded,         ///< N2: its maximum leaves the denominator.
    GroupRescaled,    ///< N3: what is left of its group is rescaled to the group's stated total.
    SpreadOverSiblings, ///< N4: its maximum is spread evenly over the siblings that apply.
    SheetRescaled     ///< N5: what is left of the whole sheet is rescaled to its full total.
};

/// Whether points are part of the maximum or stand beside it.
enum class Counting {
    Ordinary,
    Bonus,  ///< Điểm thưởng: added, but no part of the denominator; a group's maximum caps its sum.
    Penalty ///< Điểm trừ: taken off, but no part of the denominator; a group's maximum, when it is not zero, is the most that is taken.
};

/// One row of a framework. A leaf is an item without children; only leaves carry a rule.
struct Item
{
    ItemId id;
    std::optional<ItemId> parent; ///< Nothing for a top row.
    Level level = Level::SubCriterion;
    QString code;  ///< As printed ("1.1.1", "II.4.2", "a)"); unique within its framework.
    QString title;
    Points maximum; ///< As stated by the decision, even where the children add up to another number.
    ScoringSource source = ScoringSource::Documents;
    ScoringRule rule;
    QString guidance;
    QString requiredEvidence; ///< Kinds of documents that prove the claim, as the framework words them.
    QString notApplicable;    ///< What "không phát sinh" means for this leaf, as the framework words it.
    Applicability applicability = Applicability::Excluded; ///< The same, as the sums take it.
    Counting counting = Counting::Ordinary; ///< Of a row and of all that is below it.
    std::optional<Points> rescaledTo = {};  ///< Of a group under N3; its own maximum where nothing is stated.
    QString leadAgency;        ///< Chủ trì.
    QString supportingAgencies; ///< Phối hợp.

    bool isSelfScored() const { return source == ScoringSource::Documents; }
    bool operator==(const Item &) const = default;
};

} // namespace parindex
