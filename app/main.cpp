// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/window.h"

#include <QString>

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return parindex::isCommandLine(arguments) ? parindex::runCommandLine(arguments) : parindex::runWindow(argc, argv);
}
