// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settingrepository.h"

#include "core/storage/database.h"

namespace parindex {

Result<QString> SettingRepository::value(const QString &name) const
{
    QString value;
    const Status status = m_database.select(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name},
                                            [&](const Row &row) { value = row.text(0); });
    if (!status)
        return status.error();
    return value;
}

Status SettingRepository::setValue(const QString &name, const QString &value)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        {name, value});
}

} // namespace parindex
