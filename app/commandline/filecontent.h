// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace parindex {

/// The first bytes of a file, at most that many and one more: a wrong file is not read whole
/// before it is refused.
Result<QByteArray> contentOf(const QString &path, qint64 most);

} // namespace parindex
