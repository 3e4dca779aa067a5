// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finding.h"

#include "core/domain/leafsuggestion.h"

#include <QCoreApplication>

namespace parindex {

namespace {

std::optional<Finding> findingOfScore(const Item &leaf, const Score &score)
{
    if (!score.points)
        return std::nullopt;
    const Status status = checkPoints(leaf, *score.points);
    if (status)
        return std::nullopt;
    const auto code = *score.points > leaf.maximum ? Finding::Code::AboveMaximum : Finding::Code::BelowZero;
    return Finding{code, Finding::Severity::Error, leaf.id, status.error().message};
}

/// The first thing that is wrong, up to the stage that counts: earlier stages are printed too.
std::optional<Finding> findingOfLeaf(const Item &leaf, const ScoreSheet &sheet)
{
    const Stage last = sheet.assessment().stageFor(leaf);
    for (const Stage stage : {Stage::Self, Stage::Round1, Stage::Round2}) {
        if (const auto finding = findingOfScore(leaf, sheet.score(leaf.id, stage)); finding || stage == last)
            return finding;
    }
    return std::nullopt;
}

std::optional<Finding> findingOfRule(const Item &leaf, const ScoreSheet &sheet)
{
    const auto suggestion = sheet.current(leaf).explanation.isEmpty() ? otherSuggestionOf(sheet, leaf) : std::nullopt;
    if (!suggestion)
        return std::nullopt;
    const QString sentence = QCoreApplication::translate("parindex::Finding", "%1: the score is not what the rule gives (%2), and the explanation does not say why.")
                                 .arg(leaf.code, suggestion->working);
    return Finding{Finding::Code::DiffersFromRule, Finding::Severity::Warning, leaf.id, sentence};
}

std::optional<Finding> findingOfParent(const Framework &framework, const Item &parent)
{
    Points sum;
    for (const ItemId child : framework.children(parent.id))
        sum += framework.find(child)->maximum;
    if (sum == parent.maximum)
        return std::nullopt;
    const QString sentence = QCoreApplication::translate("parindex::Finding", "%1: the maximum is stated as %2, but its parts add up to %3.")
                                 .arg(parent.code, parent.maximum.toExactString(), sum.toExactString());
    return Finding{Finding::Code::ChildrenMismatch, Finding::Severity::Warning, parent.id, sentence};
}

} // namespace

std::vector<Finding> findingsOf(const Framework &framework, const ScoreSheet &sheet)
{
    std::vector<Finding> findings;
    for (const Item &item : framework.items()) {
        const bool isLeaf = framework.isLeaf(item.id);
        for (const auto &finding : {isLeaf ? findingOfLeaf(item, sheet) : findingOfParent(framework, item),
                                    isLeaf ? findingOfRule(item, sheet) : std::nullopt}) {
            if (finding)
                findings.push_back(*finding);
        }
    }
    return findings;
}

} // namespace parindex
