// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/opening.h"
#include "app/commandline/verb.h"

#include <QCoreApplication>

namespace parindex {

int runSelfTest(const QCommandLineParser &parser)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("parindex::CommandLine", source); };
    const auto workspace = Workspace::openForReading(parser.positionalArguments().front(), personName());
    if (!workspace)
        return refuse(workspace.error());
    const auto test = (*workspace)->selfTest();
    if (!test)
        return refuse(test.error());
    for (const QString &problem : test->problems)
        printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Problem: %1")).arg(problem));
    for (const QString &remark : test->remarks)
        printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Remark: %1")).arg(remark));
    if (!test->problems.isEmpty())
        return Findings;
    printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Everything could be read, and is as the history says it was entered.")));
    return Fine;
}

} // namespace parindex
