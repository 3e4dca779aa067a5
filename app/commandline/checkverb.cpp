// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/opening.h"
#include "app/commandline/verb.h"

#include <QCoreApplication>

namespace parindex {

namespace {

QString codeOf(Finding::Code code)
{
    switch (code) {
    case Finding::Code::AboveMaximum: return QStringLiteral("above-maximum");
    case Finding::Code::BelowZero: return QStringLiteral("below-zero");
    case Finding::Code::ChildrenMismatch: return QStringLiteral("children-mismatch");
    case Finding::Code::DiffersFromRule: return QStringLiteral("differs-from-rule");
    case Finding::Code::FileMissing: return QStringLiteral("file-missing");
    case Finding::Code::FileAltered: return QStringLiteral("file-altered");
    case Finding::Code::FileUnreadable: return QStringLiteral("file-unreadable");
    }
    return {};
}

QString codeOf(Finding::Severity severity)
{
    return severity == Finding::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

/// Prints findings and counts them. Code and severity are words for programs and stay English.
class FindingPrinter
{
public:
    void print(const QString &code, const QString &severity, const QString &item, const QString &sentence)
    {
        printLine(QStringLiteral("%1 %2 %3: %4").arg(code, severity, item, sentence.simplified()));
        ++m_count;
    }

    void print(const Finding &finding)
    {
        print(codeOf(finding.code), codeOf(finding.severity), QStringLiteral("-"), finding.sentence);
    }

    /// The sentence begins with the item's code, which stands in a column of its own here.
    void print(const Finding &finding, const AssessmentView &view)
    {
        const QString item = finding.item ? view.framework.find(*finding.item)->code : QStringLiteral("-");
        QString sentence = finding.sentence;
        if (sentence.startsWith(item + QStringLiteral(": ")))
            sentence.remove(0, item.size() + 2);
        print(codeOf(finding.code), codeOf(finding.severity), item, QStringLiteral("%1 (%2)").arg(sentence, view.title()));
    }

    int count() const { return m_count; }

private:
    int m_count = 0;
};

Status printDatabase(const Workspace &workspace, FindingPrinter &printer)
{
    const auto problems = workspace.checkDatabase();
    if (!problems)
        return problems.error();
    for (const QString &problem : *problems)
        printer.print(QStringLiteral("database-damaged"), QStringLiteral("error"), QStringLiteral("-"), problem);
    return {};
}

void printScores(const Workspace &workspace, AssessmentId assessment, FindingPrinter &printer)
{
    for (const Finding &finding : workspace.findings(assessment))
        printer.print(finding, workspace.view(assessment));
}

int conclude(int count)
{
    if (count == 0) {
        printNote(QCoreApplication::translate("parindex::CommandLine", "Nothing was found."));
        return Fine;
    }
    printNote(QCoreApplication::translate("parindex::CommandLine", "%n finding(s).", nullptr, count));
    return Findings;
}

} // namespace

int runCheck(const QCommandLineParser &parser)
{
    const auto workspace = Workspace::openForReading(parser.positionalArguments().front(), personName());
    if (!workspace)
        return refuse(workspace.error());
    std::vector<AssessmentId> assessments;
    for (const Assessment &assessment : (*workspace)->assessments())
        assessments.push_back(assessment.id);
    if (parser.isSet(QStringLiteral("assessment"))) {
        const auto chosen = chooseAssessment(**workspace, parser.value(QStringLiteral("assessment")));
        if (!chosen)
            return refuseChoice(chosen.error());
        assessments = {*chosen};
    }
    FindingPrinter printer;
    if (const Status status = printDatabase(**workspace, printer); !status)
        return refuse(status.error());
    for (const Finding &finding : (*workspace)->checkFiles())
        printer.print(finding);
    for (const AssessmentId assessment : assessments)
        printScores(**workspace, assessment, printer);
    return conclude(printer.count());
}

} // namespace parindex
