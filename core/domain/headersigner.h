// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/headerpage.h"

namespace parindex {

/// Who signed, where the whole document stands on the page: the one name of a person below a title in
/// capitals ("KT. CHỦ TỊCH"). Empty when there is none, or more than one.
QString headerSigner(const HeaderPage &page);

} // namespace parindex
