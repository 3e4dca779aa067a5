// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/frameworkdifference.h"

#include <algorithm>
#include <iterator>

namespace parindex {

FrameworkDifference FrameworkDifference::between(const Framework &from, const Framework &to)
{
    const auto &left = from.items();
    const auto &right = to.items();
    const auto [leftFirst, rightFirst] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    auto leftEnd = left.end();
    auto rightEnd = right.end();
    while (leftEnd != leftFirst && rightEnd != rightFirst && *std::prev(leftEnd) == *std::prev(rightEnd)) {
        --leftEnd;
        --rightEnd;
    }
    FrameworkDifference difference;
    if (from.header() != to.header())
        difference.m_header = to.header();
    difference.m_first = static_cast<std::size_t>(leftFirst - left.begin());
    difference.m_count = static_cast<std::size_t>(leftEnd - leftFirst);
    difference.m_items.assign(rightFirst, rightEnd);
    return difference;
}

Framework FrameworkDifference::appliedTo(const Framework &from) const
{
    using Position = std::vector<Item>::difference_type;
    std::vector<Item> items = from.items();
    const auto first = items.begin() + static_cast<Position>(std::min(m_first, items.size()));
    const auto count = std::min(static_cast<Position>(m_count), items.end() - first);
    const auto place = items.erase(first, first + count);
    items.insert(place, m_items.begin(), m_items.end());
    return Framework(m_header.value_or(from.header()), std::move(items));
}

bool FrameworkDifference::isAboutTheSame(const FrameworkDifference &other) const
{
    return m_first == other.m_first && m_count == other.m_count && m_items.size() == other.m_items.size()
        && m_header.has_value() == other.m_header.has_value();
}

} // namespace parindex
