// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/documenttable.h"

#include "ui/palettecolors.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace parindex {

DocumentTable::DocumentTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    dressHeader();
}

void DocumentTable::dressHeader()
{
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void DocumentTable::setHeader(QHeaderView *header)
{
    setHorizontalHeader(header);
    dressHeader();
}

void DocumentTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void DocumentTable::setColumnDigits(std::initializer_list<std::pair<int, int>> digits)
{
    m_digits = digits;
    applyWidths();
}

void DocumentTable::setWideColumn(int column, int leastDigits)
{
    m_wideColumn = column;
    m_leastDigits = leastDigits;
    fitWideColumn();
}

QModelIndexList DocumentTable::chosenRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QSize DocumentTable::sizeHint() const
{
    constexpr int Rows = 4;
    const int bars = horizontalHeader()->sizeHint().height() + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
    return {QTableView::sizeHint().width(), Rows * verticalHeader()->defaultSectionSize() + bars};
}

void DocumentTable::applyWidths()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, digits] : m_digits)
        setColumnWidth(column, digit * digits + digit);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    fitWideColumn();
}

void DocumentTable::fitWideColumn()
{
    if (m_wideColumn < 0)
        return;
    int others = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        others += column == m_wideColumn ? 0 : columnWidth(column);
    const int least = fontMetrics().horizontalAdvance(u'0') * m_leastDigits;
    setColumnWidth(m_wideColumn, std::max(least, viewport()->width() - others));
}

void DocumentTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidths();
}

void DocumentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitWideColumn();
}

void DocumentTable::keyPressEvent(QKeyEvent *event)
{
    // The view would start to edit the cell with it, or search for it.
    if (event->matches(QKeySequence::Delete))
        emit removeRequested();
    else if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        emit filterRequested(currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

void DocumentTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    constexpr int Margin = 12;
    QPainter painter(viewport());
    painter.setPen(PaletteColors::of(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace parindex
