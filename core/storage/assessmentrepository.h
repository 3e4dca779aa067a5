// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agency.h"
#include "core/domain/assessment.h"

#include <vector>

namespace parindex {

class Database;

/// Agencies and their assessments.
class AssessmentRepository
{
public:
    explicit AssessmentRepository(Database &database) : m_database(database) {}

    Result<std::vector<Agency>> agencies() const;
    Result<std::vector<Assessment>> assessments() const; ///< By agency, then by year.
    Result<AgencyId> insert(const Agency &agency);
    Result<AssessmentId> insert(const Assessment &assessment);
    Status setState(AssessmentId id, Assessment::State state);
    Status remove(AssessmentId id); ///< With its empty scores; nothing else may refer to it any more.

private:
    Database &m_database;
};

} // namespace parindex
