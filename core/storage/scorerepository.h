// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/scoresheet.h"

#include <utility>
#include <vector>

namespace parindex {

class Database;

/// The scores of assessments. A score that says nothing has no row.
class ScoreRepository
{
public:
    explicit ScoreRepository(Database &database) : m_database(database) {}

    Result<ScoreSheet> sheet(const Assessment &assessment) const;
    Status put(const ScoreKey &key, const Score &score);

private:
    Database &m_database;
};

} // namespace parindex
