// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/ruleshape.h"

#include <optional>

namespace parindex {

/// "Tỷ lệ = Số hồ sơ đúng hạn / Tổng số hồ sơ × 100%".
std::optional<RatioMeasure> readRatio(const QString &line);

/// What stands before the colon of a level, where it is a stretch of numbers.
struct RangeText
{
    Range range;
    QString unit; ///< "%" or what is counted ("bộ dữ liệu"); empty when nothing stands there.
    QString tail = {}; ///< What stands behind a percentage ("đúng tiến độ").
};

/// "Từ 90% đến dưới 100%", "trên 90%", "70%-90%", "dưới 10 bộ dữ liệu", "100% đúng tiến độ",
/// "Có 1" (just one), "Đạt từ 85 - dưới 100%".
std::optional<RangeText> readRange(const QString &text);

/// "8", "03 điểm", "được 1 điểm", "trừ 01 điểm", "75% điểm tối đa", "Điểm = (Tỷ lệ / 85%) × 10, tối đa
/// 10 điểm, làm tròn 02 chữ số", "(Tỷ lệ % × điểm tối đa)/100%".
std::optional<Award> readAward(const QString &text);

/// "Mỗi sáng kiến được công nhận: 0,5; tối đa 1".
std::optional<TallyRule> readPerUnit(const QString &line);

/// "Trừ 0,25 mỗi báo cáo chậm; tối đa trừ 0,75", from the points that there are at first.
std::optional<TallyRule> readDeduction(const QString &line, Points start);

} // namespace parindex
