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
    depths.reserve(items.size());
    codes.reserve(static_cast<qsizetype>(items.size()));
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

void Framework::Header::setDecision(const Header &other)
{
    decision = other.decision;
    issuer = other.issuer;
    issuedOn = other.issuedOn;
    official = other.official;
    note = other.note;
}

Framework::Content::Content(Header theHeader, std::vector<Item> theItems)
    : header(std::move(theHeader)),
      items(std::move(theItems))
{
    positions.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        positions.emplace(item.id, i);
        if (item.parent)
            children[*item.parent].push_back(item.id);
        else
            top.push_back(item.id);
    }
}

Framework::Framework(Header header, std::vector<Item> items)
    : m_content(std::make_shared<const Content>(std::move(header), std::move(items)))
{
}

const Item *Framework::find(ItemId id) const
{
    const auto found = m_content->positions.find(id);
    return found == m_content->positions.end() ? nullptr : &items()[found->second];
}

const Item *Framework::findCode(const QString &code) const
{
    const auto found = std::find_if(items().begin(), items().end(),
                                    [&](const Item &item) { return item.code == code; });
    return found == items().end() ? nullptr : &*found;
}

const std::vector<ItemId> &Framework::children(ItemId id) const
{
    static const std::vector<ItemId> none;
    const auto found = m_content->children.find(id);
    return found == m_content->children.end() ? none : found->second;
}

std::vector<const Item *> Framework::leaves() const
{
    std::vector<const Item *> result;
    for (const Item &item : items()) {
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
