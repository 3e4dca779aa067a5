// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputblocker.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace parindex {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::InputMethod:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::Close:
        return true;
    default:
        return false;
    }
}

} // namespace

InputBlocker::InputBlocker(const QWidget &allowed) : m_allowed(allowed)
{
    QApplication::instance()->installEventFilter(this);
    QApplication::setOverrideCursor(Qt::BusyCursor);
}

InputBlocker::~InputBlocker()
{
    QApplication::restoreOverrideCursor();
}

bool InputBlocker::isAllowed(const QObject &object) const
{
    const auto *widget = qobject_cast<const QWidget *>(&object);
    // Of what is no widget only shortcuts matter: windows of the system pass their events on.
    return widget && (widget == &m_allowed || m_allowed.isAncestorOf(widget));
}

bool InputBlocker::eventFilter(QObject *watched, QEvent *event)
{
    const bool concerns = watched->isWidgetType() || event->type() == QEvent::Shortcut;
    if (!concerns || !isInput(event->type()) || isAllowed(*watched))
        return false;
    event->ignore();
    return true;
}

} // namespace parindex
