// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <set>

namespace parindex {

/// A header whose columns can be filtered: beside the title stands an arrow that opens the filter,
/// which is filled and framed where a filter is set. A right click opens it as well.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    void setFilterable(std::set<int> columns);
    void setFiltered(std::set<int> columns); ///< Where a filter is set now.
    QRect arrowOf(int column) const;         ///< In the viewport; empty where the column cannot be filtered.

signals:
    void filterRequested(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QSize sectionSizeFromContents(int column) const override;

private:
    QRect arrowIn(const QRect &section) const;
    void paintArrow(QPainter *painter, const QRect &rect, bool isFiltered) const;

    std::set<int> m_filterable;
    std::set<int> m_filtered;
    int m_pressed = -1; ///< The column whose arrow the mouse was pressed on.
};

} // namespace parindex
