// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/scorescsv.h"
#include "core/workspace/workspace.h"

#include <QByteArray>

#include <vector>

namespace parindex {

/// What the lines of a table would change in an assessment: only cells whose value differs. An
/// empty cell of the score column means "not scored"; a table without explanations leaves those
/// that there are. Refuses, naming the lines with their reasons: unknown codes, rows that are sums,
/// points out of range, and results of surveys or statistics in a sheet that is still self-scored.
Result<std::vector<Workspace::KeyedScore>> scoresToReplace(const Workspace &workspace, AssessmentId assessment,
                                                           const std::vector<ScoreLine> &lines);

/// How an import went.
struct ScoreImport
{
    int lines = 0;   ///< Of the table, without the heading.
    int changed = 0; ///< Leaves whose score or explanation is another one now.
};

/// Reads a table of scores and sets all of them in one change, or none.
Result<ScoreImport> importScores(Workspace &workspace, AssessmentId assessment, const QByteArray &csv);

} // namespace parindex
