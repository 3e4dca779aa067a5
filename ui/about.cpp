// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include "ui/prompts.h"

#include <QCoreApplication>

namespace parindex {

void showAbout(QWidget *parent)
{
    const QString text = QCoreApplication::translate(
        "parindex::About",
        "Version %1, with Qt %2.\n\n"
        "Self-assessment of public administration reform (PAR INDEX), on this computer alone.\n\n"
        "This is free software under the GNU General Public License, version 3 or later. "
        "You may use it, look into it, change it and pass it on. It comes without any warranty.");
    const QString title = QCoreApplication::translate("parindex::About", "About this program");
    Prompts::instance().showMessage(parent, title, text.arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace parindex
