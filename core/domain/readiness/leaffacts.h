// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/domain/finding.h"

#include <QCoreApplication>

namespace parindex {

using FindingList = std::vector<Finding>;

/// What the checks of one leaf look at.
struct LeafFacts
{
    const Framework &framework;
    const ScoreSheet &sheet;
    const Item &leaf;
    const std::vector<const Evidence *> &cited; ///< The documents that this sheet cites for it.
    bool isPublished = false; ///< The file holds a published figure for it.
    bool isOver = false; ///< The result of the sheet is out: only what is plainly wrong is still said.

    const Score &score() const { return sheet.current(leaf); }
    bool isScoredAboveZero() const { return score().applies && score().points && *score().points > Points(); }
    bool isExplained() const { return !score().explanation.trimmed().isEmpty(); }
    bool isOrdinary() const; ///< No bonus and no penalty, of itself or of a row above.
    bool isPenalty() const;

    /// A finding about the leaf; its code is put before the sentence.
    Finding finding(Finding::Code code, const QString &sentence, const QString &detail = {}) const;
};

/// A sentence of the readiness check in the current language.
inline QString findingText(const char *source)
{
    return QCoreApplication::translate("parindex::Finding", source);
}

void checkScore(const LeafFacts &facts, FindingList &findings);    ///< Points, and "không phát sinh".
void checkRuleOf(const LeafFacts &facts, FindingList &findings);   ///< Points against the rule.
void checkEvidence(const LeafFacts &facts, FindingList &findings); ///< Points against the documents.

} // namespace parindex
