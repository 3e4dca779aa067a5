// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/change.h"

#include <vector>

namespace parindex {

class Database;

/// The history of every field, which only grows.
class HistoryRepository
{
public:
    explicit HistoryRepository(Database &database) : m_database(database) {}

    Status append(const std::vector<Change> &changes);
    /// The last change of every field of every subject.
    Result<std::vector<Change>> latest() const;
    Result<std::vector<Change>> of(const QString &subject) const; ///< The newest first.

private:
    Database &m_database;
};

} // namespace parindex
