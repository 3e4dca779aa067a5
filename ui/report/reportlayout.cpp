// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlayout.h"

#include "ui/report/stripbuilder.h"

namespace parindex {

namespace {

const QMarginsF &margins()
{
    static const QMarginsF millimetres(30, 20, 15, 20);
    return millimetres;
}

std::vector<StripSize> sizesOf(const std::vector<Strip> &strips)
{
    std::vector<StripSize> sizes;
    sizes.reserve(strips.size());
    for (const Strip &strip : strips)
        sizes.push_back(strip.size);
    return sizes;
}

} // namespace

ReportLayout::ReportLayout(const Report &report)
    : m_title(report.title), m_mark(report.mark),
      m_orientation(report.orientation == Report::Orientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait)
{
    const QRect content = contentRect();
    m_strips = StripBuilder(content.width()).build(report);
    m_pages = paginate(sizesOf(m_strips), content.height());
}

QPageLayout ReportLayout::pageLayout() const
{
    QPageLayout layout(QPageSize(QPageSize::A4), m_orientation, {0, 0, 0, 0}, QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QRect ReportLayout::contentRect() const
{
    const QPageLayout layout(QPageSize(QPageSize::A4), m_orientation, margins(), QPageLayout::Millimeter);
    return layout.paintRectPixels(DotsPerInch);
}

} // namespace parindex
