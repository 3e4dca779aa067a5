// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/frameworkdraft.h"

#include "core/domain/grading.h"
#include "core/domain/itemcode.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace parindex {

namespace {

Error refused(const char *source, const QString &code = {})
{
    const QString sentence = QCoreApplication::translate("parindex::FrameworkDraft", source);
    return {ErrorCode::Refused, code.isNull() ? sentence : sentence.arg(code), {}};
}

Error notThere()
{
    return {ErrorCode::NotFound, QCoreApplication::translate("parindex::FrameworkDraft", "The criteria do not have this row any more."), {}};
}

void appendWithChildren(const Framework &framework, ItemId id, std::vector<Item> &items)
{
    items.push_back(*framework.find(id));
    for (const ItemId child : framework.children(id))
        appendWithChildren(framework, child, items);
}

/// Rows of a branch that were called as their depth says, are so where they stand then.
void relevel(std::vector<Item> &branch, int depth, int deeper)
{
    std::unordered_map<ItemId, int> depths;
    for (Item &item : branch) {
        const int own = depths.empty() ? depth : depths.at(*item.parent) + 1;
        depths.emplace(item.id, own);
        if (item.level == levelAt(own))
            item.level = levelAt(own + deeper);
    }
}

using Position = std::vector<Item>::difference_type;

} // namespace

FrameworkDraft::FrameworkDraft(const Framework &framework) : m_header(framework.header())
{
    m_items.reserve(framework.items().size());
    for (const ItemId id : framework.topItems())
        appendWithChildren(framework, id, m_items);
    for (const Item &item : m_items)
        m_lastNumber = std::min(m_lastNumber, item.id.value());
}

std::size_t FrameworkDraft::indexOf(ItemId id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) { return item.id == id; });
    return static_cast<std::size_t>(found - m_items.begin());
}

const Item *FrameworkDraft::find(ItemId id) const
{
    const std::size_t index = indexOf(id);
    return index < m_items.size() ? &m_items[index] : nullptr;
}

std::size_t FrameworkDraft::endOf(std::size_t index) const
{
    std::unordered_set<ItemId> within{m_items[index].id};
    std::size_t end = index + 1;
    while (end < m_items.size() && m_items[end].parent && within.count(*m_items[end].parent) > 0)
        within.insert(m_items[end++].id);
    return end;
}

int FrameworkDraft::depthOf(std::size_t index) const
{
    int depth = 1;
    for (auto parent = m_items[index].parent; parent; parent = m_items[indexOf(*parent)].parent)
        ++depth;
    return depth;
}

std::vector<ItemId> FrameworkDraft::childrenOf(std::optional<ItemId> parent) const
{
    std::vector<ItemId> children;
    for (const Item &item : m_items) {
        if (item.parent == parent)
            children.push_back(item.id);
    }
    return children;
}

std::size_t FrameworkDraft::placeOf(std::optional<ItemId> parent, std::size_t row) const
{
    const auto children = childrenOf(parent);
    if (row < children.size())
        return indexOf(children[row]);
    return parent ? endOf(indexOf(*parent)) : m_items.size();
}

QString FrameworkDraft::freeCode(QString code) const
{
    const auto isTaken = [&](const Item &item) { return item.code == code; };
    while (std::any_of(m_items.begin(), m_items.end(), isTaken))
        code = nextCode(code);
    return code;
}

Status FrameworkDraft::take(Items items)
{
    const Status sound = Framework::check(items);
    if (sound)
        m_items = std::move(items);
    return sound;
}

Status FrameworkDraft::setHeader(Framework::Header header)
{
    if (const Status sound = checkGrading(header.grading); !sound)
        return sound;
    if (header.title.isEmpty())
        return refused(QT_TRANSLATE_NOOP("parindex::FrameworkDraft", "A framework needs a title."));
    header.id = m_header.id;
    m_header = std::move(header);
    return {};
}

Status FrameworkDraft::setItem(Item item)
{
    const std::size_t index = indexOf(item.id);
    if (index == m_items.size())
        return notThere();
    if (item.title.isEmpty())
        return refused(QT_TRANSLATE_NOOP("parindex::FrameworkDraft", "%1: a row needs a title."), item.code);
    item.parent = m_items[index].parent;
    std::swap(m_items[index], item);
    const Status sound = Framework::check(m_items);
    if (!sound)
        m_items[index] = std::move(item);
    return sound;
}

Result<ItemId> FrameworkDraft::add(std::optional<ItemId> parent, std::size_t row, const QString &title)
{
    if (parent && !find(*parent))
        return notThere();
    const auto siblings = childrenOf(parent);
    row = std::min(row, siblings.size());
    Item item;
    item.id = newNumber();
    item.parent = parent;
    item.title = title;
    const Item *before = row > 0 ? find(siblings[row - 1]) : siblings.empty() ? nullptr : find(siblings.front());
    item.level = before ? before->level : levelAt(parent ? depthOf(indexOf(*parent)) + 1 : 1);
    item.code = freeCode(before ? nextCode(before->code) : parent ? firstChildCode(find(*parent)->code) : QStringLiteral("1"));
    const auto added =
        m_items.insert(m_items.begin() + static_cast<Position>(placeOf(parent, row)), item);
    if (const Status sound = Framework::check(m_items); !sound) {
        m_items.erase(added);
        return sound.error();
    }
    return item.id;
}

