// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartpicture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace parindex {

ChartView::ChartView(QWidget *parent) : QGraphicsView(parent)
{
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(320, 160);
    viewport()->setMouseTracking(true);
}

ChartView::~ChartView()
{
    setScene(nullptr); // The picture goes before the view does.
}

void ChartView::setContent(const Chart &chart)
{
    // A changed score redraws the same bars; the keyboard then stays where it is.
    const bool hasSameBars = std::equal(chart.categories.begin(), chart.categories.end(), m_content.categories.begin(), m_content.categories.end(),
                                        [](const Chart::Category &left, const Chart::Category &right) { return left.name() == right.name(); });
    m_content = chart;
    if (!hasSameBars)
        m_current.reset();
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.description());
    rebuild();
}

void ChartView::rebuild()
{
    auto picture = std::make_unique<ChartPicture>(m_content, ChartStyle{ChartColors::of(palette()), font()});
    setScene(picture.get());
    setBackgroundBrush(picture->backgroundBrush());
    m_picture = std::move(picture);
    layOut();
}

void ChartView::layOut()
{
    if (!m_picture)
        return;
    // Whether there is a scroll bar is decided here, since it changes the width and so the height.
    const QSize whole = maximumViewportSize();
    const bool scrolls = m_picture->leastHeight(whole.width()) > whole.height();
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_picture->layOut(viewport()->size());
    setSceneRect(m_picture->sceneRect());
    viewport()->update();
}

std::optional<std::size_t> ChartView::categoryAt(const QPoint &place) const
{
    return m_picture ? m_picture->categoryAt(mapToScene(place)) : std::nullopt;
}

void ChartView::setCurrent(std::optional<std::size_t> category)
{
    m_current = category;
    if (category)
        ensureVisible(m_picture->categoryArea(*category), 0, 4);
    viewport()->update();
}

void ChartView::activate(std::optional<std::size_t> category)
{
    if (!category || *category >= m_content.categories.size())
        return;
    if (const std::optional<ItemId> item = m_content.categories[*category].item)
        emit itemActivated(*item);
}

bool ChartView::moveCurrent(int key)
{
    const std::size_t last = m_content.categories.size() - 1;
    if (key == Qt::Key_Home)
        setCurrent(0);
    else if (key == Qt::Key_End)
        setCurrent(last);
    else if (key == Qt::Key_Down || key == Qt::Key_Right)
        setCurrent(m_current ? std::min(*m_current + 1, last) : 0);
    else if (key == Qt::Key_Up || key == Qt::Key_Left)
        setCurrent(m_current ? *m_current - std::min<std::size_t>(*m_current, 1) : last);
    else
        return false;
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool activates = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (activates && m_current)
        activate(m_current);
    else if (m_content.isEmpty() || !moveCurrent(event->key()))
        QGraphicsView::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? categoryAt(event->pos()) : std::nullopt;
    setCurrent(m_pressed);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> pressed = std::exchange(m_pressed, std::nullopt);
    if (event->button() == Qt::LeftButton && pressed && categoryAt(event->pos()) == pressed)
        activate(pressed);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> category = categoryAt(event->pos());
    const bool leadsOn = category && m_content.categories[*category].item;
    viewport()->setCursor(leadsOn ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<std::size_t> category = categoryAt(help->pos());
    if (category && *category < m_content.rows.size())
        QToolTip::showText(help->globalPos(), m_content.rowText(*category).toHtmlEscaped(), viewport());
    else
        QToolTip::hideText();
    return true;
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus() || !m_picture)
        return;
    const QRectF frame = m_current ? m_picture->categoryArea(*m_current) : m_picture->sceneRect().adjusted(2, 2, -2, -2);
    painter->setPen(QPen(palette().color(QPalette::Highlight), 2, m_current ? Qt::SolidLine : Qt::DotLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(frame);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (m_picture && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        rebuild();
}

} // namespace parindex
