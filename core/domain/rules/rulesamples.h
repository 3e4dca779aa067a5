// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/points.h"
#include "core/domain/rules/ruleshape.h"

#include <QStringList>

namespace parindex {

/// What a rule gives where it matters: at every bound and just beside it, for every level, with all
/// conditions and without one. Each line is a working as the officer will see it; a reader who knows the
/// rule's own words sees at a glance whether it was understood. At most forty lines.
QStringList samplesOf(const RuleShape &rule, Points maximum);

} // namespace parindex
