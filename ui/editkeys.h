// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

namespace parindex {

/// Who gets the keys that both a text box and the window could use. A box with something of its
/// own to undo undoes that; else the window undoes the last change of the file. Ctrl+Enter inside
/// a cell belongs to the cell.
class EditKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Hands cut, copy or paste to whatever has the focus, as if its keys had been typed there.
    static void sendToFocus(QKeySequence::StandardKey key);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace parindex
