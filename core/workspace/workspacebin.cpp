// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace about documents that were removed.
#include "core/workspace/workspace.h"

#include "core/workspace/workspacecontent.h"

#include <algorithm>

namespace parindex {

std::set<QString> Workspace::usedDigests() const
{
    std::set<QString> used;
    for (const Attachment &attachment : allFiles())
        used.insert(attachment.digest);
    return used;
}

std::vector<std::pair<QString, Attachment>> Workspace::filesKeptAside() const
{
    std::vector<std::pair<QString, Attachment>> files;
    for (const Evidence &document : bin()) {
        for (const Attachment &attachment : document.attachments)
            files.emplace_back(document.label(), attachment);
    }
    for (const auto *documents : {&evidence(), &bin()}) {
        for (const Evidence &document : *documents) {
            for (const EarlierFile &earlier : document.earlier)
                files.emplace_back(document.label(), earlier.file);
        }
    }
    return files;
}

Status Workspace::emptyBin()
{
    std::vector<EvidenceChange> changes;
    for (const Evidence &document : bin())
        changes.push_back({document.id, std::nullopt});
    const auto before = replaceEvidence(std::move(changes));
    return before ? Status() : Status(before.error());
}

Status Workspace::dropFromBin(AssessmentId removed)
{
    std::vector<EvidenceChange> changes;
    for (const Evidence &document : bin()) {
        if (!document.isCitedIn(removed))
            continue;
        Evidence kept = document;
        std::erase_if(kept.citations, [&](const Citation &citation) { return citation.assessment == removed; });
        changes.push_back({document.id, std::move(kept)});
    }
    const auto before = replaceEvidence(std::move(changes));
    return before ? Status() : Status(before.error());
}

} // namespace parindex
