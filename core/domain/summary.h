// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scoresheet.h"
#include "core/domain/sum.h"

#include <unordered_map>
#include <vector>

namespace parindex {

/// Tổng hợp. Every sum of one assessment; computed, never stored.
class Summary
{
public:
    Summary() = default;
    Summary(const Framework &framework, const ScoreSheet &sheet);

    const Sum &item(ItemId id) const; ///< A leaf's own, or the sum of what is below.
    const Sum &total() const { return m_total; }
    const Sum &appraised() const { return m_appraised; } ///< Leaves that are scored by documents.

    /// In the order in which they were made; few rows have any.
    const std::vector<Conversion> &conversions(ItemId id) const;
    const std::vector<Conversion> &totalConversions() const { return conversions(ItemId()); }

private:
    friend class Rollup;

    std::unordered_map<ItemId, Sum> m_items;
    std::unordered_map<ItemId, std::vector<Conversion>> m_conversions; ///< Those of the total have no item.
    Sum m_total;
    Sum m_appraised;
};

} // namespace parindex
