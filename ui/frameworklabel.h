// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

namespace parindex {

/// What a list calls a framework: its title with the decision before it.
QString frameworkLabel(const Framework::Header &header);

} // namespace parindex
