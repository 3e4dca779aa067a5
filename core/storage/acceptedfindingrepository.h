// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/finding.h"

#include <vector>

namespace parindex {

class Database;

/// The warnings that somebody answers for.
class AcceptedFindingRepository
{
public:
    explicit AcceptedFindingRepository(Database &database) : m_database(database) {}

    /// Without those of kinds that this program does not know; they stay in the file.
    Result<std::vector<AcceptedFinding>> of(AssessmentId assessment) const;
    /// Without a reason it is taken away.
    Status put(AssessmentId assessment, const AcceptedFinding &accepted);

private:
    Database &m_database;
};

} // namespace parindex
