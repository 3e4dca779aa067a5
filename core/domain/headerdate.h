// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/headerpage.h"

#include <QDate>

namespace parindex {

/// The date of the heading ("Quảng Nam, ngày 18 tháng 7 năm 2024"), and the page without it and its
/// place. Invalid when the heading has none, its day or month is left blank, or it has two that differ.
QDate takeHeaderDate(HeaderPage &page, std::size_t numberLine, std::size_t end);

} // namespace parindex
