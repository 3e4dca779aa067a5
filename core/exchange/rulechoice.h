// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rulelevels.h"

namespace parindex {

/// Levels in words as a choice; nothing where they would not cover every case, where a level is only a
/// fragment, or where figures among them leave a gap.
std::optional<RuleShape> choiceOfLevels(const std::vector<LevelLine> &levels, Counting counting);

/// "Các trường hợp còn lại": whatever the other levels leave.
bool isRemainder(const QString &label);

} // namespace parindex
