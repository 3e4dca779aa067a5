// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checkedfile.h"

#include "core/domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parindex {

namespace {

const QString NoItem = QStringLiteral("-");

CheckedLine lineOf(const Finding &finding)
{
    return {codeOf(finding.code), codeOf(finding.severity), NoItem, finding.sentence.simplified(), {}, {}};
}

/// The sentence begins with the item's code, which stands in a column of its own here.
CheckedLine lineOf(const Finding &finding, const AssessmentView &view)
{
    CheckedLine line = lineOf(finding);
    line.assessment = view.title();
    line.item = finding.item ? view.framework.find(*finding.item)->code : NoItem;
    if (line.sentence.startsWith(line.item + QStringLiteral(": ")))
        line.sentence.remove(0, line.item.size() + 2);
    return line;
}

void addFindings(const Workspace &workspace, AssessmentId id, CheckedFile &file)
{
    for (const Finding &finding : workspace.findings(id)) {
        CheckedLine line = lineOf(finding, workspace.view(id));
        const AcceptedFinding *accepted = workspace.acceptanceOfFinding(id, finding);
        line.reason = accepted ? accepted->reason.simplified() : QString();
        (accepted ? file.accepted : file.standing).push_back(std::move(line));
    }
}

QJsonArray jsonOf(const std::vector<CheckedLine> &lines)
{
    QJsonArray array;
    for (const CheckedLine &line : lines) {
        QJsonObject object{{QStringLiteral("code"), line.code}, {QStringLiteral("severity"), line.severity}, {QStringLiteral("sentence"), line.sentence}};
        if (line.item != NoItem)
            object[QStringLiteral("item")] = line.item;
        if (!line.assessment.isEmpty())
            object[QStringLiteral("assessment")] = line.assessment;
        if (!line.reason.isEmpty())
            object[QStringLiteral("reason")] = line.reason;
        array << object;
    }
    return array;
}

} // namespace

int CheckedFile::count(const QString &severity) const
{
    return int(std::count_if(standing.begin(), standing.end(), [&](const CheckedLine &line) { return line.severity == severity; }));
}

QByteArray CheckedFile::toJson() const
{
    const QJsonObject object{{QStringLiteral("errors"), count(QStringLiteral("error"))},
                             {QStringLiteral("warnings"), count(QStringLiteral("warning"))},
                             {QStringLiteral("findings"), jsonOf(standing)},
                             {QStringLiteral("accepted"), jsonOf(accepted)}};
    return QJsonDocument(object).toJson();
}

Result<CheckedFile> checkedFile(const Workspace &workspace, const std::vector<AssessmentId> &assessments)
{
    const auto problems = workspace.checkDatabase();
    if (!problems)
        return problems.error();
    CheckedFile file;
    for (const QString &problem : *problems)
        file.standing.push_back({QStringLiteral("database-damaged"), QStringLiteral("error"), NoItem, problem.simplified(), {}, {}});
    for (const Finding &finding : workspace.checkFiles())
        file.standing.push_back(lineOf(finding));
    for (const AssessmentId id : assessments)
        addFindings(workspace, id, file);
    return file;
}

} // namespace parindex
