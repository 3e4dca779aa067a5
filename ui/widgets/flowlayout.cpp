// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <algorithm>

namespace parindex {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    constexpr int Gap = 6;
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Gap);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::flow(const QRect &area, bool place) const
{
    QPoint corner = area.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (corner.x() > area.left() && corner.x() + size.width() > area.right() + 1) {
            corner = {area.left(), corner.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        if (place)
            item->setGeometry({corner, QSize(std::min(size.width(), area.width()), size.height())});
        corner.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return corner.y() + lineHeight - area.top();
}

int FlowLayout::heightForWidth(int width) const
{
    return flow({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

QSize FlowLayout::sizeHint() const
{
    QSize hint;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            hint = {hint.width() + item->sizeHint().width() + spacing(), std::max(hint.height(), item->sizeHint().height())};
    }
    return hint;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect, true);
}

} // namespace parindex
