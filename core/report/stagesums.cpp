// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stagesums.h"

#include <algorithm>

namespace parindex {

namespace {

Assessment::State stateOf(Stage stage)
{
    switch (stage) {
    case Stage::Self: return Assessment::State::Draft;
    case Stage::Round1: return Assessment::State::Round1;
    case Stage::Round2: return Assessment::State::Round2;
    }
    return Assessment::State::Draft;
}

/// The sheet as it stood at an earlier stage, without what came from outside.
ScoreSheet sheetAt(const AssessmentView &view, Stage stage)
{
    Assessment assessment = view.assessment();
    assessment.state = stateOf(stage);
    ScoreSheet sheet(assessment);
    for (const Item *leaf : view.framework.leaves()) {
        if (leaf->isSelfScored())
            sheet.set(leaf->id, stage, view.sheet.score(leaf->id, stage));
    }
    return sheet;
}

bool holdsPoints(const AssessmentView &view, Stage stage)
{
    const auto leaves = view.framework.leaves();
    return std::any_of(leaves.begin(), leaves.end(), [&](const Item *leaf) {
        return leaf->isSelfScored() && view.sheet.score(leaf->id, stage).points;
    });
}

} // namespace

std::vector<StageSums> stageSums(const AssessmentView &view)
{
    const Stage current = view.assessment().currentStage();
    std::vector<StageSums> result;
    for (const Stage stage : {Stage::Self, Stage::Round1, Stage::Round2}) {
        if (stage == current)
            result.push_back({stage, true, {}});
        else if (stage < current && holdsPoints(view, stage))
            result.push_back({stage, false, Summary(view.framework, sheetAt(view, stage))});
    }
    return result;
}

} // namespace parindex
