// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rollup.h"

#include "core/domain/counting.h"

#include <algorithm>

namespace parindex {

namespace {

/// More than any sheet holds. Points far above their maximum, as a broken file may have them, do
/// not overflow when they are rescaled.
constexpr std::int64_t MostTenThousandths = Points::MostWhole * Points::Scale * std::int64_t(Framework::MostItems);

/// points × target / whole, rounded once.
Points scaled(Points points, Points target, Points whole)
{
    const WideInteger product = static_cast<WideInteger>(points.tenThousandths()) * target.tenThousandths();
    const WideInteger most = static_cast<WideInteger>(MostTenThousandths) * whole.tenThousandths();
    return Points::fromTenThousandths(divideRounded(std::clamp(product, -most, most), whole.tenThousandths()));
}

/// The ordinary part grows or shrinks as the whole becomes the target; what is beside it stays.
void scale(Sum &sum, Points target, Points whole)
{
    if (sum.achieved)
        sum.achieved = scaled(sum.ordinary(), target, whole) + sum.beside;
    sum.applicable = scaled(sum.applicable, target, whole);
    sum.scoredMaximum = scaled(sum.scoredMaximum, target, whole);
    sum.isConverted = true;
}

Sum ordinaryLeaf(const Item &leaf, const Score &score)
{
    Sum sum;
    if (!score.applies && leaf.applicability != Applicability::FullPoints)
        return sum;
    // N1: full points, whatever was typed before; of a row that only takes points away, none is taken.
    const std::optional<Points> points = score.applies ? score.points : std::max(leaf.maximum, Points());
    sum.leaves = 1;
    sum.applicable = leaf.maximum;
    if (points) {
        sum.achieved = points;
        sum.scoredMaximum = leaf.maximum;
        sum.scored = 1;
    }
    return sum;
}

/// Where nothing arose there is neither bonus nor penalty, whatever the leaf's meaning. A penalty is
/// taken off whether the framework writes it with a minus or without.
Sum leafBeside(const Score &score, Counting counting)
{
    Sum sum;
    if (!score.applies)
        return sum;
    // Nobody has to earn a bonus or a penalty, so a row without points is not one that is still to be scored.
    if (score.points) {
        const Points points = *score.points;
        sum.leaves = 1;
        sum.beside = counting == Counting::Penalty ? std::min(points, -points) : points;
        sum.achieved = sum.beside;
        sum.scored = 1;
    }
    return sum;
}

void limit(Sum &sum, Points least, Points most)
{
    if (!sum.achieved)
        return;
    sum.beside = std::clamp(sum.beside, least, most);
    sum.achieved = sum.beside;
}

} // namespace

Rollup::Rollup(const Framework &framework, const ScoreSheet &sheet, Summary &summary)
    : m_framework(framework), m_sheet(sheet), m_summary(summary), m_nodes(framework.items().size())
{
}

void Rollup::run()
{
    const auto &items = m_framework.items();
    inheritCounting();
    // Children stand behind their parents, so from the end each row comes when all below it is there.
    for (std::size_t place = items.size(); place-- > 0;) {
        if (m_framework.isLeaf(items[place].id))
            addLeaf(place);
        else
            addGroup(place);
    }
    addTotal();
    m_summary.m_items.reserve(items.size());
    for (std::size_t place = 0; place < items.size(); ++place)
        m_summary.m_items.emplace(items[place].id, m_nodes[place].sum);
}

void Rollup::inheritCounting()
{
    const auto &items = m_framework.items();
    for (std::size_t place = 0; place < items.size(); ++place) {
        const Counting above = items[place].parent ? m_nodes[m_framework.placeOf(*items[place].parent)].counting : Counting::Ordinary;
        m_nodes[place].counting = above == Counting::Ordinary ? items[place].counting : above;
    }
}

void Rollup::addLeaf(std::size_t place)
{
    const Item &leaf = m_framework.items()[place];
    const Score &score = m_sheet.current(leaf);
    Node &node = m_nodes[place];
    node.applies = score.applies;
    const bool isOrdinary = node.counting == Counting::Ordinary;
    node.sum = isOrdinary ? ordinaryLeaf(leaf, score) : leafBeside(score, node.counting);
    if (leaf.isSelfScored())
        node.appraised = node.sum;
    if (isOrdinary && !score.applies && leaf.applicability == Applicability::SheetRescaled)
        m_isSheetRescaled = true;
}

void Rollup::addGroup(std::size_t place)
{
    const Item &group = m_framework.items()[place];
    const auto &children = m_framework.children(group.id);
    Node node = addChildren(children);
    node.counting = m_nodes[place].counting;
    if (node.counting != Counting::Ordinary)
        cap(group, node);
    else if (hasMeaning(children, Applicability::GroupRescaled))
        rescale(group.id, node, group.rescaledTo.value_or(group.maximum), Conversion::Kind::Rescaled);
    m_nodes[place] = node;
}

Rollup::Node Rollup::addChildren(const std::vector<ItemId> &children)
{
    if (hasMeaning(children, Applicability::SpreadOverSiblings))
        spread(children);
    Node node;
    for (const ItemId child : children) {
        node.sum += m_nodes[m_framework.placeOf(child)].sum;
        node.appraised += m_nodes[m_framework.placeOf(child)].appraised;
    }
    return node;
}

/// Even shares in whole ten-thousandths; the first ones take one more until nothing is left, so that
/// the shares add up to what was spread.
void Rollup::spread(const std::vector<ItemId> &children)
{
    Points freed;
    std::vector<ItemId> takers;
    for (const ItemId child : children) {
        const Node &node = m_nodes[m_framework.placeOf(child)];
        const Item &item = *m_framework.find(child);
        if (node.counting != Counting::Ordinary)
            continue;
        if (!node.applies && item.applicability == Applicability::SpreadOverSiblings)
            freed += item.maximum;
        else if (node.sum.applicable > Points())
            takers.push_back(child);
    }
    if (takers.empty() || freed <= Points())
        return;
    const auto count = std::int64_t(takers.size());
    const std::int64_t share = freed.tenThousandths() / count;
    std::int64_t remainder = freed.tenThousandths() % count;
    for (const ItemId taker : takers) {
        Node &node = m_nodes[m_framework.placeOf(taker)];
        const Points extra = Points::fromTenThousandths(share + (remainder-- > 0 ? 1 : 0));
        rescale(taker, node, node.sum.applicable + extra, Conversion::Kind::Spread);
    }
}

bool Rollup::hasMeaning(const std::vector<ItemId> &children, Applicability meaning) const
{
    return std::any_of(children.begin(), children.end(), [&](ItemId child) {
        const Node &node = m_nodes[m_framework.placeOf(child)];
        return !node.applies && node.counting == Counting::Ordinary && m_framework.find(child)->applicability == meaning;
    });
}

/// Where nothing is left, or no total is stated, what does not apply just leaves the denominator.
void Rollup::rescale(ItemId id, Node &node, Points target, Conversion::Kind kind)
{
    const Sum before = node.sum;
    if (before.applicable <= Points() || target <= Points() || target == before.applicable)
        return;
    if (!node.isConverted) {
        node.isConverted = true;
        node.unconverted = node.sum;
        node.unconvertedAppraised = node.appraised;
    }
    node.sum = node.unconverted;
    scale(node.sum, target, node.unconverted.applicable);
    if (node.appraised.leaves > 0) {
        node.appraised = node.unconvertedAppraised;
        scale(node.appraised, target, node.unconverted.applicable);
    }
    m_summary.m_conversions[id].push_back({kind, before, node.sum});
}

void Rollup::cap(const Item &group, Node &node)
{
    const Points size = std::max(group.maximum, -group.maximum);
    if (node.counting == Counting::Penalty && size == Points())
        return;
    const Sum before = node.sum;
    const bool isBonus = node.counting == Counting::Bonus;
    // A bonus group caps from above, a penalty group from below; neither can change its sign.
    limit(node.sum, isBonus ? std::min(before.beside, Points()) : -size, isBonus ? size : Points());
    limit(node.appraised, isBonus ? std::min(node.appraised.beside, Points()) : -size, isBonus ? size : Points());
    if (!(node.sum == before))
        m_summary.m_conversions[group.id].push_back({Conversion::Kind::Capped, before, node.sum});
}

void Rollup::addTotal()
{
    Node node = addChildren(m_framework.topItems());
    m_summary.m_appraised = node.appraised;
    // The group of a top row is the whole sheet.
    if (m_isSheetRescaled || hasMeaning(m_framework.topItems(), Applicability::GroupRescaled)) {
        node.appraised = {};
        rescale(ItemId(), node, ordinaryMaximum(m_framework, m_framework.topItems()), Conversion::Kind::Rescaled);
    }
    m_summary.m_total = node.sum;
    keepAboveZero(m_summary.m_total, true);
    keepAboveZero(m_summary.m_appraised, false);
}

/// A bonus may lift a total above its maximum: that is what it is for, and its group's maximum is
/// the framework's way to say how far. A penalty takes no more than there is.
void Rollup::keepAboveZero(Sum &total, bool isTotal)
{
    if (!total.achieved || *total.achieved >= Points() || total.beside >= Points())
        return;
    const Sum before = total;
    const Points least = std::min(Points(), total.ordinary());
    total.beside += least - *total.achieved;
    total.achieved = least;
    if (isTotal && !(total == before))
        m_summary.m_conversions[ItemId()].push_back({Conversion::Kind::Floored, before, total});
}

} // namespace parindex
