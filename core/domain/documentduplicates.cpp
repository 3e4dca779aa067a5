// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentduplicates.h"

#include "core/base/text.h"

#include <utility>

namespace parindex {

namespace {

/// The number as people mean it: "475/KH-UBND" and "475 /kh-ubnd" are one.
QString barely(const QString &text)
{
    return folded(text).remove(u' ');
}

/// One number of one day is given by many offices, so the issuer tells documents apart as well.
std::set<QString> keysOf(const Evidence &document)
{
    std::set<QString> keys;
    for (const Attachment &attachment : document.attachments)
        keys.insert(attachment.digest);
    if (!document.number.isEmpty() && document.issuedOn.isValid())
        keys.insert(QStringList{barely(document.number), document.issuedOn.toString(Qt::ISODate), barely(document.issuer)}.join(u'|'));
    return keys;
}

} // namespace

std::set<EvidenceId> DocumentDuplicates::update(EvidenceId id, const Evidence *document)
{
    std::set<EvidenceId> concerned{id};
    const std::set<QString> before = std::exchange(m_keys[id], document ? keysOf(*document) : std::set<QString>());
    for (const QString &key : before) {
        auto &sharing = m_documents[key];
        concerned.insert(sharing.begin(), sharing.end());
        sharing.erase(id);
        if (sharing.empty())
            m_documents.erase(key);
    }
    for (const QString &key : m_keys[id]) {
        auto &sharing = m_documents[key];
        concerned.insert(sharing.begin(), sharing.end());
        sharing.insert(id);
    }
    if (m_keys[id].empty())
        m_keys.erase(id);
    return concerned;
}

std::optional<EvidenceId> DocumentDuplicates::likeness(EvidenceId id) const
{
    std::optional<EvidenceId> oldest;
    const auto keys = m_keys.find(id);
    if (keys == m_keys.end())
        return oldest;
    for (const QString &key : keys->second) {
        for (const EvidenceId other : m_documents.at(key)) {
            if (other != id && (!oldest || other < *oldest))
                oldest = other;
            if (other != id)
                break; // They stand in the order of their numbers.
        }
    }
    return oldest;
}

} // namespace parindex
