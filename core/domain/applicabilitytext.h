// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"

namespace parindex {

/// What "không phát sinh" does to the sums, in the current language: "counts with its full maximum".
QString applicabilityText(Applicability applicability);

} // namespace parindex
