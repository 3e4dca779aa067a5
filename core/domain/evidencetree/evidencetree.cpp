// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencetree/evidencetree.h"

#include <algorithm>

namespace parindex {

QString EvidenceTree::pathOf(const Entry &entry) const
{
    if (!entry.isStored())
        return {};
    const QString &part = parts[std::size_t(entry.part)].name;
    return part.isEmpty() ? entry.pathInPart() : part + u'/' + entry.pathInPart();
}

int EvidenceTree::files() const
{
    return int(std::count_if(entries.begin(), entries.end(), [](const Entry &entry) { return entry.isStored(); }));
}

qint64 EvidenceTree::bytes() const
{
    qint64 sum = 0;
    for (const Part &part : parts)
        sum += part.bytes;
    return sum;
}

QDate EvidenceTree::date() const
{
    QDate newest(1980, 1, 1); // No archive knows an earlier one.
    for (const Entry &entry : entries) {
        if (entry.issuedOn.isValid())
            newest = std::max(newest, entry.issuedOn);
    }
    return newest;
}

} // namespace parindex
