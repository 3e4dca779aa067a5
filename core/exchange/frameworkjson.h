// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/framework.h"

#include <QByteArray>

namespace parindex {

/// Reads a framework file (*.json, "parindex-framework" version 1). The items carry numbers of
/// their own, 1 and up, in the order of the file. Refuses, naming the item: missing or repeated
/// codes, maxima that are no points, unknown words, a revision below 1, a date that is none, grades that overlap, more than eight levels or 20,000 items.
Result<Framework> readFrameworkJson(const QByteArray &json);

/// Writes a framework file: always the same bytes for the same framework, two spaces a level, what is usual left
/// out. What was written is read back as the same framework, with numbers of its own.
QByteArray writeFrameworkJson(const Framework &framework);

} // namespace parindex
