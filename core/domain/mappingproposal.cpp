// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mappingproposal.h"

#include "core/domain/titleindex.h"
#include "core/domain/titleparts.h"

#include <algorithm>
#include <tuple>

namespace parindex {

namespace {

using Place = TitleIndex::Place;

// In percent of shared words.
constexpr int AlikeEnough = 60;         ///< For a pair without anything else in common.
constexpr int AlikeWithSameCode = 30;
constexpr int AlikeEnoughToShare = 70;  ///< For a second row that continues, or joins, a row that is taken.
constexpr int WorthALook = 40;          ///< Below, two rows are not worth a question.
// How much each sign weighs against the others.
constexpr int LikenessWeight = 4;
constexpr int SameTitleWeight = 200;
constexpr int SameCodeWeight = 24;
constexpr int SameParentWeight = 80;
constexpr int SameMaximumWeight = 10;
constexpr std::size_t MostSiblings = 32;
constexpr std::size_t FewWords = 3;     ///< “Kịp thời” may be said of anything.

struct Pair
{
    Place later;
    Place earlier;
    int likeness;
    bool sameCode;
    bool sameParent;
    int weight;
};

class Proposal
{
public:
    Proposal(const Framework &earlier, const Framework &later, const TitleIndex &index)
        : m_earlier(earlier), m_later(later), m_index(index), m_mapping(earlier, later), m_earlierOf(later.items().size()),
          m_laterOf(earlier.items().size())
    {
        for (std::size_t row = 0; row < m_mapping.rows().size(); ++row) {
            const MappingRow &leaf = m_mapping.rows()[row];
            m_rows.emplace(leaf.later ? m_later.placeOf(*leaf.later) : later.items().size() + m_earlier.placeOf(*leaf.earlier), row);
        }
    }

    FrameworkMapping take()
    {
        for (int depth = 1; depth <= Framework::DeepestLevel; ++depth)
            assign(pairsOf([&](Place later) { return !isLeafNow(later) && depthOf(later) == depth; }));
        m_leafPairs = pairsOf([&](Place later) { return isLeafNow(later); });
        assign(m_leafPairs);
        putIntoMapping();
        divideLeaves();
        joinLeaves();
        shareLikeRows();
        m_mapping.choose(m_choices);
        confirmTheRest();
        return std::move(m_mapping);
    }

private:
    const Item &now(Place later) const { return m_later.items()[later]; }
    const Item &then(Place earlier) const { return m_earlier.items()[earlier]; }
    bool isLeafNow(Place later) const { return m_later.isLeaf(now(later).id); }
    bool isLeafThen(Place earlier) const { return m_earlier.isLeaf(then(earlier).id); }

    int depthOf(Place later) const
    {
        int depth = 1;
        for (const Item *item = &now(later); item->parent; item = m_later.find(*item->parent))
            ++depth;
        return depth;
    }

    std::optional<Place> parentNow(Place later) const
    {
        return now(later).parent ? std::optional(m_later.placeOf(*now(later).parent)) : std::nullopt;
    }

    bool haveSameParent(Place later, Place earlier) const
    {
        const auto parent = parentNow(later);
        if (!parent || !then(earlier).parent)
            return !parent && !then(earlier).parent;
        return m_earlierOf[*parent] == m_earlier.placeOf(*then(earlier).parent);
    }

