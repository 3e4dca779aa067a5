// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checkedfile.h"
#include "app/commandline/console.h"
#include "app/commandline/opening.h"
#include "app/commandline/verb.h"

#include <QCoreApplication>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

/// Code and severity are words for programs and stay English.
void print(const CheckedLine &line)
{
    const QString severity = line.reason.isEmpty() ? line.severity : QStringLiteral("accepted");
    QString printed = QStringLiteral("%1 %2 %3: %4").arg(line.code, severity, line.item, line.sentence);
    if (!line.assessment.isEmpty())
        printed += QStringLiteral(" (%1)").arg(line.assessment);
    if (!line.reason.isEmpty())
        printed += QStringLiteral(" – ") + line.reason;
    printLine(printed);
}

void conclude(const CheckedFile &file)
{
    if (file.standing.empty())
        printNote(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Nothing was found.")));
    else
        printNote(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "%1 red, %2 yellow.")).arg(file.count(QStringLiteral("error"))).arg(file.count(QStringLiteral("warning"))));
    if (!file.accepted.empty())
        printNote(QCoreApplication::translate("parindex::CommandLine", "%n yellow one(s) were accepted.", nullptr, int(file.accepted.size())));
}

Result<std::vector<AssessmentId>> assessmentsToCheck(const Workspace &workspace, const QCommandLineParser &parser)
{
    std::vector<AssessmentId> assessments;
    if (parser.isSet(QStringLiteral("assessment"))) {
        const auto chosen = chooseAssessment(workspace, parser.value(QStringLiteral("assessment")));
        if (!chosen)
            return chosen.error();
        assessments.push_back(*chosen);
        return assessments;
    }
    for (const Assessment &assessment : workspace.assessments())
        assessments.push_back(assessment.id);
    return assessments;
}

} // namespace

int runCheck(const QCommandLineParser &parser)
{
    const auto workspace = Workspace::openForReading(parser.positionalArguments().front(), personName());
    if (!workspace)
        return refuse(workspace.error());
    const auto assessments = assessmentsToCheck(**workspace, parser);
    if (!assessments)
        return refuseChoice(assessments.error());
    const auto file = checkedFile(**workspace, *assessments);
    if (!file)
        return refuse(file.error());
    if (parser.isSet(QStringLiteral("json"))) {
        printLine(QString::fromUtf8(file->toJson()).trimmed());
    } else {
        for (const auto *lines : {&file->standing, &file->accepted}) {
            for (const CheckedLine &line : *lines)
                print(line);
        }
        conclude(*file);
    }
    return file->count(QStringLiteral("error")) > 0 ? Findings : Fine;
}

} // namespace parindex
