// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpainter.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace parindex {

namespace {

constexpr int LineThickness = dotsOfMillimetres(0.15);
constexpr int RuleThickness = dotsOfMillimetres(0.25);
constexpr int HeadOfPage = dotsOfMillimetres(9); ///< From the paper's edge to the page number.

/// Paper is white and ink black, whatever the palette of the screen.
const QColor Ink = Qt::black;
const QColor Shade(0xe4, 0xe4, 0xe4);

void drawFrame(QPainter &painter, const Strip &strip, QPoint origin, int height)
{
    const int left = strip.gridLines.front();
    const int right = strip.gridLines.back();
    if (strip.isShaded)
        painter.fillRect(QRect(origin.x() + left, origin.y(), right - left, height), Shade);
    // Lines are stroked, not filled: a screen then shows them however thin they become.
    painter.setPen(QPen(Ink, LineThickness, Qt::SolidLine, Qt::SquareCap));
    for (const int x : strip.gridLines)
        painter.drawLine(origin + QPoint(x, 0), origin + QPoint(x, height));
    for (const int y : {0, height})
        painter.drawLine(origin + QPoint(left, y), origin + QPoint(right, y));
}

void drawStrip(QPainter &painter, const Strip &strip, const PlacedStrip &placed, QPoint origin)
{
    const bool isWhole = placed.lines == strip.size.lines;
    if (!strip.gridLines.empty())
        drawFrame(painter, strip, origin, placed.lines * strip.size.lineHeight + strip.size.padding);
    painter.setPen(QPen(Ink, RuleThickness));
    for (const QLine &rule : strip.rules)
        painter.drawLine(rule.translated(origin));
    for (const Strip::Box &box : strip.boxes)
        box.text.draw(painter, origin + box.at, placed.firstLine, isWhole ? box.text.lineCount() : placed.lines);
}

void drawHeadOfPage(QPainter &painter, const ReportLayout &layout, int page)
{
    const QRect content = layout.contentRect();
    const QPoint at(content.left(), HeadOfPage);
    if (page > 0)
        TextBlock(QString::number(page + 1), {13, false, false, Qt::AlignHCenter}, content.width()).draw(painter, at, 0, 1);
    if (!layout.mark().isEmpty())
        TextBlock(layout.mark(), {10, false, true, Qt::AlignRight}, content.width()).draw(painter, at, 0, 1);
}

} // namespace

void drawReportPage(QPainter &painter, const ReportLayout &layout, int page)
{
    painter.setPen(Ink);
    drawHeadOfPage(painter, layout, page);
    const QPoint origin = layout.contentRect().topLeft();
    for (const PlacedStrip &placed : layout.page(page))
        drawStrip(painter, layout.strip(placed.strip), placed, origin + QPoint(0, placed.top));
}

bool printReport(const ReportLayout &layout, QPagedPaintDevice &device)
{
    return printReport(layout, device, 0, layout.pageCount() - 1);
}

bool printReport(const ReportLayout &layout, QPagedPaintDevice &device, int firstPage, int lastPage)
{
    device.setPageLayout(layout.pageLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = firstPage; page <= lastPage; ++page) {
        if (page > firstPage && !device.newPage())
            return false;
        painter.save();
        painter.scale(device.logicalDpiX() / qreal(DotsPerInch), device.logicalDpiY() / qreal(DotsPerInch));
        drawReportPage(painter, layout, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace parindex
