// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leafsuggestion.h"
#include "core/domain/readiness/leaffacts.h"

namespace parindex {

namespace {

using Code = Finding::Code;

/// The first stage, up to the one that counts, whose points are out of range: all are printed.
void checkRange(const LeafFacts &facts, FindingList &findings)
{
    const Stage last = facts.sheet.assessment().stageFor(facts.leaf);
    for (const Stage stage : {Stage::Self, Stage::Round1, Stage::Round2}) {
        const auto &points = facts.sheet.score(facts.leaf.id, stage).points;
        const Status status = points ? checkPoints(facts.leaf, *points) : Status();
        if (!status) {
            const Code code = *points > facts.leaf.maximum ? Code::AboveMaximum : Code::BelowZero;
            findings.push_back({code, severityOf(code), facts.leaf.id, status.error().message, std::nullopt, points->toPlainString()});
            return;
        }
        if (stage == last)
            return;
    }
}

void checkScored(const LeafFacts &facts, FindingList &findings)
{
    const Score &score = facts.score();
    if (score.applies && score.points && *score.points < Points() && facts.isPenalty() && !facts.isExplained())
        findings.push_back(facts.finding(Code::LostUnexplained, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "%1 points are taken off, and the explanation does not say why.")).arg((-*score.points).toExactString()), score.points->toPlainString()));
    if (!score.applies || !facts.isOrdinary())
        return;
    if (!score.points) {
        findings.push_back(facts.finding(Code::NotScored, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "not scored yet. Give points, be it 0, or tick “Does not apply”."))));
    } else if (*score.points < facts.leaf.maximum && *score.points >= Points() && !facts.isExplained()) {
        const Points lost = facts.leaf.maximum - *score.points;
        findings.push_back(facts.finding(Code::LostUnexplained, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "%1 of %2 points are lost, and the explanation does not say why.")).arg(lost.toExactString(), facts.leaf.maximum.toExactString()), score.points->toPlainString()));
    }
}

/// Surveys, SIPAS and statistics: others give the points, and say so in a publication.
void checkOutside(const LeafFacts &facts, FindingList &findings)
{
    for (const Stage stage : {Stage::Self, Stage::Round1}) {
        if (facts.sheet.score(facts.leaf.id, stage).points) {
            findings.push_back(facts.finding(Code::OutsideSelfScored, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "has a self-score, though its points come from outside. Take the points away; they are entered when they are published."))));
            return;
        }
    }
    const Assessment::State state = facts.sheet.assessment().state;
    const bool isEarly = state == Assessment::State::Draft || state == Assessment::State::Locked;
    const auto &points = facts.score().points;
    if (isEarly && points && !facts.isPublished && !facts.isExplained())
        findings.push_back(facts.finding(Code::OutsideByHand, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "its points come from outside, and nothing says where they were published. Name the publication in the explanation, or leave the row empty until then.")), points->toPlainString()));
}

/// Whether the rule itself takes the leaf out of the sum: nothing to divide by, for instance.
bool ruleTakesOut(const LeafFacts &facts)
{
    const auto suggestion = suggestionOf(facts.sheet, facts.leaf);
    return suggestion && !suggestion->applies;
}

void checkApplies(const LeafFacts &facts, FindingList &findings)
{
    if (facts.score().applies || ruleTakesOut(facts))
        return;
    if (!facts.isExplained() && facts.cited.empty())
        findings.push_back(facts.finding(Code::NotApplicableUnexplained, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "is said not to apply, but neither an explanation nor a document says why."))));
    if (facts.leaf.notApplicable.isEmpty())
        findings.push_back(facts.finding(Code::NotApplicableUnforeseen, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "is said not to apply, though the criteria do not foresee that for this row."))));
}

} // namespace

void checkScore(const LeafFacts &facts, FindingList &findings)
{
    checkRange(facts, findings);
    if (facts.isOver)
        return;
    if (!facts.leaf.isSelfScored())
        return checkOutside(facts, findings);
    checkScored(facts, findings);
    checkApplies(facts, findings);
}

} // namespace parindex
