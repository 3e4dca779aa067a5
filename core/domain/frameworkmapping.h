// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/continuation.h"
#include "core/domain/framework.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace parindex {

/// One leaf of the later year with the earlier one that it continues; or an earlier one that no
/// later leaf continues as such, which is gone or has become part of another.
struct MappingRow
{
    std::optional<ItemId> later;
    std::optional<ItemId> earlier;
    Relation relation = Relation::New;
    int likeness = 0;       ///< Of the titles, in percent.
    bool confirmed = false; ///< Nothing to doubt, or somebody has looked at it.

    bool operator==(const MappingRow &) const = default;
};

/// Which leaf stands at the other end of a row: nothing means new, or gone.
struct MappingChoice
{
    std::size_t row;
    std::optional<ItemId> other;
    int likeness;
    bool confirmed;
};

/// How the rows of two frameworks belong together, while a person goes over it: a row for each
/// leaf of the later one, then a row for each leaf of the earlier one. The latter count only
/// where no later leaf continues them. The places of the rows never change.
class FrameworkMapping
{
public:
    /// Nothing belongs together and nothing is confirmed. See proposeMapping().
    FrameworkMapping(Framework earlier, Framework later);

    const Framework &earlier() const { return m_earlier; }
    const Framework &later() const { return m_later; }

    const std::vector<MappingRow> &rows() const { return m_rows; }
    bool isOfLater(std::size_t row) const { return row < m_laterLeaves; }
    bool counts(std::size_t row) const; ///< False for an earlier leaf that a later one continues.
    /// A row of an earlier leaf that is joined to a new later leaf makes the later leaf continue it.
    void choose(const std::vector<MappingChoice> &choices);
    void confirm(std::size_t row, bool confirmed = true);
    void pairGroups(ItemId later, ItemId earlier); ///< Rows above leaves: never asked about.

    struct Progress
    {
        int confirmed = 0;
        int all = 0;
    };
    Progress progress() const;
    /// The rows to be kept: pairs of leaves that are not confirmed are left out.
    std::vector<ContinuedItem> confirmedItems() const;

private:
    void set(const MappingChoice &choice);
    void relate(); ///< Renews what each row is called, after one of them was changed.
    std::optional<std::size_t> rowOfLater(ItemId leaf) const;
    Relation relationOf(const MappingRow &row, bool isSplit, bool isMerged) const;

    Framework m_earlier;
    Framework m_later;
    std::vector<MappingRow> m_rows;
    std::size_t m_laterLeaves = 0;
    std::unordered_map<ItemId, std::size_t> m_laterRows;
    std::unordered_map<ItemId, int> m_continuedBy; ///< How many later leaves continue an earlier one.
    std::vector<ContinuedItem> m_groups;
};

} // namespace parindex
