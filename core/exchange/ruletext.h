// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"

#include <QString>

#include <optional>

namespace parindex {

/// What was made of a rule's text.
struct RuleRecognition
{
    std::optional<RuleShape> shape; ///< Nothing: the rule stays with people.
    QString reason; ///< Why it stays with people: which line was not understood, or what does not fit.
};

/// The rule that a text of an annex states, one level to a line (or behind " // "); nothing unless every
/// line was understood, the levels leave no gap, and the best of them gives the maximum of the leaf.
/// So what is proposed is sure, and all else stays with people.
///
/// Understood are levels ("Ban hành kịp thời: 0,5"), shares of the maximum, steps and proportions by
/// ratio or number ("Từ 80% đến dưới 90%: 6", "Điểm = (Tỷ lệ / 85%) × 10, làm tròn 02 chữ số"), steps beside
/// "Không thực hiện: 0", cases "a) …: …; …" and "b) …", so much for each thing with a cap ("Mỗi sáng kiến:
/// 0,5; tối đa 1"), deductions ("Trừ 0,25 mỗi báo cáo chậm; tối đa trừ 0,75"), and what bonus and penalty rows
/// leave unsaid: that nothing gives nothing. A level above the maximum, one of two conditions, and what else could
/// be read in two ways are not. Lines that announce levels, or say when the rule does not count, stay in the text only.
RuleRecognition readRule(const QString &text, Points maximum, Counting counting = Counting::Ordinary);
std::optional<RuleShape> recogniseRule(const QString &text, Points maximum, Counting counting = Counting::Ordinary);

/// "(như II.1.1)": the code of the row whose rule counts here too; empty for any other text.
QString codeOfSameRule(const QString &text);

} // namespace parindex
