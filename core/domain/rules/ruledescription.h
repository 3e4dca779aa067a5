// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/ruleshape.h"

#include <QStringList>

namespace parindex {

/// A rule as people read it, one level to a line, in the current language; empty for a manual rule.
QStringList describeRule(const RuleShape &rule, Points maximum);

} // namespace parindex
