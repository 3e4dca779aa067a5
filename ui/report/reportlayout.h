// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/strip.h"

#include <QPageLayout>
#include <QRect>

namespace parindex {

/// A report laid out on A4 pages with the margins of the decree on paperwork. Nothing in it
/// depends on the device that will draw it.
class ReportLayout
{
public:
    explicit ReportLayout(const Report &report);

    /// The paper; its margins are left to the layout, so that the whole page can be drawn on.
    QPageLayout pageLayout() const;
    QRect contentRect() const; ///< The page within its margins, in dots.
    int pageCount() const { return int(m_pages.size()); }
    const PlacedPage &page(int number) const { return m_pages[std::size_t(number)]; } ///< From 0.
    const Strip &strip(int number) const { return m_strips[std::size_t(number)]; }
    const QString &title() const { return m_title; }
    const QString &mark() const { return m_mark; }

private:
    QString m_title;
    QString m_mark;
    QPageLayout::Orientation m_orientation;
    std::vector<Strip> m_strips;
    std::vector<PlacedPage> m_pages;
};

} // namespace parindex
