// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/citeddocuments.h"

namespace parindex {

CitedDocuments::CitedDocuments(const AssessmentView &view)
{
    for (const Evidence &document : view.evidence) {
        for (const Citation &citation : document.citations) {
            if (citation.assessment == view.assessment().id)
                m_places[citation.item].push_back({&document, &citation});
        }
    }
}

const std::vector<CitedDocuments::Place> &CitedDocuments::of(ItemId leaf) const
{
    static const std::vector<Place> none;
    const auto found = m_places.find(leaf);
    return found == m_places.end() ? none : found->second;
}

} // namespace parindex
