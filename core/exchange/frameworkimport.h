// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"
#include "core/exchange/annexrow.h"
#include "core/exchange/ruletext.h"

namespace parindex {

/// What was made of the annex of a decision: items in document order, numbered from 1, each with the
/// row that it came from and what was made of its rule; and what the reader should look at.
struct FrameworkImport
{
    std::vector<Item> items; ///< With the rules that were recognised.
    std::vector<int> rows;   ///< Of the table, from 1; one for each item.
    std::vector<RuleRecognition> rules; ///< One for each item; without a shape and a reason where there is no text.
    std::vector<ImportNote> notes; ///< Of the reading, by row; those of the sums are made anew, see allNotes().
    std::optional<Points> statedTotal; ///< Of the table's own row of totals.
    int totalRow = 0;
    std::vector<AnnexGroupSum> groupSums; ///< By index of items.

    struct Counts
    {
        int leaves = 0;
        int recognised = 0; ///< Leaves whose rule can be worked out.
        int manual = 0;     ///< Leaves with a text that stays with people.
        int withoutRule = 0;
        Points total; ///< Of the top rows, without bonus and penalty.
    };
    Counts counts() const;

    bool isLeaf(std::size_t index) const;
    /// All notes with those of sums that do not fit, by row.
    std::vector<ImportNote> allNotes() const;
    /// Puts a figure right; the rule of a leaf is read again, because its best level must give the maximum.
    void setMaximum(std::size_t index, Points maximum);
};

/// Reads the table. Refuses what has no row of criteria, or what cannot be a framework at all (see
/// Framework::check); all else that is wrong is named row by row in the notes.
Result<FrameworkImport> importAnnex(const Table &table, const ColumnMapping &mapping);

/// What "không phát sinh" means, as an annex words it; nothing where the words do not say.
std::optional<Applicability> readApplicability(const QString &text);

} // namespace parindex
