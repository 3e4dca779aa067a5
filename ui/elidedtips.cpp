// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elidedtips.h"

#include "ui/outlinestyle.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace parindex {

namespace {

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    option.frame = box.hasFrame();
    option.currentText = box.currentText();
    option.currentIcon = box.itemIcon(box.currentIndex());
    option.iconSize = box.iconSize();
    return shownText(option, *box.style(), &box) != box.currentText();
}

} // namespace

bool ElidedTips::eventFilter(QObject *watched, QEvent *event)
{
    const auto *box = event->type() == QEvent::ToolTip ? qobject_cast<const QComboBox *>(watched) : nullptr;
    if (!box || box->isEditable() || !isCut(*box))
        return QObject::eventFilter(watched, event);
    QStringList lines{box->currentText().toHtmlEscaped(), box->toolTip()};
    lines.removeAll(QString());
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>"))));
    return true;
}

} // namespace parindex
