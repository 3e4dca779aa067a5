// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QTabBar>

namespace parindex {

namespace {

bool isGuarded(const QObject *watched)
{
    return qobject_cast<const QComboBox *>(watched) || qobject_cast<const QAbstractSpinBox *>(watched) || qobject_cast<const QTabBar *>(watched);
}

} // namespace

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && isGuarded(watched)) {
        // The wheel must not move the focus there either: what is typed elsewhere would be closed by it.
        auto *field = static_cast<QWidget *>(watched);
        if (field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus);
    }
    if (event->type() != QEvent::Wheel || !isGuarded(watched))
        return QObject::eventFilter(watched, event);
    // An open list of choices is a window of its own and scrolls as ever. What is ignored here goes to the parent.
    event->ignore();
    return true;
}

} // namespace parindex
