// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/framework.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace parindex {

namespace {

Error refused(const char *source, const QString &code)
{
    return {ErrorCode::Refused, QCoreApplication::translate("parindex::Framework", source).arg(code), {}};
}

} // namespace

Status Framework::check(const std::vector<Item> &items)
{
    if (items.empty() || items.size() > MostItems)
        return refused(QT_TRANSLATE_NOOP("parindex::Framework", "A framework has between one and %1 items."), QString::number(MostItems));
    std::unordered_map<ItemId, int> depths;
    QSet<QString> codes;
    for (const Item &item : items) {
        const auto parent = item.parent ? depths.find(*item.parent) : depths.end();
        if (item.parent && parent == depths.end())
            return refused(QT_TRANSLATE_NOOP("parindex::Framework", "Item “%1” does not stand behind the row that it belongs to."), item.code);
        const int depth = item.parent ? parent->second + 1 : 1;
        if (depth > DeepestLevel)
            return refused(QT_TRANSLATE_NOOP("parindex::Framework", "Item “%1” lies more than eight levels deep."), item.code);
        if (item.code.isEmpty() || codes.contains(item.code) || !depths.emplace(item.id, depth).second)
            return refused(QT_TRANSLATE_NOOP("parindex::Framework", "The code “%1” is empty or stands twice."), item.code);
        if (!item.maximum.isInRange())
            return refused(QT_TRANSLATE_NOOP("parindex::Framework", "The maximum of item “%1” is no number of points."), item.code);
        codes.insert(item.code);
    }
    return {};
}

Framework::Framework(Header header, std::vector<Item> items)
    : m_header(std::move(header)), m_items(std::move(items))
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        m_positions.emplace(item.id, i);
        if (item.parent)
            m_children[*item.parent].push_back(item.id);
        else
            m_top.push_back(item.id);
    }
}

const Item *Framework::find(ItemId id) const
{
    const auto found = m_positions.find(id);
    return found == m_positions.end() ? nullptr : &m_items[found->second];
}

const Item *Framework::findCode(const QString &code) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const Item &item) { return item.code == code; });
    return found == m_items.end() ? nullptr : &*found;
}

const std::vector<ItemId> &Framework::children(ItemId id) const
{
    static const std::vector<ItemId> none;
    const auto found = m_children.find(id);
    return found == m_children.end() ? none : found->second;
}

std::vector<const Item *> Framework::leaves() const
{
    std::vector<const Item *> result;
    for (const Item &item : m_items) {
        if (isLeaf(item.id))
            result.push_back(&item);
    }
    return result;
}

const Item &Framework::topAncestor(const Item &item) const
{
    const Item *top = &item;
    while (top->parent)
        top = find(*top->parent);
    return *top;
}

} // namespace parindex
