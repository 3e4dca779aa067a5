// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/opening.h"
#include "app/commandline/verb.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace parindex {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("parindex::CommandLine", source, nullptr, count);
}

/// The files that no document uses, but for those that a backup needs.
Status sweep(const Workspace &workspace)
{
    const auto unused = workspace.unusedFiles();
    if (!unused)
        return unused.error();
    const auto removed = workspace.removeUnusedFiles(*unused);
    if (!removed)
        return removed.error();
    qint64 bytes = 0;
    int kept = 0;
    for (const Workspace::UnusedFile &file : *unused) {
        bytes += file.isInBackup ? 0 : file.size;
        kept += file.isInBackup ? 1 : 0;
    }
    printLine(text(QT_TRANSLATE_N_NOOP("parindex::CommandLine", "Removed %n unused file(s), %1."), *removed).arg(QLocale().formattedDataSize(bytes)));
    if (kept > 0)
        printLine(text(QT_TRANSLATE_N_NOOP("parindex::CommandLine", "Kept %n unused file(s) that a backup needs."), kept));
    return {};
}

} // namespace

int runSelfTest(const QCommandLineParser &parser)
{
    const bool sweeps = parser.isSet(QStringLiteral("sweep"));
    const QString path = parser.positionalArguments().front();
    const auto workspace = sweeps ? Workspace::open(path, personName()) : Workspace::openForReading(path, personName());
    if (!workspace)
        return refuse(workspace.error());
    if (sweeps && (*workspace)->isReadOnly())
        return refuse(*(*workspace)->whyReadOnly());
    const auto test = (*workspace)->selfTest();
    if (!test)
        return refuse(test.error());
    for (const QString &problem : test->problems)
        printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Problem: %1")).arg(problem));
    for (const QString &remark : test->remarks)
        printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Remark: %1")).arg(remark));
    if (!test->problems.isEmpty() && sweeps)
        printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "No unused file was removed: first the problems have to be put right.")));
    if (!test->problems.isEmpty())
        return Findings;
    printLine(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Everything could be read, and is as the history says it was entered.")));
    const Status swept = sweeps ? sweep(**workspace) : Status();
    return swept ? Fine : refuse(swept.error());
}

} // namespace parindex
