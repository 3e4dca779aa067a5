// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace parindex {

namespace {

std::vector<QString> shippedSteps()
{
    std::vector<QString> steps;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        // The file keeps the words of its tables: line ends of Windows would make them others.
        if (file.open(QIODevice::ReadOnly))
            steps.push_back(QString::fromUtf8(file.readAll()).remove(u'\r'));
    }
    return steps;
}

Status runStep(Database &database, const QString &script, int version)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (const Status status = database.executeScript(script); !status)
        return status;
    for (const QString &pragma : {QStringLiteral("PRAGMA application_id = %1").arg(Schema::ApplicationId),
                                  QStringLiteral("PRAGMA user_version = %1").arg(version)}) {
        if (const Status status = database.execute(pragma); !status)
            return status;
    }
    return transaction.commit();
}

/// Tables in which the engine keeps what ANALYZE of another tool found; they do no harm.
bool isStatistics(const Row &row)
{
    return row.text(0) == u"table" && (row.text(1) == u"sqlite_stat1" || row.text(1) == u"sqlite_stat4");
}

Result<QStringList> objectsOf(const Database &database)
{
    QStringList objects;
    const Status status = database.select(
        QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"), {}, [&](const Row &row) {
            if (!isStatistics(row))
                objects << QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(u'\n');
        });
    if (!status)
        return status.error();
    return objects;
}

Error foreign(const Database &database)
{
    return {ErrorCode::Damaged, QCoreApplication::translate("parindex::Schema", "The file holds tables that a workspace of this program does not have, so it is not opened. Restore a backup from the start page."), database.path()};
}

} // namespace

const Schema &Schema::current()
{
    static const Schema schema(shippedSteps());
    return schema;
}

Status Schema::migrate(Database &database) const
{
    const auto found = schemaVersionOf(database);
    if (!found)
        return found.error();
    if (*found < 0)
        return foreign(database);
    for (int version = *found; version < this->version(); ++version) {
        if (const Status status = runStep(database, m_steps[static_cast<std::size_t>(version)], version + 1); !status)
            return status;
    }
    return {};
}

Status Schema::verify(const Database &database) const
{
    const auto version = schemaVersionOf(database);
    if (!version)
        return version.error();
    if (*version < 1 || *version > this->version())
        return foreign(database);
    auto model = Database::open(QStringLiteral(":memory:"), Database::Access::ReadWrite);
    if (!model)
        return model.error();
    const Schema then({m_steps.begin(), m_steps.begin() + *version});
    if (const Status status = then.migrate(**model); !status)
        return status;
    const auto expected = objectsOf(**model);
    const auto actual = objectsOf(database);
    if (!expected || !actual)
        return expected ? actual.error() : expected.error();
    if (*expected != *actual)
        return foreign(database);
    return {};
}

Result<int> schemaVersionOf(const Database &database)
{
    const auto version = database.selectInteger(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return static_cast<int>(version->value_or(0));
}

} // namespace parindex
