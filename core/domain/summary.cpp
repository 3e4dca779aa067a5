// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summary.h"

namespace parindex {

namespace {

Sum sumOfLeaf(const Item &leaf, const Score &score)
{
    if (!score.applies)
        return {};
    Sum sum;
    sum.leaves = 1;
    sum.applicable = leaf.maximum;
    if (score.points) {
        sum.achieved = score.points;
        sum.scoredMaximum = leaf.maximum;
        sum.scored = 1;
    }
    return sum;
}

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
    return *this;
}

Summary::Summary(const Framework &framework, const ScoreSheet &sheet)
{
    // Children stand behind their parents, so one walk from the end adds each item to its parent
    // when its own sum is already whole.
    const auto &items = framework.items();
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        if (framework.isLeaf(item->id)) {
            const Sum leaf = sumOfLeaf(*item, sheet.current(*item));
            m_items[item->id] = leaf;
            if (item->isSelfScored())
                m_appraised += leaf;
        }
        Sum &target = item->parent ? m_items[*item->parent] : m_total;
        target += m_items[item->id];
    }
}

const Sum &Summary::item(ItemId id) const
{
    static const Sum none;
    const auto found = m_items.find(id);
    return found == m_items.end() ? none : found->second;
}

} // namespace parindex
