// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include <QAbstractAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QLegend>
#include <QLocale>
#include <QPen>
#include <QTextDocument>
#include <QTextOption>

namespace parindex {

namespace {

constexpr qreal SmallShare = 0.9;

} // namespace

QFont ChartStyle::bold() const
{
    QFont result = font;
    result.setBold(true);
    return result;
}

QFont ChartStyle::small() const
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(qRound(font.pixelSize() * SmallShare));
    else
        result.setPointSizeF(font.pointSizeF() * SmallShare);
    return result;
}

QGraphicsTextItem *ChartStyle::addText(QGraphicsScene &scene, const QString &text, const QFont &textFont, const QColor &color, Qt::Alignment alignment) const
{
    auto *item = new QGraphicsTextItem;
    item->document()->setDocumentMargin(0);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    item->document()->setDefaultTextOption(option);
    item->setFont(textFont);
    item->setDefaultTextColor(color);
    item->setPlainText(text);
    item->setZValue(1);
    scene.addItem(item);
    return item;
}

void ChartStyle::strip(QChart &chart)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setLocalizeNumbers(true);
    chart.setLocale(QLocale());
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.legend()->hide();
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
}

void ChartStyle::dress(QAbstractAxis &axis) const
{
    axis.setLabelsFont(small());
    axis.setLabelsColor(colors.muted);
    axis.setLinePen(QPen(colors.grid, 1));
    axis.setGridLinePen(QPen(colors.grid, 1));
}

QRectF ChartStyle::fit(QChart &chart, const QRectF &area, const QMarginsF &margins)
{
    chart.setMargins(margins.toMargins());
    chart.setGeometry(area);
    // Otherwise the axes would be laid out when the next event is handled, after our texts.
    chart.layout()->invalidate();
    chart.layout()->activate();
    return chart.plotArea().translated(area.topLeft());
}

} // namespace parindex
