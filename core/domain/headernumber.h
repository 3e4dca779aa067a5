// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/headerpage.h"

#include <optional>

namespace parindex {

/// Số, ký hiệu as a heading says it: "Số: 475/KH-UBND".
struct HeaderNumber
{
    QString number;  ///< Empty in a draft ("Số:    /KH-UBND"), and where it cannot be read with certainty.
    QString kind;    ///< The letters of the kind: "KH"; empty for a công văn and for laws.
    QString organ;   ///< The letters of the issuer: "UBND"; of a công văn the first of them.
    QString year;    ///< "2020" of "30/2020/NĐ-CP".
    bool isLetter = false; ///< Written as that of a công văn: "12/SNV-CCHC".
    std::size_t line = 0;
};

/// The number of the heading, and the page without it. Nothing when the page has no line for a
/// number, or one of another form.
std::optional<HeaderNumber> takeHeaderNumber(HeaderPage &page);

} // namespace parindex
