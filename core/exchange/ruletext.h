// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/points.h"
#include "core/domain/rules/ruleshape.h"

#include <QString>

#include <optional>

namespace parindex {

/// The rule that a text of an annex states, one level to a line; nothing unless every line was
/// understood, the levels leave no gap, and the best of them gives the maximum of the leaf. So
/// what is proposed is sure, and all else stays with people.
///
/// Understood are levels ("Ban hành kịp thời: 0,5"), shares of the maximum, steps and proportions by
/// ratio or number ("Từ 80% đến dưới 90%: 6", "Điểm = (Tỷ lệ / 85%) × 10, làm tròn 02 chữ số"), so much
/// for each thing with a cap ("Mỗi sáng kiến: 0,5; tối đa 1"), and deductions ("Trừ 0,25 mỗi báo cáo
/// chậm; tối đa trừ 0,75").
std::optional<RuleShape> recogniseRule(const QString &text, Points maximum);

} // namespace parindex
