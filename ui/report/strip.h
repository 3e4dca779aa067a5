// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagination.h"
#include "ui/report/textblock.h"

#include <QLine>

#include <vector>

namespace parindex {

/// What is drawn in one strip of a document. Places are in dots, from the strip's upper left.
struct Strip
{
    struct Box
    {
        TextBlock text;
        QPoint at;
    };

    StripSize size;
    std::vector<Box> boxes;
    std::vector<QLine> rules;   ///< Black lines under a heading.
    std::vector<int> gridLines; ///< Where a table's row has vertical lines; empty: no frame.
    bool isShaded = false;
};

} // namespace parindex
