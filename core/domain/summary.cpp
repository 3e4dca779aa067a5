// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summary.h"

#include "core/domain/rollup.h"

namespace parindex {

namespace {

/// Rolls a sheet up from the leaves: children stand behind their parents, so one walk from the end meets
/// each row when all below it is known.
class Roller
{
public:
    Roller(const Framework &framework, const ScoreSheet &sheet) : m_framework(framework), m_sheet(sheet)
    {
        for (const Item &item : framework.items()) {
            const Counting above = item.parent ? m_counting.at(*item.parent) : Counting::Ordinary;
            m_counting.emplace(item.id, above == Counting::Ordinary ? item.counting : above);
        }
    }

    RolledUp roll(std::unordered_map<ItemId, Sum> &sums)
    {
        const auto &items = m_framework.items();
        for (auto item = items.rbegin(); item != items.rend(); ++item)
            m_rolled[item->id] = m_framework.isLeaf(item->id) ? leaf(*item) : group(*item, sums);
        auto top = partsOf(m_framework.topItems());
        keep(top, sums);
        return rollUpSheet(top, m_isSheetRescaled);
    }

private:
    RolledUp leaf(const Item &item)
    {
        const Score &score = m_sheet.current(item);
        m_isSheetRescaled = m_isSheetRescaled || (!score.applies && item.applicability == Applicability::SheetRescaled);
        return rollUpLeaf(item, score);
    }

    RolledUp group(const Item &item, std::unordered_map<ItemId, Sum> &sums)
    {
        auto parts = partsOf(m_framework.children(item.id));
        keep(parts, sums);
        return rollUpGroup(item, m_counting.at(item.id), parts);
    }

    std::vector<Part> partsOf(const std::vector<ItemId> &ids) const
    {
        std::vector<Part> parts;
        parts.reserve(ids.size());
        for (const ItemId id : ids) {
            const Item *item = m_framework.find(id);
            const bool applies = !m_framework.isLeaf(id) || m_sheet.current(*item).applies;
            parts.push_back({item, applies, m_counting.at(id), m_rolled.at(id)});
        }
        return parts;
    }

    /// What a part counts is known once its siblings are.
    static void keep(std::vector<Part> &parts, std::unordered_map<ItemId, Sum> &sums)
    {
        spread(parts);
        for (const Part &part : parts)
            sums[part.item->id] = part.sums.all;
    }

    const Framework &m_framework;
    const ScoreSheet &m_sheet;
    std::unordered_map<ItemId, Counting> m_counting;
    std::unordered_map<ItemId, RolledUp> m_rolled;
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
