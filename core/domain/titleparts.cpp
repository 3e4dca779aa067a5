// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/titleparts.h"

#include <unordered_set>

namespace parindex {

namespace {

using Place = TitleIndex::Place;

constexpr int Contained = 80;         ///< Percent of a part's words that stand in the whole.
constexpr std::size_t FewestWords = 4; ///< Fewer stand in many titles by chance.

/// The row that may be the whole of a part; the likest where there are several.
template <typename IsOpen>
std::optional<Place> wholeOf(const TitleIndex &index, Place part, const IsOpen &isOpen)
{
    std::optional<Place> best;
    if (index.wordCount(part) < FewestWords)
        return best;
    for (const Place whole : index.candidates(part)) {
        if (isOpen(whole) && index.within(part, whole) >= Contained && (!best || index.likeness(part, whole) > index.likeness(part, *best)))
            best = whole;
    }
    return best;
}

/// What a new row was a part of.
void findDivided(const FrameworkMapping &mapping, const TitleIndex &index, std::vector<MappingChoice> &choices)
{
    const Framework &earlier = mapping.earlier();
    std::unordered_set<ItemId> settled;
    for (const MappingRow &row : mapping.rows()) {
        if (row.later && row.earlier && row.confirmed)
            settled.insert(*row.earlier);
    }
    for (std::size_t row = 0; row < mapping.rows().size() && mapping.isOfLater(row); ++row) {
        if (mapping.rows()[row].earlier)
            continue;
        const Place part = mapping.later().placeOf(*mapping.rows()[row].later);
        const auto isOpen = [&](Place place) { return earlier.isLeaf(earlier.items()[place].id) && settled.count(earlier.items()[place].id) == 0; };
        if (const auto whole = wholeOf(index, part, isOpen))
            choices.push_back({row, earlier.items()[*whole].id, index.likeness(part, *whole), false});
    }
}

/// What a row that is gone has become a part of.
void findJoined(const FrameworkMapping &mapping, std::vector<MappingChoice> &choices)
{
    const Framework &later = mapping.later();
    const TitleIndex index(later, mapping.earlier()); // The other way round.
    std::unordered_set<ItemId> open;
    for (std::size_t row = 0; row < mapping.rows().size() && mapping.isOfLater(row); ++row) {
        if (mapping.rows()[row].earlier && !mapping.rows()[row].confirmed)
            open.insert(*mapping.rows()[row].later);
    }
    for (std::size_t row = 0; row < mapping.rows().size(); ++row) {
        if (mapping.isOfLater(row) || !mapping.counts(row) || mapping.rows()[row].later)
            continue;
        const Place part = mapping.earlier().placeOf(*mapping.rows()[row].earlier);
        if (const auto whole = wholeOf(index, part, [&](Place place) { return open.count(later.items()[place].id) > 0; }))
            choices.push_back({row, later.items()[*whole].id, index.likeness(part, *whole), false});
    }
}

} // namespace

std::vector<MappingChoice> partsIn(const FrameworkMapping &mapping, const TitleIndex &index)
{
    std::size_t news = 0;
    std::size_t gone = 0;
    for (std::size_t row = 0; row < mapping.rows().size(); ++row) {
        news += mapping.rows()[row].relation == Relation::New ? 1 : 0;
        gone += mapping.counts(row) && mapping.rows()[row].relation == Relation::Gone ? 1 : 0;
    }
    std::vector<MappingChoice> choices;
    if (news > 0)
        findDivided(mapping, index, choices);
    // Another index is made only where something may be found.
    if (gone > 0)
        findJoined(mapping, choices);
    return choices;
}

} // namespace parindex
