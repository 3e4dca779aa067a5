// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QPoint;
class QString;
class QWidget;

namespace parindex {

/// The box into which an object that gets events writes text: itself, the line inside a spin box or a
/// combo box, or the text box around a viewport. Null when it is none, or cannot be written now.
QWidget *writableTextField(QObject *object);

/// Puts text in the place of what is selected, as one step that the field can undo.
void insertText(QWidget *field, const QString &text);

/// Moves the cursor to a place of the field, in its own coordinates.
void placeCursor(QWidget *field, const QPoint &place);

} // namespace parindex
