// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"

#include <QStringList>

#include <optional>

namespace parindex {

/// So much for each thing, or so much less: "Mỗi mô hình được 0,5 điểm, tối đa 1 điểm", "0,1 điểm/thủ tục",
/// "Cứ mỗi văn bản góp ý chậm trừ 0,25 điểm, trừ tối đa 1 điểm", several deductions beside each other. An
/// ordinary leaf starts from its maximum, a penalty from nothing. A cap that is not the maximum is refused where
/// points are given.
std::optional<TallyRule> readTally(const QStringList &lines, Points maximum, Counting counting);

} // namespace parindex
