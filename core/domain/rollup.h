// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summary.h"

#include <vector>

namespace parindex {

/// Adds a sheet up from its leaves to its total, and lets what does not apply, bonus and penalty
/// do what the framework says. One walk, so its cost grows with the number of rows.
///
/// Each row is brought into its final form when its parent is added up, and is rounded to 1/10000
/// point there, once: what is shown at any row is what its parent adds, so a reader can follow the
/// sums with a pencil. Several meanings in one group are taken in this order: what leaves the
/// denominator (N2) is gone, what is spread (N4) makes its siblings grow, and what is left is
/// rescaled (N3). Bonus and penalty are neither spread over nor rescaled. The sheet is rescaled (N5)
/// last, to what its ordinary top rows state. The appraised part follows its groups, but not N5:
/// it is a part and has no whole of its own to be rescaled to.
class Rollup
{
public:
    Rollup(const Framework &framework, const ScoreSheet &sheet, Summary &summary);

    void run();

private:
    /// A row's sum, and the same of those of its leaves that are scored by documents.
    struct Node
    {
        Sum sum;
        Sum appraised;
        Counting counting = Counting::Ordinary;
        bool applies = true; ///< False for a leaf only.
        bool isConverted = false;
        Sum unconverted = {};          ///< What the conversions start from: a second one is not made of a rounded first.
        Sum unconvertedAppraised = {};
    };

    void inheritCounting();
    void addLeaf(std::size_t place);
    void addGroup(std::size_t place);
    Node addChildren(const std::vector<ItemId> &children);
    void spread(const std::vector<ItemId> &children);
    bool hasMeaning(const std::vector<ItemId> &children, Applicability meaning) const;
    void rescale(ItemId id, Node &node, Points target, Conversion::Kind kind);
    void cap(const Item &group, Node &node);
    void addTotal();
    void keepAboveZero(Sum &total, bool isTotal);

    const Framework &m_framework;
    const ScoreSheet &m_sheet;
    Summary &m_summary;
    std::vector<Node> m_nodes; ///< In the order of the framework.
    bool m_isSheetRescaled = false;
};

} // namespace parindex
