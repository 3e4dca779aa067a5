// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QToolButton>

namespace parindex {

/// A button with an icon and, once it has one, a text beside it; the Tab key reaches it. Pressing it calls
/// the widget that it stands in.
template <typename Owner>
QToolButton *iconButton(const char *name, const char *icon, Owner *owner, void (Owner::*action)())
{
    auto *button = new QToolButton(owner);
    button->setObjectName(QLatin1String(name));
    button->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(button, &QToolButton::clicked, owner, action);
    return button;
}

} // namespace parindex
