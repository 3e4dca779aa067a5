// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summary.h"

#include "core/domain/rollup.h"

namespace parindex {

namespace {

/// Rolls a sheet up from the leaves: children stand behind their parents, so one walk from the end meets
/// each row when all below it is known. Rows are told by their place.
class Roller
{
public:
    Roller(const Framework &framework, const ScoreSheet &sheet) : m_items(framework.items()), m_sheet(sheet), m_children(m_items.size()), m_counting(m_items.size()), m_rolled(m_items.size())
    {
        for (std::size_t row = 0; row < m_items.size(); ++row) {
            const Item *parent = m_items[row].parent ? framework.find(*m_items[row].parent) : nullptr;
            const auto above = static_cast<std::size_t>(parent ? parent - m_items.data() : 0);
            (parent ? m_children[above] : m_top).push_back(row);
            m_counting[row] = parent && m_counting[above] != Counting::Ordinary ? m_counting[above] : m_items[row].counting;
        }
    }

    RolledUp roll(std::unordered_map<ItemId, Sum> &sums)
    {
        for (std::size_t row = m_items.size(); row-- > 0;)
            m_rolled[row] = isLeaf(row) ? leaf(row) : rollUpGroup(m_items[row], m_counting[row], settled(m_children[row], sums));
        return rollUpSheet(settled(m_top, sums), m_isSheetRescaled);
    }

private:
    bool isLeaf(std::size_t row) const { return m_children[row].empty(); }

    RolledUp leaf(std::size_t row)
    {
        const Score &score = m_sheet.current(m_items[row]);
        m_isSheetRescaled = m_isSheetRescaled || (!score.applies && m_items[row].applicability == Applicability::SheetRescaled);
        return rollUpLeaf(m_items[row], score);
    }

    Part part(std::size_t row) const
    {
        const bool applies = !isLeaf(row) || m_sheet.current(m_items[row]).applies;
        return {&m_items[row], applies, m_counting[row], m_rolled[row]};
    }

    /// What a part counts is known once its siblings are.
    std::vector<Part> settled(const std::vector<std::size_t> &rows, std::unordered_map<ItemId, Sum> &sums) const
    {
        std::vector<Part> parts;
        parts.reserve(rows.size());
        for (const std::size_t row : rows)
            parts.push_back(part(row));
        spread(parts);
        for (const Part &one : parts)
            sums[one.item->id] = one.sums.all;
        return parts;
    }

    const std::vector<Item> &m_items;
    const ScoreSheet &m_sheet;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<std::size_t> m_top;
    std::vector<Counting> m_counting; ///< Of a row, or of the one above it that is bonus or penalty.
    std::vector<RolledUp> m_rolled;
    bool m_isSheetRescaled = false;
};

} // namespace

std::optional<Ratio> Sum::index() const
{
    return achieved ? Ratio::of(*achieved, applicable) : std::nullopt;
}

Sum &Sum::operator+=(const Sum &other)
{
    if (other.achieved)
        achieved = achieved.value_or(Points()) + *other.achieved;
    applicable += other.applicable;
    scoredMaximum += other.scoredMaximum;
    leaves += other.leaves;
    scored += other.scored;
    beside += other.beside;
    isConverted = isConverted || other.isConverted;
    return *this;
}

Summary::Summary(const Framework &framework, const ScoreSheet &sheet)
{
    m_items.reserve(framework.items().size());
    const RolledUp whole = Roller(framework, sheet).roll(m_items);
    m_total = whole.all;
    m_appraised = whole.documents;
}

const Sum &Summary::item(ItemId id) const
{
    static const Sum none;
    const auto found = m_items.find(id);
    return found == m_items.end() ? none : found->second;
}

} // namespace parindex
