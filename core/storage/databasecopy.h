// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace parindex {

class Database;

/// Copies an open database into a new file through the engine, so that the copy is whole even while
/// others read or write.
Status copyDatabase(const Database &source, const QString &path);

} // namespace parindex
