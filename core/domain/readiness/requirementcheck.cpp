// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/requirementcheck.h"

#include "core/domain/documentkind.h"
#include "core/domain/readiness/documentcheck.h"

#include <algorithm>

namespace parindex {

namespace {

RequirementState stateOf(const ProvingDocument &document)
{
    if (document.isOutsidePeriod)
        return RequirementState::OutOfPeriod;
    return document.hasFile ? RequirementState::Present : RequirementState::WithoutFile;
}

/// That of the best of the documents.
RequirementState stateOf(const Requirement &requirement, const std::vector<ProvingDocument> &documents, bool isKindUnknown)
{
    if (requirement.isLeftToReader())
        return RequirementState::ToRead;
    RequirementState best = isKindUnknown ? RequirementState::Unclear : RequirementState::Missing;
    for (std::size_t i = 0; i < documents.size(); ++i)
        best = i == 0 ? stateOf(documents[i]) : std::min(best, stateOf(documents[i]));
    return best;
}

} // namespace

ProvingDocument ProvingDocument::of(const Evidence &document, int year)
{
    return {document.id, document.label(), kindOf(document), document.issuedOn, parindex::isOutsidePeriod(document.issuedOn, year), !document.attachments.empty()};
}

std::vector<CheckedRequirement> checkedRequirements(const std::vector<Requirement> &required, const std::vector<ProvingDocument> &documents)
{
    const bool isKindUnknown = std::any_of(documents.begin(), documents.end(), [](const ProvingDocument &document) { return document.kind.isEmpty(); });
    std::vector<CheckedRequirement> checked;
    for (const Requirement &requirement : required) {
        CheckedRequirement one{requirement};
        std::copy_if(documents.begin(), documents.end(), std::back_inserter(one.documents), [&](const ProvingDocument &document) { return requirement.kinds.contains(document.kind); });
        one.state = stateOf(requirement, one.documents, isKindUnknown);
        checked.push_back(std::move(one));
    }
    return checked;
}

std::vector<CheckedRequirement> checkedRequirements(const std::vector<Requirement> &required, const std::vector<const Evidence *> &cited, int year)
{
    std::vector<ProvingDocument> documents;
    for (const Evidence *document : cited)
        documents.push_back(ProvingDocument::of(*document, year));
    return checkedRequirements(required, documents);
}

} // namespace parindex
