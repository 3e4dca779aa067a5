// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"

#include <unordered_map>
#include <vector>

namespace parindex {

/// Which documents prove which leaf of one assessment, looked up once for a whole report, and the
/// numbers under which registers list them. Valid as long as the view is.
class CitedDocuments
{
public:
    struct Place
    {
        const Evidence *document = nullptr;
        const Citation *citation = nullptr;
    };

    explicit CitedDocuments(const AssessmentView &view);

    const std::vector<Place> &of(ItemId leaf) const; ///< In the order of the documents.
    /// From 1, in the order in which the leaves cite them first; those that nothing cites come last.
    /// Zero for a document that only proves another assessment's leaf.
    int numberOf(EvidenceId document) const;

private:
    std::unordered_map<ItemId, std::vector<Place>> m_places;
    std::unordered_map<EvidenceId, int> m_numbers;
};

} // namespace parindex
