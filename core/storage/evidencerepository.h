// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/evidence.h"

#include <vector>

namespace parindex {

class Database;

/// Documents, each whole with its attachments and citations.
class EvidenceRepository
{
public:
    explicit EvidenceRepository(Database &database) : m_database(database) {}

    Result<std::vector<Evidence>> all() const; ///< In the order they were added.
    /// Stores a document as new, under its own number if it has one; gives the number.
    Result<EvidenceId> insert(const Evidence &evidence);
    Status update(const Evidence &evidence);
    Status remove(EvidenceId id);

private:
    Status insertParts(const Evidence &evidence);

    Database &m_database;
};

} // namespace parindex
