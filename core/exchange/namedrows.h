// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"

#include <QHash>

#include <optional>
#include <vector>

namespace parindex {

/// Finds the row that a rule means by "(như 1.1)": a code, or its end where codes carry that of their field. The rows
/// are those of an import, in their order; each is numbered by its place, from one.
class NamedRows
{
public:
    explicit NamedRows(const std::vector<Item> &items);

    /// Another row than this one: of this code, else the only one of the own field, else the only one that ends so.
    std::optional<std::size_t> find(const QString &code, std::size_t index) const;

private:
    /// The topmost, where there is one such.
    std::optional<std::size_t> onlyOne(const QList<std::size_t> &places, std::size_t index, bool ofOwnField) const;

    std::vector<std::size_t> m_fields; ///< Of each row, the place of its topmost one.
    std::vector<int> m_depths; ///< Of each row, in the tree.
    QHash<QString, QList<std::size_t>> m_byCode;
    QHash<QString, QList<std::size_t>> m_byEnd; ///< "1.1" and "1" for "II.1.1".
};

} // namespace parindex
