// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"
#include "core/domain/readiness/requirementcheck.h"

#include <QStringList>

namespace parindex {

/// How many of the things that are asked for are there.
struct RequirementCounts
{
    int required = 0; ///< Those that a kind is recognised in; the sum of the next five.
    int present = 0;
    int missing = 0;
    int outOfPeriod = 0;
    int withoutFile = 0;
    int unclear = 0;
    int toRead = 0; ///< Leaves with words that only a reader understands.

    void add(RequirementState state);
    void add(const RequirementCounts &other);
    bool operator==(const RequirementCounts &) const = default;
};

/// Ma trận tài liệu kiểm chứng: the leaves against the kinds of documents that the framework asks for.
/// Says the same as the findings about kinds and dates.
struct RequirementMatrix
{
    /// Whether anything has to be proved here now.
    enum class Standing {
        Open,           ///< Points are claimed, or may still be.
        NothingClaimed, ///< It has no points above zero.
        DoesNotApply,   ///< Không phát sinh.
        FromOutside     ///< Survey, SIPAS, statistics: nobody proves them by documents here.
    };

    struct Cell
    {
        RequirementState state = RequirementState::NotRequired;
        std::vector<ProvingDocument> documents; ///< Of the kind of the column; in the last column those that no other column has a place for.
        QString words;            ///< What the framework asks for here, as it says it.
        QStringList alternatives; ///< The kinds of other columns of which one does as well.

        bool operator==(const Cell &) const = default;
    };

    struct Row
    {
        ItemId item;
        ItemId field; ///< That it belongs to; of a heading itself.
        bool isHeading = false; ///< A field above its leaves; it has counts and no cells.
        Standing standing = Standing::Open;
        std::vector<CheckedRequirement> requirements = {};
        std::vector<Cell> cells = {};  ///< One for each kind, and the last one for all else.
        RequirementCounts counts = {}; ///< Of a heading those of its leaves; zero for a leaf where nothing is to be proved.

        bool hasGap(RequirementState state) const; ///< Whether it counts something in this state.
        bool operator==(const Row &) const = default;
    };

    QStringList kinds; ///< Those that a leaf asks for, the most frequent first.
    std::vector<Row> rows; ///< In the order of the decision.

    RequirementCounts counts() const;
    std::size_t otherColumn() const { return static_cast<std::size_t>(kinds.size()); }
};

RequirementMatrix::Standing standingOf(const Item &leaf, const Score &score);

/// Of all leaves of an assessment.
RequirementMatrix requirementMatrixOf(const AssessmentView &view);

/// What one leaf asks for, in the order of its words, and how far its documents go.
std::vector<CheckedRequirement> requirementsOfLeaf(const AssessmentView &view, const Item &leaf);

} // namespace parindex
