// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/framework.h"

namespace parindex {

/// Bản nháp bộ tiêu chí. A framework that is being worked on: rows are added, copied, moved, renumbered and
/// edited, and after every step it is one that can be stored. What cannot be (a code that stands twice, a ninth
/// level) is refused and changes nothing; sums that do not fit are left to FrameworkRemark.
class FrameworkDraft
{
public:
    explicit FrameworkDraft(const Framework &framework);

    Framework framework() const & { return Framework(m_header, m_items); }
    Framework framework() && { return Framework(std::move(m_header), std::move(m_items)); }
    const Item *find(ItemId id) const; ///< Null when there is none; valid until the next change.

    Status setHeader(Framework::Header header); ///< Its number stays.
    /// All that a row says; its place in the tree stays.
    Status setItem(Item item);

    /// A new row at this place among the children of `parent` (all the way at the end where the row is beyond), with a
    /// code that goes on from the row before. New rows have numbers below zero until they are stored.
    Result<ItemId> add(std::optional<ItemId> parent, std::size_t row, const QString &title);
    Result<ItemId> addLast(std::optional<ItemId> parent, const QString &title)
    {
        return add(parent, m_items.size(), title);
    }
    Result<ItemId> addBehind(ItemId sibling, const QString &title);
    /// A row with all that is below it once more, right behind it, under codes that are still free.
    Result<ItemId> duplicate(ItemId id);
    Status remove(ItemId id); ///< With all that is below it; the last row stays.
    /// Under another parent, or to another place; `row` counts the children as they stand before. Levels follow the
    /// depth where they did so before.
    Status move(ItemId id, std::optional<ItemId> parent, std::size_t row);
    /// This row and the siblings behind it count on from the one before; what is below them follows.
    Status renumberFrom(ItemId id);

private:
    using Items = std::vector<Item>;

    Status take(Items items); ///< Checks, then keeps.
    std::size_t indexOf(ItemId id) const; ///< The number of rows when there is none.
    std::size_t endOf(std::size_t index) const; ///< Behind the last row below it.
    int depthOf(std::size_t index) const;
    std::vector<ItemId> childrenOf(std::optional<ItemId> parent) const;
    /// Where a row would stand as child number `row`.
    std::size_t placeOf(std::optional<ItemId> parent, std::size_t row) const;
    QString freeCode(QString code) const;
    ItemId newNumber() { return ItemId(--m_lastNumber); }

    Framework::Header m_header;
    Items m_items; ///< Each row is followed by all that is below it.
    std::int64_t m_lastNumber = 0;
};

} // namespace parindex
