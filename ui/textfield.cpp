// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textfield.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace parindex {

namespace {

QWidget *ifWritable(QLineEdit *line)
{
    return line && line->isEnabled() && !line->isReadOnly() && line->echoMode() == QLineEdit::Normal ? line : nullptr;
}

template <typename Box>
QWidget *ifWritable(Box *box)
{
    return box && box->isEnabled() && !box->isReadOnly() ? box : nullptr;
}

template <typename Box>
void insertInto(Box &box, const QString &text)
{
    QTextCursor cursor = box.textCursor();
    cursor.beginEditBlock();
    // What is typed next would become part of the same step to undo, unless that ends with another change.
    cursor.insertText(text + u' ');
    cursor.deletePreviousChar();
    cursor.endEditBlock();
    box.setTextCursor(cursor);
    box.ensureCursorVisible();
}

/// What a line is asked to undo ends where the cursor was moved.
void separate(QLineEdit &line)
{
    const int start = line.selectionStart();
    const int length = line.selectionLength();
    const int place = line.cursorPosition();
    line.setCursorPosition(place > 0 ? place - 1 : 1);
    line.setCursorPosition(place);
    if (start >= 0)
        line.setSelection(start, length);
}

} // namespace

QWidget *writableTextField(QObject *object)
{
    if (auto *line = qobject_cast<QLineEdit *>(object))
        return ifWritable(line);
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(object))
        return ifWritable(spin->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly));
    if (const auto *combo = qobject_cast<QComboBox *>(object))
        return ifWritable(combo->lineEdit());
    QWidget *box = qobject_cast<QWidget *>(object);
    for (int step = 0; box && step < 2; ++step, box = box->parentWidget()) {
        if (auto *plain = qobject_cast<QPlainTextEdit *>(box); plain && (step == 0 || plain->viewport() == object))
            return ifWritable(plain);
        if (auto *rich = qobject_cast<QTextEdit *>(box); rich && (step == 0 || rich->viewport() == object))
            return ifWritable(rich);
    }
    return nullptr;
}

void insertText(QWidget *field, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        separate(*line);
        line->insert(text);
        separate(*line);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(field)) {
        insertInto(*plain, text);
    } else if (auto *rich = qobject_cast<QTextEdit *>(field)) {
        insertInto(*rich, text);
    }
}

void placeCursor(QWidget *field, const QPoint &place)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setCursorPosition(line->cursorPositionAt(place));
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(field))
        plain->setTextCursor(plain->cursorForPosition(place));
    else if (auto *rich = qobject_cast<QTextEdit *>(field))
        rich->setTextCursor(rich->cursorForPosition(place));
}

} // namespace parindex
