// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/opening.h"
#include "app/commandline/summaryjson.h"
#include "app/commandline/summarytext.h"
#include "app/commandline/verb.h"

namespace parindex {

namespace {

Result<std::vector<AssessmentId>> assessmentsToShow(const Workspace &workspace, const QString &wanted)
{
    std::vector<AssessmentId> shown;
    if (!wanted.isEmpty()) {
        const auto chosen = chooseAssessment(workspace, wanted);
        if (!chosen)
            return chosen.error();
        shown.push_back(*chosen);
        return shown;
    }
    for (const Assessment &assessment : workspace.assessments())
        shown.push_back(assessment.id);
    return shown;
}

} // namespace

int runSummary(const QCommandLineParser &parser)
{
    const auto workspace = Workspace::openForReading(parser.positionalArguments().front(), personName());
    if (!workspace)
        return refuse(workspace.error());
    const auto shown = assessmentsToShow(**workspace, parser.value(QStringLiteral("assessment")));
    if (!shown)
        return refuseChoice(shown.error());
    if (parser.isSet(QStringLiteral("json"))) {
        printLine(QString::fromUtf8(summaryJson(**workspace, *shown)).trimmed());
        return Fine;
    }
    QStringList texts;
    for (const AssessmentId id : *shown)
        texts << summaryText((*workspace)->view(id));
    printLine(texts.join(u'\n').trimmed());
    return Fine;
}

} // namespace parindex
