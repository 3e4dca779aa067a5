// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/framework.h"

#include <vector>

namespace parindex {

class Database;

/// Frameworks with their items.
class FrameworkRepository
{
public:
    explicit FrameworkRepository(Database &database) : m_database(database) {}

    Result<std::vector<Framework::Header>> list() const;
    Result<Framework> find(FrameworkId id) const;
    /// Stores a framework whose items carry numbers of their own (1, 2, 3 …) to name parents;
    /// gives it as stored, with the numbers of the file.
    Result<Framework> insert(const Framework &framework);

private:
    Database &m_database;
};

} // namespace parindex
