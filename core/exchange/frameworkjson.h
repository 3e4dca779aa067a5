// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/framework.h"

#include <QByteArray>

namespace parindex {

/// Reads a framework file (*.json, "parindex-framework" version 1). The items carry numbers of
/// their own, 1 and up, in the order of the file. Refuses, naming the item: missing or repeated
/// codes, maxima that are no points, unknown words, a revision below 1, more than eight levels or 20,000 items.
Result<Framework> readFrameworkJson(const QByteArray &json);

} // namespace parindex
