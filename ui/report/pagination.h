// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace parindex {

/// How tall a strip of a document is, and what holds it together with its neighbours. A strip
/// reaches across the page: a paragraph, a table's row. Lengths are of any one unit.
struct StripSize
{
    int lines = 1;
    int lineHeight = 0;
    int padding = 0;            ///< Above and below together.
    bool keepsWithNext = false; ///< Never the last strip of a page.
    bool startsPage = false;
    int header = -1; ///< The strip that is repeated above it when it comes to stand on a new page.

    int height() const { return lines * lineHeight + padding; }
};

/// A strip, or some of its lines, on a page.
struct PlacedStrip
{
    int strip = 0;
    int top = 0; ///< From the upper margin.
    int firstLine = 0;
    int lines = 0;

    bool operator==(const PlacedStrip &) const = default;
};

using PlacedPage = std::vector<PlacedStrip>;

/// Distributes strips over pages, at least one. A strip moves to the next page when it does not
/// fit; only one that is taller than a whole page is broken, between lines.
std::vector<PlacedPage> paginate(const std::vector<StripSize> &strips, int pageHeight);

} // namespace parindex
