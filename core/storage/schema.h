// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace parindex {

class Database;

/// The form of a workspace file: numbered steps, each run once in a transaction of its own. A
/// released step is never edited.
class Schema
{
public:
    /// "PARI": how a workspace says in its header that it is one.
    static constexpr qint32 ApplicationId = 0x50415249;

    /// The steps under :/sql, in their order.
    static const Schema &current();
    explicit Schema(std::vector<QString> steps) : m_steps(std::move(steps)) {}

    int version() const { return static_cast<int>(m_steps.size()); }

    /// Brings an empty or older database up to this version.
    Status migrate(Database &database) const;
    /// Refuses a database whose tables, indexes, views or triggers are not those of its version.
    Status verify(const Database &database) const;

private:
    std::vector<QString> m_steps;
};

Result<int> schemaVersionOf(const Database &database);

} // namespace parindex
