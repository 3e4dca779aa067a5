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

/// The levels of one line, however it writes their points; nothing when a piece of it is none.
std::optional<std::vector<LevelLine>> readLevels(const QString &line);

bool givesNothing(const Award &award);
bool givesMaximum(const Award &award, Points maximum);
bool givesMoreThan(const Award &award, Points maximum);

/// Why levels make no rule.
enum class LevelFault {
    OnlyOne,         ///< What is where it is not reached stays unsaid.
    NotComplete,     ///< Levels in words that do not cover every case, or are not clear by themselves.
    Gap,             ///< Steps with a gap or an overlap, or beside words.
    Proportion,      ///< Steps, but a proportion among them contradicts its neighbours.
    DifferentThings  ///< Steps of more than one measure.
};

LevelFault faultOf(const std::vector<LevelLine> &levels, Counting counting);

/// Whether one goes from 4 to 5 without anything between; points, money and distances have parts, and what
/// has no name may have.
bool isCountOfWholes(const QString &unit, const QString &lead);

/// Whether one range ends exactly where the other begins; of whole things one goes from 4 to 5.
bool meet(const Range &lower, const Range &upper, bool isCount);

/// The rule that levels make: steps, a choice, or steps beside the case that nothing was done
/// ("Không thực hiện: 0"). Bonus and penalty levels leave out that nothing gives nothing. Nothing where
/// the levels leave a gap, or mix what can be measured with what cannot.
std::optional<RuleShape> ruleOfLevels(std::vector<LevelLine> levels, Counting counting, Points maximum, const std::optional<RatioMeasure> &ratio);

} // namespace parindex
