// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barplot.h"

#include "ui/charts/hatching.h"
#include "ui/charts/plottedvalue.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QPen>
#include <QTextDocument>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace parindex {

namespace {

constexpr double BarShare = 0.66;      ///< Of the height of a category.
constexpr qreal MostNamesShare = 0.38; ///< Of the width; longer names are wrapped.
constexpr qreal LabelSpace = 6;
constexpr qreal RowSpace = 4;
constexpr qreal GoodRowLines = 3.2; ///< Per bar; thicker bars look clumsy.
constexpr int FewestSteps = 4;

/// Whole steps of 1, 2 or 5 times a power of ten.
double stepFor(double span)
{
    const double raw = span / FewestSteps;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {5.0, 2.0}) {
        if (raw >= factor * power)
            return factor * power;
    }
    return power;
}

int decimalsOf(double step)
{
    return std::max(0, int(std::ceil(-std::log10(step) - 1e-9)));
}

} // namespace

BarPlot::BarPlot(const Chart &chart, const ChartStyle &style, QGraphicsScene &scene)
    : m_content(chart), m_style(style), m_chart(new QChart), m_values(new QValueAxis)
{
    style.strip(*m_chart);
    scene.addItem(m_chart);
    addBars(scene);
    addAxes();
    addTexts(scene);
    const QString unit = chart.unit == Chart::Unit::Percent ? QCoreApplication::translate("parindex::BarPlot", "percent")
                                                            : QCoreApplication::translate("parindex::BarPlot", "points");
    m_unit = style.addText(scene, unit, style.small(), style.colors.muted);
}

void BarPlot::addBars(QGraphicsScene &scene)
{
    QAbstractBarSeries *bars = isStacked() ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QHorizontalBarSeries;
    bars->setBarWidth(BarShare);
    std::vector<double> ends(m_content.categories.size(), 0.0);
    std::vector<QBarSet *> sets;
    for (std::size_t place = 0; place < m_content.series.size(); ++place) {
        const Chart::Series &series = m_content.series[place];
        const ChartColors::Look look = m_style.colors.look(series.role);
        auto *set = new QBarSet(series.name);
        set->setBrush(look.fill);
        set->setPen(QPen(look.line, 1));
        for (std::size_t i = series.values.size(); i-- > 0;) // Qt Charts counts from the bottom.
            set->append(plottedValue(series.values[i]));
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            const double from = isStacked() ? ends[i] : 0.0;
            const double to = from + plottedValue(series.values[i]);
            ends[i] = to;
            m_least = std::min({m_least, from, to});
            m_most = std::max({m_most, from, to});
            if (look.isHatched)
                addHatch({i, isStacked() ? 0 : place, from, to}, look, scene);
        }
        sets.push_back(set);
    }
    if (!isStacked())
        std::reverse(sets.begin(), sets.end());
    for (QBarSet *set : sets)
        bars->append(set);
    m_chart->addSeries(bars);
}

void BarPlot::addAxes()
{
    auto *categories = new QBarCategoryAxis;
    for (std::size_t i = 0; i < m_content.categories.size(); ++i)
        categories->append(QString::number(i)); // Only to count them: names are drawn by us.
    m_style.dress(*categories);
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    m_style.dress(*m_values);
    if (m_content.unit == Chart::Unit::Percent)
        m_most = std::max(m_most, 100.0);
    if (m_most <= m_least)
        m_most = m_least + 1;
    const double step = stepFor(m_most - m_least);
    m_least = std::floor(m_least / step) * step;
    m_most = std::ceil(m_most / step - 1e-9) * step;
    m_values->setRange(m_least, m_most);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickInterval(step);
    m_values->setLabelFormat(QStringLiteral("%.%1f").arg(decimalsOf(step)));
    m_chart->addAxis(categories, Qt::AlignLeft);
    m_chart->addAxis(m_values, Qt::AlignBottom);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(categories);
        series->attachAxis(m_values);
    }
}

