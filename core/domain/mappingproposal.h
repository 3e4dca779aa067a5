// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/frameworkmapping.h"

namespace parindex {

/// Pairs the rows of two frameworks by code and title (without diacritics, in any form of Unicode,
/// whatever year a title names). Only what cannot be otherwise is confirmed: the same words in a
/// place or with a code that leaves no doubt. All else is to be confirmed by a person. The same
/// two frameworks always give the same proposal; the same framework twice gives each row itself.
FrameworkMapping proposeMapping(const Framework &earlier, const Framework &later);

} // namespace parindex
