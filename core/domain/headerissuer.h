// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/headernumber.h"

namespace parindex {

/// Cơ quan ban hành: the last body above the number, as printed but in small letters with capitals for
/// names, and UBND and HĐND for what is printed in full: "Sở Nội vụ", "UBND tỉnh Quảng Nam". Bodies over
/// it are left out. Empty when unsure, also when the letters of the number say another body. The page
/// must be without its date and number.
QString headerIssuer(const HeaderPage &page, const HeaderNumber &number);

} // namespace parindex
