// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

#include <map>
#include <set>

namespace parindex {

/// Documents that stand in a workspace twice: with the same file, or with the same number, date and
/// issuer. It is told of each change, so that a change costs the same however many documents there are.
class DocumentDuplicates
{
public:
    /// What the document with this number is from now on; null: there is none any more. Gives the
    /// documents whose answer may be another one now, this one among them.
    std::set<EvidenceId> update(EvidenceId id, const Evidence *document);

    /// The oldest other document that it is the same as; nothing when there is none.
    std::optional<EvidenceId> likeness(EvidenceId id) const;

private:
    std::map<QString, std::set<EvidenceId>> m_documents; ///< By what tells a document from others.
    std::map<EvidenceId, std::set<QString>> m_keys;
};

} // namespace parindex
