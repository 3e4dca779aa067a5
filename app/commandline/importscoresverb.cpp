// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/filecontent.h"
#include "app/commandline/opening.h"
#include "app/commandline/verb.h"
#include "core/workspace/importscores.h"

#include <QCoreApplication>

namespace parindex {

namespace {

constexpr qint64 LargestTable = 16 << 20;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

int refuseImport(const Error &error)
{
    return refuse({error.code, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Nothing was imported.")) + u'\n' + error.message, error.detail});
}

} // namespace

int runImportScores(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const auto table = contentOf(files[1], LargestTable);
    if (!table)
        return refuseImport(table.error());
    const auto workspace = Workspace::open(files[0], personName());
    if (!workspace)
        return refuseImport(workspace.error());
    if ((*workspace)->isReadOnly())
        return refuseImport(*(*workspace)->whyReadOnly());
    const auto assessment = chooseAssessmentToChange(**workspace, parser.value(QStringLiteral("assessment")));
    if (!assessment)
        return refuseChoice(assessment.error());
    const auto outcome = importScores(**workspace, *assessment, *table);
    if (!outcome)
        return refuseImport(outcome.error());
    printLine(QCoreApplication::translate("parindex::CommandLine", "%n line(s) read", nullptr, outcome->lines) + QStringLiteral("; ")
              + QCoreApplication::translate("parindex::CommandLine", "%n score(s) changed.", nullptr, outcome->changed));
    return Fine;
}

} // namespace parindex
