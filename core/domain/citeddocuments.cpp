// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/citeddocuments.h"

namespace parindex {

CitedDocuments::CitedDocuments(const AssessmentView &view)
{
    for (const Evidence &document : view.evidence) {
        for (const Citation &citation : document.citations) {
            if (citation.assessment == view.assessment().id)
                m_places[citation.item].push_back({&document, &citation});
        }
    }
    const auto number = [this](const Evidence &document) { m_numbers.emplace(document.id, int(m_numbers.size()) + 1); };
    for (const Item *leaf : view.framework.leaves()) {
        for (const Place &place : of(leaf->id))
            number(*place.document);
    }
    for (const Evidence &document : view.evidence) {
        if (document.citations.empty())
            number(document);
    }
}

int CitedDocuments::numberOf(EvidenceId document) const
{
    const auto found = m_numbers.find(document);
    return found == m_numbers.end() ? 0 : found->second;
}

const std::vector<CitedDocuments::Place> &CitedDocuments::of(ItemId leaf) const
{
    static const std::vector<Place> none;
    const auto found = m_places.find(leaf);
    return found == m_places.end() ? none : found->second;
}

} // namespace parindex
