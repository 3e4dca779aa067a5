// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importscores.h"

#include "core/exchange/separatedtext.h"

#include <QCoreApplication>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::ImportScores", source);
}

Error refused(const QString &message)
{
    return {ErrorCode::Refused, message, {}};
}

Score scoreAfter(const Score &before, const ScoreLine &line)
{
    Score after = before;
    after.points = line.points;
    if (line.explanation)
        after.explanation = *line.explanation;
    // Points say that the work did arise, so the leaf counts again.
    if (line.points)
        after.applies = true;
    return after;
}

Status checkChange(const Assessment &assessment, const Item &leaf, const Score &after)
{
    if (!leaf.isSelfScored() && assessment.currentStage() == Stage::Self) {
        return refused(text(QT_TRANSLATE_NOOP("parindex::ImportScores", "%1 is not self-scored: its result comes from a survey or from statistics and is entered when it is published."))
                           .arg(leaf.code));
    }
    return after.points ? checkPoints(leaf, *after.points) : Status();
}

Result<const Item *> leafOf(const Framework &framework, const QString &code)
{
    const Item *item = framework.findCode(code);
    if (!item)
        return refused(text(QT_TRANSLATE_NOOP("parindex::ImportScores", "the criteria have no code “%1”")).arg(code.left(40)));
    if (!framework.isLeaf(item->id)) {
        return refused(text(QT_TRANSLATE_NOOP("parindex::ImportScores", "%1 is the sum of the rows below it and is not scored itself"))
                           .arg(item->code));
    }
    return item;
}

/// Adds what the line changes, if anything.
Status addChange(const AssessmentView &view, const ScoreLine &line, std::vector<Workspace::KeyedScore> &changes)
{
    const auto leaf = leafOf(view.framework, line.code);
    if (!leaf)
        return leaf.error();
    const Assessment &assessment = view.assessment();
    const Score &before = view.sheet.current(**leaf);
    const Score after = scoreAfter(before, line);
    if (after == before)
        return {};
    if (const Status status = checkChange(assessment, **leaf, after); !status)
        return status;
    changes.emplace_back(ScoreKey{assessment.id, (*leaf)->id, assessment.stageFor(**leaf)}, after);
    return {};
}

} // namespace

Result<std::vector<Workspace::KeyedScore>> scoresToReplace(const Workspace &workspace, AssessmentId assessment,
                                                           const std::vector<ScoreLine> &lines)
{
    std::vector<Workspace::KeyedScore> changes;
    QStringList problems;
    const AssessmentView view = workspace.view(assessment);
    for (const ScoreLine &line : lines) {
        if (const Status status = addChange(view, line, changes); !status)
            problems << text(QT_TRANSLATE_NOOP("parindex::ImportScores", "Line %1: %2")).arg(line.line).arg(status.error().message);
    }
    if (!problems.isEmpty())
        return refused(listedProblems(problems));
    return changes;
}

Result<ScoreImport> importScores(Workspace &workspace, AssessmentId assessment, const QByteArray &csv)
{
    const auto lines = readScoresCsv(csv);
    if (!lines)
        return lines.error();
    auto changes = scoresToReplace(workspace, assessment, *lines);
    if (!changes)
        return changes.error();
    ScoreImport outcome{static_cast<int>(lines->size()), static_cast<int>(changes->size())};
    if (changes->empty())
        return outcome;
    if (const auto before = workspace.replaceScores(std::move(*changes)); !before)
        return before.error();
    return outcome;
}

} // namespace parindex