Result<ItemId> FrameworkDraft::addBehind(ItemId sibling, const QString &title)
{
    const Item *item = find(sibling);
    if (!item)
        return notThere();
    const auto siblings = childrenOf(item->parent);
    const auto place = std::find(siblings.begin(), siblings.end(), sibling);
    return add(item->parent, static_cast<std::size_t>(place - siblings.begin()) + 1, title);
}

Result<ItemId> FrameworkDraft::duplicate(ItemId id)
{
    const std::size_t index = indexOf(id);
    if (index == m_items.size())
        return notThere();
    const std::size_t end = endOf(index);
    const FrameworkDraft before = *this;
    std::unordered_map<ItemId, std::pair<ItemId, QString>> copies; // By the number of the original.
    for (std::size_t i = index; i < end; ++i) {
        Item copy = before.m_items[i];
        const Item *above = i > index ? before.find(*copy.parent) : nullptr;
        copy.id = newNumber();
        // A code that repeats nothing of its parent's would stand twice.
        copy.code = freeCode(above ? codeBelow(copy.code, above->code, copies.at(above->id).second) : nextCode(copy.code));
        if (above)
            copy.parent = copies.at(above->id).first;
        copies.emplace(before.m_items[i].id, std::pair(copy.id, copy.code));
        m_items.insert(m_items.begin() + static_cast<Position>(end + (i - index)), std::move(copy));
    }
    if (const Status sound = Framework::check(m_items); !sound) {
        *this = before;
        return sound.error();
    }
    return copies.at(id).first;
}

Status FrameworkDraft::remove(ItemId id)
{
    const std::size_t index = indexOf(id);
    if (index == m_items.size())
        return notThere();
    const std::size_t end = endOf(index);
    if (end - index == m_items.size())
        return refused(QT_TRANSLATE_NOOP("parindex::FrameworkDraft", "A framework has at least one row. Change this one, or remove the whole framework."));
    Items items = m_items;
    items.erase(items.begin() + static_cast<Position>(index), items.begin() + static_cast<Position>(end));
    return take(std::move(items));
}

Status FrameworkDraft::move(ItemId id, std::optional<ItemId> parent, std::size_t row)
{
    const std::size_t index = indexOf(id);
    if (index == m_items.size() || (parent && !find(*parent)))
        return notThere();
    const std::size_t end = endOf(index);
    if (parent && indexOf(*parent) >= index && indexOf(*parent) < end)
        return refused(QT_TRANSLATE_NOOP("parindex::FrameworkDraft", "“%1” cannot be moved below itself."), m_items[index].code);
    const int depth = depthOf(index);
    const int deeper = (parent ? depthOf(indexOf(*parent)) : 0) + 1 - depth;
    std::size_t place = placeOf(parent, row);
    Items moved(m_items.begin() + static_cast<Position>(index), m_items.begin() + static_cast<Position>(end));
    relevel(moved, depth, deeper);
    moved.front().parent = parent;
    Items items = m_items;
    items.erase(items.begin() + static_cast<Position>(index), items.begin() + static_cast<Position>(end));
    if (place >= end)
        place -= moved.size();
    else if (place > index)
        place = index;
    items.insert(items.begin() + static_cast<Position>(place), moved.begin(), moved.end());
    return take(std::move(items));
}

Status FrameworkDraft::renumberFrom(ItemId id)
{
    const Item *start = find(id);
    if (!start)
        return notThere();
    const auto siblings = childrenOf(start->parent);
    const Item *parent = start->parent ? find(*start->parent) : nullptr;
    std::unordered_map<ItemId, QString> codes;
    QString previous;
    bool counts = false;
    for (const ItemId sibling : siblings) {
        const QString &old = find(sibling)->code;
        counts = counts || sibling == id;
        const bool isForeign = parent && old.contains(u'.') && !old.startsWith(parent->code);
        if (counts)
            codes[sibling] = !previous.isEmpty() ? nextCode(previous) : isForeign ? firstChildCode(parent->code) : firstCode(old);
        previous = counts ? codes[sibling] : old;
    }
    Items items = m_items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto above = items[i].parent ? codes.find(*items[i].parent) : codes.end();
        if (above != codes.end() && codes.count(items[i].id) == 0)
            codes[items[i].id] = codeBelow(items[i].code, find(*items[i].parent)->code, above->second);
        if (const auto code = codes.find(items[i].id); code != codes.end())
            items[i].code = code->second;
    }
    return take(std::move(items));
}

} // namespace parindex
