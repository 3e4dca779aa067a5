// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/frameworkmapping.h"

#include <algorithm>

namespace parindex {

namespace {

/// What became of a row that is neither divided nor joined.
Relation relationOfPair(const Item &now, const Item &then)
{
    if (now.maximum != then.maximum)
        return Relation::Reweighted;
    return now.code != then.code ? Relation::Moved : Relation::Same;
}

} // namespace

FrameworkMapping::FrameworkMapping(Framework earlier, Framework later) : m_earlier(std::move(earlier)), m_later(std::move(later))
{
    for (const Item *leaf : m_later.leaves()) {
        m_laterRows.emplace(leaf->id, m_rows.size());
        m_rows.push_back({leaf->id, std::nullopt});
    }
    m_laterLeaves = m_rows.size();
    for (const Item *leaf : m_earlier.leaves())
        m_rows.push_back({std::nullopt, leaf->id});
    relate();
}

bool FrameworkMapping::counts(std::size_t row) const
{
    return isOfLater(row) || m_continuedBy.count(*m_rows[row].earlier) == 0;
}

std::optional<std::size_t> FrameworkMapping::rowOfLater(ItemId leaf) const
{
    const auto found = m_laterRows.find(leaf);
    return found == m_laterRows.end() ? std::nullopt : std::optional(found->second);
}

void FrameworkMapping::choose(const std::vector<MappingChoice> &choices)
{
    for (const MappingChoice &choice : choices)
        set(choice);
    relate();
}

void FrameworkMapping::set(const MappingChoice &choice)
{
    const bool ofLater = isOfLater(choice.row);
    const auto later = !ofLater && choice.other ? rowOfLater(*choice.other) : std::nullopt;
    MappingRow &own = m_rows[choice.row];
    const bool continues = later && !m_rows[*later].earlier;
    MappingRow &changed = continues ? m_rows[*later] : own;
    if (continues)
        changed.earlier = own.earlier;
    else
        (ofLater ? changed.earlier : changed.later) = choice.other;
    changed.likeness = choice.other ? choice.likeness : 0;
    changed.confirmed = choice.confirmed;
}

void FrameworkMapping::confirm(std::size_t row, bool confirmed)
{
    m_rows[row].confirmed = confirmed;
}

void FrameworkMapping::pairGroups(ItemId later, ItemId earlier)
{
    m_groups.push_back({later, earlier, relationOfPair(*m_later.find(later), *m_earlier.find(earlier))});
}

void FrameworkMapping::relate()
{
    m_continuedBy.clear();
    for (std::size_t row = 0; row < m_laterLeaves; ++row) {
        if (m_rows[row].earlier)
            ++m_continuedBy[*m_rows[row].earlier];
    }
    std::unordered_map<ItemId, int> joined;
    for (std::size_t row = m_laterLeaves; row < m_rows.size(); ++row) {
        if (counts(row) && m_rows[row].later)
            ++joined[*m_rows[row].later];
    }
    for (MappingRow &row : m_rows) {
        const auto continued = row.earlier ? m_continuedBy.find(*row.earlier) : m_continuedBy.end();
        const bool isSplit = continued != m_continuedBy.end() && continued->second > 1;
        row.relation = relationOf(row, isSplit, row.later && joined.count(*row.later) > 0);
    }
}

Relation FrameworkMapping::relationOf(const MappingRow &row, bool isSplit, bool isMerged) const
{
    if (!row.earlier)
        return Relation::New;
    if (!row.later)
        return Relation::Gone;
    if (isSplit || isMerged)
        return isSplit ? Relation::Split : Relation::Merged;
    return relationOfPair(*m_later.find(*row.later), *m_earlier.find(*row.earlier));
}

FrameworkMapping::Progress FrameworkMapping::progress() const
{
    Progress progress;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        progress.all += counts(row) ? 1 : 0;
        progress.confirmed += counts(row) && m_rows[row].confirmed ? 1 : 0;
    }
    return progress;
}

std::vector<ContinuedItem> FrameworkMapping::confirmedItems() const
{
    FrameworkMapping sure = *this;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].confirmed)
            (isOfLater(row) ? sure.m_rows[row].earlier : sure.m_rows[row].later).reset();
    }
    sure.relate();
    std::vector<ContinuedItem> items = m_groups;
    for (std::size_t row = 0; row < sure.m_rows.size(); ++row) {
        const MappingRow &kept = sure.m_rows[row];
        if (sure.counts(row) && kept.later && kept.earlier)
            items.push_back({*kept.later, *kept.earlier, kept.relation});
    }
    std::stable_sort(items.begin(), items.end(), [](const ContinuedItem &left, const ContinuedItem &right) { return left.item < right.item; });
    return items;
}

} // namespace parindex