void BarPlot::addTexts(QGraphicsScene &scene)
{
    for (std::size_t i = 0; i < m_content.categories.size(); ++i) {
        const Chart::Category &category = m_content.categories[i];
        m_names.push_back(m_style.addText(scene, category.name(), m_style.font, m_style.colors.text, Qt::AlignRight));
        double end = 0;
        for (std::size_t place = 0; place < m_content.series.size(); ++place) {
            const Chart::Series &series = m_content.series[place];
            const double value = plottedValue(series.values[i]);
            end += value;
            if (!isStacked())
                addLabel({i, place, 0, value}, series.labels.value(qsizetype(i)), scene);
        }
        if (isStacked())
            addLabel({i, 0, 0, end}, category.label, scene);
    }
}

void BarPlot::addLabel(const Bar &bar, const QString &text, QGraphicsScene &scene)
{
    m_labels.push_back({bar, m_style.addText(scene, text, m_style.font, m_style.colors.text)});
}

void BarPlot::addHatch(const Bar &bar, const ChartColors::Look &look, QGraphicsScene &scene)
{
    auto *lines = new QGraphicsPathItem;
    lines->setPen(QPen(look.line, 1.2));
    lines->setZValue(1);
    scene.addItem(lines);
    m_hatches.push_back({bar, lines});
}

qreal BarPlot::namesWidth(qreal width) const
{
    qreal widest = 0;
    const QFontMetricsF metrics(m_style.font);
    for (const Chart::Category &category : m_content.categories)
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(category.name())) + 2);
    return std::min(widest, std::floor(width * MostNamesShare));
}

qreal BarPlot::labelsWidth() const
{
    qreal widest = 0;
    for (const Label &label : m_labels)
        widest = std::max(widest, std::ceil(label.text->document()->idealWidth()));
    return widest + LabelSpace;
}

qreal BarPlot::rowHeight(qreal width) const
{
    qreal highest = qreal(barsPerCategory()) * (m_style.lineHeight() + 2) / BarShare;
    for (QGraphicsTextItem *name : m_names) {
        name->setTextWidth(namesWidth(width));
        highest = std::max(highest, name->boundingRect().height());
    }
    return highest + RowSpace;
}

qreal BarPlot::axisHeight() const
{
    return QFontMetricsF(m_style.small()).height() * 2 + 10;
}

qreal BarPlot::leastHeight(qreal width) const
{
    return rowHeight(width) * qreal(m_content.categories.size()) + axisHeight();
}

qreal BarPlot::goodHeight(qreal width) const
{
    const qreal row = std::max(rowHeight(width), m_style.lineHeight() * GoodRowLines * std::max(1.0, 0.8 * qreal(barsPerCategory())));
    return row * qreal(m_content.categories.size()) + axisHeight();
}

QRectF BarPlot::barArea(const Bar &bar) const
{
    const qreal row = m_plot.height() / qreal(m_content.categories.size());
    const qreal height = row * BarShare / qreal(barsPerCategory());
    const qreal top = m_plot.top() + row * (qreal(bar.category) + (1 - BarShare) / 2) + height * qreal(bar.place);
    const auto x = [&](double value) { return m_plot.left() + m_plot.width() * (value - m_least) / (m_most - m_least); };
    return QRectF(x(bar.from), top, x(bar.to) - x(bar.from), height);
}

void BarPlot::layOut(const QRectF &area)
{
    m_area = area;
    const qreal names = namesWidth(area.width());
    const QSizeF unit = m_unit->boundingRect().size();
    m_plot = m_style.fit(*m_chart, area, QMarginsF(names, 0, labelsWidth(), unit.height()));
    const qreal row = m_plot.height() / qreal(m_content.categories.size());
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_names[i]->setTextWidth(names);
        m_names[i]->setPos(area.left(), m_plot.top() + row * (qreal(i) + 0.5) - m_names[i]->boundingRect().height() / 2);
    }
    for (const Label &label : m_labels) {
        const QRectF bar = barArea(label.bar);
        label.text->setPos(std::max(bar.left(), bar.right()) + LabelSpace, bar.center().y() - label.text->boundingRect().height() / 2);
    }
    for (const Hatch &hatch : m_hatches)
        hatch.lines->setPath(hatching(barArea(hatch.bar)));
    m_unit->setPos(m_plot.center().x() - unit.width() / 2, area.bottom() - unit.height());
}

QRectF BarPlot::categoryArea(std::size_t category) const
{
    const qreal row = m_plot.height() / qreal(m_content.categories.size());
    return QRectF(m_area.left(), m_plot.top() + row * qreal(category), m_area.width(), row);
}

} // namespace parindex
