// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmapping.h"

#include <optional>

namespace parindex {

/// What the heading of a column says that it holds.
struct HeadingMeaning
{
    AnnexColumn column = AnnexColumn::Ignored;
    bool isSure = true; ///< Otherwise the cells decide: "Thang điểm" stands above maxima, and above rules.

    bool operator==(const HeadingMeaning &) const = default;
};

/// Nothing where no word of the heading is known.
std::optional<HeadingMeaning> headingMeaning(const QString &cell);

} // namespace parindex
