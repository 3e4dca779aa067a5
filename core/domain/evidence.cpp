// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"

#include <algorithm>

namespace parindex {

QString Evidence::label() const
{
    if (!number.isEmpty())
        return number;
    if (!abstract.isEmpty())
        return abstract;
    return attachments.empty() ? QString() : attachments.front().fileName;
}

bool Evidence::holds(const QString &digest) const
{
    return std::any_of(attachments.begin(), attachments.end(), [&](const Attachment &file) { return file.digest == digest; });
}

bool Evidence::hasUnreadablePdf() const
{
    return std::any_of(attachments.begin(), attachments.end(), [](const Attachment &file) { return file.isUnreadablePdf(); });
}

const Citation *Evidence::citationOf(AssessmentId assessment, ItemId item) const
{
    const auto found = std::find_if(citations.begin(), citations.end(), [&](const Citation &citation) {
        return citation.assessment == assessment && citation.item == item;
    });
    return found == citations.end() ? nullptr : &*found;
}

const Citation *Evidence::firstCitationIn(AssessmentId assessment) const
{
    const auto found = std::find_if(citations.begin(), citations.end(), [&](const Citation &citation) { return citation.assessment == assessment; });
    return found == citations.end() ? nullptr : &*found;
}

} // namespace parindex
