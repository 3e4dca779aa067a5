// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <QGraphicsView>

#include <memory>
#include <optional>

namespace parindex {

class ChartPicture;

/// Shows a chart in the colours of the window. A click on a bar, or the arrow keys and Enter,
/// lead to its item. What does not fit is scrolled, never cut.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setContent(const Chart &chart);
    const Chart &content() const { return m_content; }
    /// The category that the keyboard is at.
    std::optional<std::size_t> current() const { return m_current; }

signals:
    void itemActivated(parindex::ItemId item);

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void layOut();
    void setCurrent(std::optional<std::size_t> category);
    bool moveCurrent(int key);
    void activate(std::optional<std::size_t> category);
    std::optional<std::size_t> categoryAt(const QPoint &place) const;

    Chart m_content;
    std::unique_ptr<ChartPicture> m_picture;
    std::optional<std::size_t> m_current;
    std::optional<std::size_t> m_pressed;
};

} // namespace parindex
