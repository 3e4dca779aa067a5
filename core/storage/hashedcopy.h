// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

class QFile;

namespace parindex {

/// What a copy turned out to hold.
struct HashedCopy
{
    QString digest; ///< SHA-256, 64 lower-case digits.
    qint64 size = 0; ///< Bytes.
};

/// Copies and hashes in one pass. What counts is what was read: the file may grow meanwhile. Ends
/// as Cancelled when `goesOn`, which is told how many bytes have been copied, says no; with what is
/// wrong in a sentence about `name` when the one cannot be read, the other not be written, or
/// more than `largest` bytes come.
Result<HashedCopy> copyHashed(QFile &source, QFile &target, const QString &name, qint64 largest, const std::function<bool(qint64 bytes)> &goesOn);

} // namespace parindex
