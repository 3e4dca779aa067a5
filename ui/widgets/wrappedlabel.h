// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace parindex {

/// A label whose text is plain, whatever it quotes, and goes over as many lines as it needs.
inline QLabel *wrappedLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The same, and its text can be marked and copied.
inline QLabel *selectableLabel(const char *name, QWidget *parent)
{
    QLabel *label = wrappedLabel(name, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace parindex
