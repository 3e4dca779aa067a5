// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verb.h"
#include "core/report/scorecharts.h"
#include "ui/charts/chartexport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

/// What does not fit together; empty when everything does.
QString complaintAbout(const QCommandLineParser &parser)
{
    const bool drawsCriteria = parser.value(QStringLiteral("chart")) == u"criteria";
    const bool namesField = parser.isSet(QStringLiteral("field"));
    if (drawsCriteria && !namesField)
        return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "The chart “criteria” needs --field CODE."));
    if (namesField && !drawsCriteria)
        return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "--field is only for the chart “criteria”."));
    const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (!endings.contains(QFileInfo(parser.value(QStringLiteral("o"))).suffix().toLower()))
        return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "OUT must end in .png, .svg or .pdf."));
    return {};
}

Result<Chart> criteriaOf(const AssessmentView &view, const QString &code)
{
    const Item *item = view.framework.findCode(code);
    if (item)
        return criteriaChart(view, *item);
    QStringList fields;
    for (const ItemId id : view.framework.topItems())
        fields << view.framework.find(id)->code;
    return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "The criteria have no code “%1”. The fields are: %2."))
                                          .arg(code, fields.join(QStringLiteral(", "))), {}};
}

/// The last year before, of the same unit.
Result<Chart> yearsOf(const Workspace &workspace, const AssessmentView &later)
{
    const Assessment *earlier = nullptr;
    for (const Assessment &other : workspace.assessments()) {
        if (other.agency == later.assessment().agency && other.year < later.assessment().year)
            earlier = &other; // They come by year.
    }
    if (!earlier) {
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "There is no year before “%1” to set beside it."))
                                             .arg(later.title()), {}};
    }
    return yearsChart(workspace.view(earlier->id), later);
}

Result<Chart> chartOf(const Workspace &workspace, AssessmentId assessment, const QCommandLineParser &parser)
{
    const AssessmentView view = workspace.view(assessment);
    const QString name = parser.value(QStringLiteral("chart"));
    if (name == u"criteria")
        return criteriaOf(view, parser.value(QStringLiteral("field")));
    if (name == u"radar")
        return radarChart(view);
    if (name == u"years")
        return yearsOf(workspace, view);
    if (name == u"comparison")
        return comparisonChart(view, workspace.referenceFigures(), ReferenceFigure::Measure::ParIndex);
    return fieldsChart(view);
}

} // namespace

int runChart(const QCommandLineParser &parser)
{
    if (const QString complaint = complaintAbout(parser); !complaint.isEmpty())
        return misuse(complaint);
    const QString output = parser.value(QStringLiteral("o"));
    if (const Status status = checkOutput(output); !status)
        return refuse(status.error());
    const auto workspace = Workspace::openForReading(parser.positionalArguments().front(), personName());
    if (!workspace)
        return refuse(workspace.error());
    const auto assessment = chooseAssessment(**workspace, parser.value(QStringLiteral("assessment")));
    if (!assessment)
        return refuseChoice(assessment.error());
    const auto chart = chartOf(**workspace, *assessment, parser);
    if (!chart)
        return refuseChoice(chart.error());
    if (chart->isEmpty())
        return refuse({ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "There is nothing to draw yet.")), {}});
    const Status status = saveChart(*chart, output);
    return status ? written(output) : refuse(status.error());
}

} // namespace parindex
