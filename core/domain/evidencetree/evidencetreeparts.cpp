// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencetree/evidencetreeparts.h"

#include <algorithm>
#include <span>

namespace parindex {

namespace {

/// An archive names each file twice and may let it grow by a thousandth.
constexpr qint64 BytesAdded = 1024;

class Divider
{
public:
    explicit Divider(EvidenceTree &tree) : m_tree(tree), m_limit(tree.options.largestPart) { m_tree.parts.assign(1, {}); }

    void add(std::span<EvidenceTree::Entry *> leaf)
    {
        qint64 bytes = 0;
        for (const EvidenceTree::Entry *file : leaf)
            bytes += bytesInPart(*file);
        if (!fits(bytes) && bytes <= m_limit)
            beginPart();
        for (EvidenceTree::Entry *file : leaf)
            add(*file);
    }

private:
    bool fits(qint64 bytes) const { return m_limit == 0 || m_used + bytes <= m_limit; }

    void beginPart()
    {
        if (m_tree.parts.back().files > 0)
            m_tree.parts.emplace_back();
        m_used = 0;
    }

    void add(EvidenceTree::Entry &file)
    {
        if (!fits(bytesInPart(file)))
            beginPart();
        m_used += bytesInPart(file);
        file.part = int(m_tree.parts.size()) - 1;
        EvidenceTree::Part &part = m_tree.parts.back();
        ++part.files;
        part.bytes += file.file.size;
        part.isAboveLimit = !fits(0);
    }

    EvidenceTree &m_tree;
    qint64 m_limit;
    qint64 m_used = 0; ///< Of the part that is being filled.
};

} // namespace

qint64 bytesInPart(const EvidenceTree::Entry &entry)
{
    return entry.file.size + entry.file.size / 1000 + BytesAdded;
}

void divideIntoParts(EvidenceTree &tree)
{
    std::vector<EvidenceTree::Entry *> files;
    for (EvidenceTree::Entry &entry : tree.entries) {
        if (entry.isStored())
            files.push_back(&entry);
    }
    Divider divider(tree);
    for (auto first = files.begin(); first != files.end();) {
        const auto last = std::find_if(first, files.end(), [&](const EvidenceTree::Entry *file) { return file->leaf != (*first)->leaf; });
        divider.add({first, last});
        first = last;
    }
}

} // namespace parindex
