// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/leaffacts.h"
#include "core/domain/readiness/requirementcheck.h"

#include <algorithm>

namespace parindex {

namespace {

using Code = Finding::Code;

constexpr int LongDocument = 10; ///< Pages, from which nobody should have to look for the place.

/// No document: then the giải trình is mandatory.
void checkSomeEvidence(const LeafFacts &facts, FindingList &findings)
{
    const QString points = facts.score().points->toPlainString();
    if (!facts.leaf.requiredEvidence.isEmpty() && !facts.isExplained())
        findings.push_back(facts.finding(Code::EvidenceMissing, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "has points, but neither a document nor an explanation. Required: %1.")).arg(facts.leaf.requiredEvidence.simplified()), points));
    else if (!facts.leaf.requiredEvidence.isEmpty())
        findings.push_back(facts.finding(Code::EvidenceExplained, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "has an explanation instead of documents. Required: %1.")).arg(facts.leaf.requiredEvidence.simplified()), points));
    else if (facts.score().points == facts.leaf.maximum && !facts.isExplained())
        findings.push_back(facts.finding(Code::FullWithoutEvidence, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "has full points without any document or explanation.")), points));
}

void checkKinds(const LeafFacts &facts, FindingList &findings)
{
    if (facts.cited.empty())
        return;
    QStringList names;
    for (const CheckedRequirement &checked : checkedRequirements(requirementsOf(facts.leaf.requiredEvidence), facts.cited, facts.sheet.assessment().year)) {
        if (checked.state == RequirementState::Missing)
            names << checked.requirement.name();
    }
    const QString missing = names.join(QStringLiteral(", "));
    if (!missing.isEmpty())
        findings.push_back(facts.finding(Code::KindMissing, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "among its documents there is no %1, which is required.")).arg(missing), missing));
}

int pagesOf(const Evidence &document)
{
    int pages = 0;
    for (const Attachment &attachment : document.attachments)
        pages = std::max(pages, attachment.pages);
    return pages;
}

void checkPlace(const LeafFacts &facts, const Evidence &document, FindingList &findings)
{
    const Citation *citation = document.citationOf(facts.sheet.assessment().id, facts.leaf.id);
    const int pages = pagesOf(document);
    if (!citation || pages < LongDocument || !citation->section.isEmpty() || !citation->page.isEmpty())
        return;
    Finding finding = facts.finding(Code::NoPlace, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "“%1” has %2 pages, and neither section nor page says where the proof stands.")).arg(document.label()).arg(pages), document.label());
    finding.document = document.id;
    findings.push_back(std::move(finding));
}

} // namespace

void checkEvidence(const LeafFacts &facts, FindingList &findings)
{
    if (!facts.leaf.isSelfScored() || facts.isOver)
        return;
    if (facts.isScoredAboveZero() && facts.cited.empty())
        checkSomeEvidence(facts, findings);
    if (facts.isScoredAboveZero())
        checkKinds(facts, findings);
    for (const Evidence *document : facts.cited)
        checkPlace(facts, *document, findings);
}

} // namespace parindex
