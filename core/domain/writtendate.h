// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace parindex {

/// A date as people write it in lists: "18/7/2024", "18-07-2024", "18.7.2024", "2024-07-18", "ngày 18 tháng 7 năm 2024".
/// Day before month. An empty text is an invalid date; refuses what is no date, years of two digits, since they
/// may be days as well, and years outside 1945 to 2199.
Result<QDate> writtenDate(const QString &text);

} // namespace parindex
