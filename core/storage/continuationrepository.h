// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/continuation.h"

#include <map>

namespace parindex {

class Database;

/// Which earlier assessments the later ones were started from.
class ContinuationRepository
{
public:
    explicit ContinuationRepository(Database &database) : m_database(database) {}

    Result<std::map<AssessmentId, Continuation>> all() const; ///< By the later assessment.
    Status insert(const Continuation &continuation);
    Status remove(AssessmentId later);

private:
    Database &m_database;
};

} // namespace parindex
