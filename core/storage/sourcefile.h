// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QFile;

namespace parindex {

/// Opens a file from anywhere for reading. Refuses by name what is no file with a content: folders,
/// pipes and devices, on which a reader would wait for ever, what is empty, and what is larger than
/// `largest` bytes.
Status openSource(QFile &file, const QString &name, qint64 largest);

} // namespace parindex
