// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/exchange/ruleline.h"

#include <QStringList>

namespace parindex {

/// A level of a rule: "Ban hành kịp thời: 0,5".
struct LevelLine
{
    QString label;
    Award award;
};

/// The levels of these lines, each line one; nothing when a line is none.
std::optional<std::vector<LevelLine>> readLevels(const QStringList &lines);
/// "có tổ chức 2; không tổ chức 0": within one line the colon may be missing.
std::optional<std::vector<LevelLine>> readInlineLevels(const QString &line);

bool givesNothing(const Award &award);
bool givesMaximum(const Award &award, Points maximum);

/// The rule that levels make: steps, a choice, or steps beside the case that nothing was done
/// ("Không thực hiện: 0"). Bonus and penalty levels leave out that nothing gives nothing. Nothing where
/// the levels leave a gap, or mix what can be measured with what cannot.
std::optional<RuleShape> ruleOfLevels(std::vector<LevelLine> levels, Counting counting, const std::optional<RatioMeasure> &ratio);

} // namespace parindex
