// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/gradeband.h"
#include "core/domain/item.h"

#include <QDate>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace parindex {

/// Whom a framework is for.
enum class Audience { Ministry, Province, Department, Commune };

/// Bộ tiêu chí. One issued version of the criteria: items in the order of the decision, any
/// depth. It does not change once an assessment uses it.
class Framework
{
public:
    /// What stands on the decision's first page.
    struct Header
    {
        FrameworkId id;
        QString decision; ///< "876/QĐ-BNV".
        QString title;
        QString issuer;
        QDate issuedOn; ///< Invalid when it is not known.
        Audience audience = Audience::Province;
        int firstYear = 0; ///< Years of use, both included.
        int lastYear = 0;
        bool official = false;
        int revision = 1;
        QString note;
        std::vector<GradeBand> grading = {}; ///< In the order of the decision; none: no grades.

        /// Takes over which decision it is and what is said about it; the years, the grades and whom it is for stay.
        void setDecision(const Header &other);
        bool operator==(const Header &) const = default;
    };

    static constexpr int DeepestLevel = 8;
    static constexpr std::size_t MostItems = 20000;

    /// Refuses items that are no tree in document order: parents missing or behind their children,
    /// numbers or codes that stand twice, more than eight levels or 20,000 items, none at all.
    static Status check(const std::vector<Item> &items);

    Framework() : Framework(Header(), {}) {}
    /// Items in document order: each parent stands before its children. They have passed check().
    Framework(Header header, std::vector<Item> items);
    // Copies share what they say. Moving would leave one behind that says nothing, and would save
    // nothing.
    Framework(const Framework &) = default;
    Framework &operator=(const Framework &) = default;

    const Header &header() const { return m_content->header; }
    FrameworkId id() const { return header().id; }
    const std::vector<Item> &items() const { return m_content->items; }

    const Item *find(ItemId id) const; ///< Null when the item is of another framework.
    const Item *findCode(const QString &code) const;
    /// Among items(), of an item that is there.
    std::size_t placeOf(ItemId id) const { return m_content->positions.at(id); }
    const std::vector<ItemId> &topItems() const { return m_content->top; }
    const std::vector<ItemId> &children(ItemId id) const; ///< In the order of the decision.
    bool isLeaf(ItemId id) const { return children(id).empty(); }
    std::vector<const Item *> leaves() const; ///< In the order of the decision.
    const Item &topAncestor(const Item &item) const; ///< The field that the item belongs to.

private:
    /// Never altered once it is made.
    struct Content
    {
        Content(Header theHeader, std::vector<Item> theItems);

        Header header;
        std::vector<Item> items;
        std::unordered_map<ItemId, std::size_t> positions;
        std::unordered_map<ItemId, std::vector<ItemId>> children;
        std::vector<ItemId> top;
    };

    std::shared_ptr<const Content> m_content; ///< Never null.
};

} // namespace parindex
