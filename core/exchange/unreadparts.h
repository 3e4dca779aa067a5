// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmapping.h"

namespace parindex {

/// Sentences about columns that hold something but were not read, with their headings.
QStringList unreadColumns(const Table &table, const ColumnMapping &mapping);

/// A table beside the one that is read that holds criteria too.
struct UnreadTable
{
    std::size_t position = 0; ///< Among the tables that were found.
    QString sentence;
};
std::vector<UnreadTable> unreadTables(const TableFile &file, const std::vector<FoundTable> &tables, std::size_t chosen);

} // namespace parindex
