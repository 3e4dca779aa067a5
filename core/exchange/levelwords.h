// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// Whether a line has the look of a rule: "Ban hành kịp thời: 0,5", "Mỗi báo cáo chậm trừ 0,25 điểm". Only a
/// guess at what a cell is for; what the line means is another matter.
bool looksLikeLevel(const QString &line);

/// The same of a cell, of which one line is enough.
bool looksLikeRule(const QString &cell);

/// "2", "0,5", "1,5 điểm", "(-1)"; each line of the cell.
bool looksLikePoints(const QString &cell);

/// Led by "-", "+", "*" or "•".
bool isBulleted(const QString &line);

} // namespace parindex
