// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace parindex {

/// Keeps the mouse wheel from changing what is entered: over a combo box, a spin box or tabs it scrolls
/// whatever they lie in. Installed on the application, so that boxes made later are guarded as well.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace parindex
