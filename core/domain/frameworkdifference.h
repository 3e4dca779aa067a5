// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

namespace parindex {

/// What turns one framework into another, without all that both have in common: so that a thousand steps
/// can be kept for undo.
class FrameworkDifference
{
public:
    static FrameworkDifference between(const Framework &from, const Framework &to);

    Framework appliedTo(const Framework &from) const; ///< `from` as it was given to between().
    /// Whether the other one says something else about the same rows, or about the header.
    bool isAboutTheSame(const FrameworkDifference &other) const;

private:
    std::optional<Framework::Header> m_header; ///< When it differs.
    std::size_t m_first = 0;                   ///< Rows before are the same in both,
    std::size_t m_count = 0;                   ///< and these many are replaced
    std::vector<Item> m_items;                 ///< by these.
};

} // namespace parindex
