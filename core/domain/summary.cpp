// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summary.h"

#include "core/domain/rollup.h"

namespace parindex {

Summary::Summary(const Framework &framework, const ScoreSheet &sheet)
{
    Rollup(framework, sheet, *this).run();
}

const Sum &Summary::item(ItemId id) const
{
    static const Sum none;
    const auto found = m_items.find(id);
    return found == m_items.end() ? none : found->second;
}

const std::vector<Conversion> &Summary::conversions(ItemId id) const
{
    static const std::vector<Conversion> none;
    const auto found = m_conversions.find(id);
    return found == m_conversions.end() ? none : found->second;
}

} // namespace parindex
