// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/ruleshape.h"

#include <optional>

namespace parindex {

/// "Điểm = (Tỷ lệ / 85%) × 10, tối đa 10 điểm, làm tròn 02 chữ số", "(Tỷ lệ % x 1,5)/60%", "3 x (tỷ lệ/90%)",
/// "(Chỉ số SIPAS x 10)/100%" and their like. Nothing where the ratio is of what failed ("tỷ lệ trễ hạn"):
/// the bands beside it may well be about what succeeded.
std::optional<InProportion> readProportion(const QString &text);

/// "Điểm = (Số cuộc đã tổ chức / Số cuộc theo kế hoạch) x điểm tối đa": a ratio of two named counts, and what it
/// gives when it is whole.
struct RatioProportion
{
    RatioMeasure ratio;
    InProportion award;
};

std::optional<RatioProportion> readRatioProportion(const QString &text);

} // namespace parindex