    /// What a row may continue: see TitleIndex, and the rows below the one that its parent continues.
    std::vector<Place> candidatesOf(Place later) const
    {
        std::vector<Place> found = m_index.candidates(later);
        const auto parent = parentNow(later);
        if (parent && m_earlierOf[*parent]) {
            const auto &siblings = m_earlier.children(then(*m_earlierOf[*parent]).id);
            for (std::size_t i = 0; i < std::min(siblings.size(), MostSiblings); ++i)
                found.push_back(m_earlier.placeOf(siblings[i]));
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    Pair pairOf(Place later, Place earlier) const
    {
        Pair pair{later, earlier, m_index.likeness(later, earlier), now(later).code == then(earlier).code, haveSameParent(later, earlier), 0};
        pair.weight = pair.likeness * LikenessWeight + (m_index.isSameTitle(later, earlier) ? SameTitleWeight : 0) + (pair.sameCode ? SameCodeWeight : 0)
            + (pair.sameParent ? SameParentWeight : 0) + (now(later).maximum == then(earlier).maximum ? SameMaximumWeight : 0);
        return pair;
    }

    std::vector<Pair> pairsOf(Place later) const
    {
        std::vector<Pair> pairs;
        for (const Place earlier : candidatesOf(later)) {
            if (isLeafNow(later) != isLeafThen(earlier))
                continue;
            const Pair pair = pairOf(later, earlier);
            if (pair.sameCode && pair.sameParent && m_index.isSameTitle(later, earlier))
                return {pair}; // Nothing can come before it.
            if (pair.sameCode || pair.likeness >= WorthALook)
                pairs.push_back(pair);
        }
        return pairs;
    }

    /// All pairs of leaves, or of rows above leaves, that are worth a thought; the best first.
    template <typename IsWanted>
    std::vector<Pair> pairsOf(const IsWanted &isWanted) const
    {
        std::vector<Pair> pairs;
        for (Place later = 0; later < m_later.items().size(); ++later) {
            if (!isWanted(later))
                continue;
            const std::vector<Pair> own = pairsOf(later);
            pairs.insert(pairs.end(), own.begin(), own.end());
        }
        std::sort(pairs.begin(), pairs.end(), [](const Pair &left, const Pair &right) {
            return std::tuple(-left.weight, left.later, left.earlier) < std::tuple(-right.weight, right.later, right.earlier);
        });
        return pairs;
    }

    void assign(const std::vector<Pair> &pairs)
    {
        for (const Pair &pair : pairs) {
            const bool alike = pair.likeness >= AlikeEnough || (pair.sameCode && pair.likeness >= AlikeWithSameCode);
            if (!alike || m_earlierOf[pair.later] || m_laterOf[pair.earlier])
                continue;
            m_earlierOf[pair.later] = pair.earlier;
            m_laterOf[pair.earlier] = pair.later;
        }
    }

    bool isSure(Place later, Place earlier) const
    {
        // Who scores a row decides what proves it.
        if (!m_index.isSameTitle(later, earlier) || now(later).source != then(earlier).source)
            return false;
        const bool sameCode = now(later).code == then(earlier).code;
        if (haveSameParent(later, earlier))
            return sameCode || m_index.isOnlyTitle(later);
        return m_index.isOnlyTitle(later) && (sameCode || m_index.wordCount(later) > FewWords);
    }

    void putIntoMapping()
    {
        for (Place later = 0; later < m_earlierOf.size(); ++later) {
            if (!m_earlierOf[later])
                continue;
            const Place earlier = *m_earlierOf[later];
            if (isLeafNow(later))
                choose(later, earlier, isSure(later, earlier));
            else
                m_mapping.pairGroups(now(later).id, then(earlier).id);
        }
    }

    std::size_t rowOfLater(Place later) const { return m_rows.at(later); }
    std::size_t rowOfEarlier(Place earlier) const { return m_rows.at(m_earlierOf.size() + earlier); }

    void choose(Place later, Place earlier, bool sure)
    {
        m_choices.push_back({rowOfLater(later), then(earlier).id, m_index.likeness(later, earlier), sure});
        m_earlierOf[later] = earlier;
        m_laterOf[earlier] = m_laterOf[earlier].value_or(later);
    }

    std::optional<Place> mostAlike(Place later, bool leaves) const
    {
        std::optional<Place> best;
        for (const Place earlier : m_index.candidates(later)) {
            if (isLeafThen(earlier) == leaves && m_index.likeness(later, earlier) >= AlikeEnoughToShare
                && (!best || m_index.likeness(later, earlier) > m_index.likeness(later, *best)))
                best = earlier;
        }
        return best;
    }

    /// An earlier leaf that has rows below it now: those that continue nothing else continue it.
    void divideLeaves()
    {
        for (Place later = 0; later < m_earlierOf.size(); ++later) {
            const auto earlier = isLeafNow(later) || m_earlierOf[later] ? std::nullopt : mostAlike(later, true);
            if (!earlier || m_laterOf[*earlier])
                continue;
            for (const ItemId child : m_later.children(now(later).id)) {
                if (const Place place = m_later.placeOf(child); isLeafNow(place) && !m_earlierOf[place])
                    choose(place, *earlier, false);
            }
        }
    }

    /// A leaf that had rows below it: those that nothing else continues have become part of it.
    void joinLeaves()
    {
        for (Place later = 0; later < m_earlierOf.size(); ++later) {
            const auto group = !isLeafNow(later) || m_earlierOf[later] ? std::nullopt : mostAlike(later, false);
            if (!group || m_laterOf[*group])
                continue;
            for (const ItemId child : m_earlier.children(then(*group).id)) {
                if (const Place place = m_earlier.placeOf(child); isLeafThen(place) && !m_laterOf[place])
                    join(later, place);
            }
        }
    }

    void join(Place later, Place earlier)
    {
        if (!m_earlierOf[later])
            return choose(later, earlier, false);
        m_choices.push_back({rowOfEarlier(earlier), now(later).id, m_index.likeness(later, earlier), false});
        m_laterOf[earlier] = later;
    }

    /// Rows that are left over, and very much like one that is taken.
    void shareLikeRows()
    {
        for (const Pair &pair : m_leafPairs) {
            if (pair.likeness < AlikeEnoughToShare)
                continue;
            if (!m_earlierOf[pair.later])
                choose(pair.later, pair.earlier, false);
            else if (!m_laterOf[pair.earlier])
                join(pair.later, pair.earlier);
        }
    }

    /// A row is new, or gone, without a question only where nothing that is left over comes near it.
    void confirmTheRest()
    {
        std::vector<bool> doubtNow(m_earlierOf.size());
        std::vector<bool> doubtThen(m_laterOf.size());
        for (const Pair &pair : m_leafPairs) {
            if (!m_earlierOf[pair.later] && !m_laterOf[pair.earlier] && (pair.sameCode || pair.likeness >= WorthALook))
                doubtNow[pair.later] = doubtThen[pair.earlier] = true;
        }
        for (Place later = 0; later < m_earlierOf.size(); ++later) {
            if (isLeafNow(later) && !m_earlierOf[later] && !doubtNow[later])
                m_mapping.confirm(rowOfLater(later));
        }
        for (Place earlier = 0; earlier < m_laterOf.size(); ++earlier) {
            if (isLeafThen(earlier) && !m_laterOf[earlier] && !doubtThen[earlier])
                m_mapping.confirm(rowOfEarlier(earlier));
        }
    }

    const Framework &m_earlier;
    const Framework &m_later;
    const TitleIndex &m_index;
    FrameworkMapping m_mapping;
    std::vector<std::optional<Place>> m_earlierOf;
    std::vector<std::optional<Place>> m_laterOf;
    std::unordered_map<Place, std::size_t> m_rows; ///< Of the mapping; earlier places follow the later ones.
    std::vector<Pair> m_leafPairs;
    std::vector<MappingChoice> m_choices;
};

FrameworkMapping identity(const Framework &framework)
{
    FrameworkMapping mapping(framework, framework);
    std::vector<MappingChoice> choices;
    for (std::size_t row = 0; row < mapping.rows().size() && mapping.isOfLater(row); ++row)
        choices.push_back({row, *mapping.rows()[row].later, 100, true});
    mapping.choose(choices);
    for (const Item &item : framework.items()) {
        if (!framework.isLeaf(item.id))
            mapping.pairGroups(item.id, item.id);
    }
    return mapping;
}

} // namespace

FrameworkMapping proposeMapping(const Framework &earlier, const Framework &later)
{
    if (earlier.id().isValid() && earlier.id() == later.id())
        return identity(earlier);
    const TitleIndex index(earlier, later);
    FrameworkMapping mapping = Proposal(earlier, later, index).take();
    mapping.choose(partsIn(mapping, index));
    return mapping;
}

} // namespace parindex
