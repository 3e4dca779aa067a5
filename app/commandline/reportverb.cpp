// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verb.h"
#include "core/report/evidenceregisterreport.h"
#include "core/report/requirementmatrixreport.h"
#include "core/report/scoresheetreport.h"
#include "ui/report/pdffile.h"

namespace parindex {

namespace {

Report chosenReport(const QString &name, const AssessmentView &view, const ReportOptions &options)
{
    if (name == u"score-sheet")
        return scoreSheetReport(view, options);
    return name == u"evidence-matrix" ? requirementMatrixReport(view) : evidenceRegisterReport(view);
}

} // namespace

int runReport(const QCommandLineParser &parser)
{
    const QString output = parser.value(QStringLiteral("o"));
    if (const Status status = checkOutput(output); !status)
        return refuse(status.error());
    const auto workspace = Workspace::openForReading(parser.positionalArguments().front(), personName());
    if (!workspace)
        return refuse(workspace.error());
    const auto assessment = chooseAssessment(**workspace, parser.value(QStringLiteral("assessment")));
    if (!assessment)
        return refuseChoice(assessment.error());
    const AssessmentView view = (*workspace)->view(*assessment);
    ReportOptions options;
    options.acceptedWarnings = (*workspace)->acceptedWarnings(*assessment);
    const Status status = writeReportPdf(chosenReport(parser.value(QStringLiteral("report")), view, options), output);
    return status ? written(output) : refuse(status.error());
}

} // namespace parindex
