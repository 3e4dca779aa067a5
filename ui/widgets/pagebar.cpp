// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagebar.h"

#include <QAction>
#include <QBoxLayout>
#include <QToolButton>

namespace parindex {

PageBar::PageBar(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pageBar"));
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(1, 6, 1, 6);
    m_layout->setSpacing(4);
    m_layout->addStretch(1);
}

void PageBar::addPage(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({IconSize, IconSize});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

} // namespace parindex
