// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/framework.h"

#include <QVariant>

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
    /// Puts a framework back that was removed: it and its items have the numbers that they carry.
    Status putBack(const Framework &framework);
    /// Writes what differs from what is stored; the items have passed Framework::check(). Items
    /// keep their numbers; those with a number below one, and those that now belong to an item with
    /// a higher number, are given new ones. Gives it as stored.
    Result<Framework> replace(const Framework &stored, const Framework &framework);
    Status remove(const Framework &framework);

private:
    Status insertHeader(const Framework::Header &header, const QVariant &number);
    Status insertItem(const Item &item, FrameworkId framework, int position, const QVariant &number);
    Status updateItem(const Item &item, FrameworkId framework, int position);
    Status updateHeader(const Framework::Header &header);
    Status makeRoom(const Framework &stored, const std::vector<Item> &items);
    Status reorder(const Framework &stored, const std::vector<Item> &items);
    Status removeItems(const std::vector<Item> &items);

    Database &m_database;
};

} // namespace parindex
