// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace parindex {

/// Says in a tool tip what a combo box has no room for. Installed on the application.
class ElidedTips : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace parindex
