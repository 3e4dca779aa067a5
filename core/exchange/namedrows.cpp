// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/namedrows.h"

namespace parindex {

NamedRows::NamedRows(const std::vector<Item> &items)
{
    for (std::size_t index = 0; index < items.size(); ++index) {
        const Item &item = items[index];
        m_fields.push_back(item.parent ? m_fields[static_cast<std::size_t>(item.parent->value()) - 1] : index);
        m_depths.push_back(item.parent ? m_depths[static_cast<std::size_t>(item.parent->value()) - 1] + 1 : 0);
        m_byCode[item.code] << index;
        for (qsizetype dot = item.code.indexOf(u'.'); dot >= 0; dot = item.code.indexOf(u'.', dot + 1))
            m_byEnd[item.code.mid(dot + 1)] << index;
    }
}

std::optional<std::size_t> NamedRows::find(const QString &code, std::size_t index) const
{
    if (const auto named = onlyOne(m_byCode.value(code), index, false))
        return named;
    const QList<std::size_t> places = m_byEnd.value(code);
    const auto own = onlyOne(places, index, true);
    return own ? own : onlyOne(places, index, false);
}

std::optional<std::size_t> NamedRows::onlyOne(const QList<std::size_t> &places, std::size_t index, bool ofOwnField) const
{
    std::optional<std::size_t> found;
    bool isOne = true;
    for (const std::size_t place : places) {
        if (place == index || (ofOwnField && m_fields[place] != m_fields[index]))
            continue;
        const bool isHigher = !found || m_depths[place] < m_depths[*found];
        isOne = isHigher || (isOne && m_depths[place] != m_depths[*found]);
        found = isHigher ? place : found;
    }
    return isOne ? found : std::nullopt;
}

} // namespace parindex
