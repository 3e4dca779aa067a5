// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QVBoxLayout;

namespace parindex {

/// The narrow bar at the left edge: one button for each page, icon above text.
class PageBar : public QFrame
{
    Q_OBJECT

public:
    explicit PageBar(QWidget *parent = nullptr);

    /// Adds a button that shows and triggers the action; its name is the action's and "Button".
    void addPage(QAction *action);

private:
    static constexpr int IconSize = 26;

    QVBoxLayout *m_layout;
};

} // namespace parindex
