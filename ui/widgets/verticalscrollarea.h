// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace parindex {

/// Lets a tall widget, which has a layout, be looked at through a low window: it scrolls up and down only, and is
/// never narrower than the widget.
class VerticalScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit VerticalScrollArea(QWidget *content, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Gives the content all the room that there is, and what it needs at least. QScrollArea's own
    /// way would give it what it likes best, and so scroll where nothing has to.
    void fit();
};

} // namespace parindex
