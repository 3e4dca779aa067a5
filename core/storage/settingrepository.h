// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace parindex {

class Database;

/// What the workspace remembers about itself.
class SettingRepository
{
public:
    explicit SettingRepository(Database &database) : m_database(database) {}

    Result<QString> value(const QString &name) const; ///< Empty when it was never set.
    Status setValue(const QString &name, const QString &value);

private:
    Database &m_database;
};

} // namespace parindex
