// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/strip.h"

namespace parindex {

/// The header of a table and its rows. `firstStrip` is the number that the header gets among the
/// strips of the document.
std::vector<Strip> tableStrips(const Report::Table &table, int width, int firstStrip);

} // namespace parindex
