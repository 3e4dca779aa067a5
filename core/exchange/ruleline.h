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
    QString lead = {}; ///< What is measured, where it stands before the number ("gửi chậm").
};

/// "Từ 90% đến dưới 100%", "trên 90%", "70%-90%", "dưới 10 bộ dữ liệu", "100% đúng tiến độ",
/// "Có 1" (just one), "Đạt từ 85 - dưới 100%".
std::optional<RangeText> readRange(const QString &text);

/// "8", "03 điểm", "được 1 điểm", "trừ 01 điểm", "không tính điểm", "75% điểm tối đa", and what readProportion reads.
std::optional<Award> readAward(const QString &text);

} // namespace parindex
