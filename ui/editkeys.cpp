// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editkeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace parindex {

namespace {

/// Whether this is a text box that has nothing left to undo (or redo) by itself.
bool hasNothing(QObject *watched, bool undo)
{
    if (const auto *line = qobject_cast<QLineEdit *>(watched))
        return !(undo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto *text = qobject_cast<QPlainTextEdit *>(watched))
        return !(undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    return false;
}

/// Keys that the widget with the focus answers by itself, and that the menu only sends to it: as
/// shortcuts of the menu they would call themselves without end.
bool isForTheFocus(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Cut) || key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste);
}

bool isInCell(const QObject *watched)
{
    const auto *line = qobject_cast<const QLineEdit *>(watched);
    return line && line->parentWidget() && qobject_cast<const QAbstractItemView *>(line->parentWidget()->parentWidget());
}

} // namespace

void EditKeys::sendToFocus(QKeySequence::StandardKey key)
{
    const auto bindings = QKeySequence::keyBindings(key);
    QWidget *focus = QApplication::focusWidget();
    if (!focus || bindings.isEmpty())
        return;
    const QKeyCombination combination = bindings.first()[0];
    QKeyEvent press(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
    QCoreApplication::sendEvent(focus, &press);
}

bool EditKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if ((undo || key->matches(QKeySequence::Redo)) && hasNothing(watched, undo)) {
        event->ignore();
        return true;
    }
    if (isForTheFocus(*key)) {
        event->accept();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier) && isInCell(watched)) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parindex
