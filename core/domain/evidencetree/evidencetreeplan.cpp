// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencetree/evidencetreeplan.h"

#include "core/domain/citeddocuments.h"
#include "core/domain/evidencetree/evidencetreenames.h"
#include "core/domain/evidencetree/evidencetreeparts.h"

#include <algorithm>

namespace parindex {

namespace {

using State = EvidenceTree::State;

QString joined(const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() ? left + right : left + QStringLiteral(": ") + right;
}

class EvidenceTreePlanner
{
public:
    EvidenceTreePlanner(const AssessmentView &view, const EvidenceTreeOptions &options, const UnusableFiles &unusable)
        : m_view(view), m_documents(view), m_unusable(unusable), m_names(options.asciiNames)
    {
        m_tree.title = view.title();
        m_tree.options = options;
        m_tree.name = m_names.tree(m_tree.title);
        m_tree.indexName = m_names.index();
    }

    EvidenceTree plan()
    {
        for (const Item *leaf : m_view.framework.leaves()) {
            const Item &field = m_view.framework.topAncestor(*leaf);
            if (!m_tree.options.field || field.id == *m_tree.options.field)
                addLeaf(field, *leaf);
        }
        divideIntoParts(m_tree);
        nameParts();
        return std::move(m_tree);
    }

private:
    void addLeaf(const Item &field, const Item &leaf)
    {
        const auto &places = m_documents.of(leaf.id);
        if (!places.empty() && m_field != field.id) {
            m_field = field.id;
            m_folder = m_names.folder(field.code, field.title);
        }
        int order = 0;
        for (const CitedDocuments::Place &place : places)
            addDocument(entryFor(field, leaf, place), *place.document, placeInLeaf(leaf.code, ++order));
    }

    EvidenceTree::Entry entryFor(const Item &field, const Item &leaf, const CitedDocuments::Place &place) const
    {
        const Evidence &document = *place.document;
        EvidenceTree::Entry entry;
        entry.leaf = leaf.id;
        entry.fieldTitle = field.code + u' ' + field.title;
        entry.leafTitle = leaf.code + u' ' + leaf.title;
        entry.leafCode = leaf.code;
        entry.folder = m_folder;
        entry.number = m_documents.numberOf(document.id);
        entry.document = document.id;
        entry.documentNumber = document.number;
        entry.issuedOn = document.issuedOn;
        entry.issuer = document.issuer;
        entry.abstract = joined(document.kind, document.abstract);
        entry.section = place.citation->section;
        entry.page = place.citation->page;
        return entry;
    }

    /// A row for each file, or one that says why there is none.
    void addDocument(EvidenceTree::Entry entry, const Evidence &document, const QString &place)
    {
        const bool isFirst = m_places.emplace(document.id, place).second;
        entry.place = place;
        if (document.attachments.empty() || !(isFirst || m_tree.options.copyToEachLeaf)) {
            entry.state = document.attachments.empty() ? State::NoFile : State::Elsewhere;
            entry.firstPlace = m_places[document.id];
            m_tree.entries.push_back(std::move(entry));
            return;
        }
        for (std::size_t i = 0; i < document.attachments.size(); ++i) {
            entry.place = document.attachments.size() > 1 ? place + letterOf(i) : place;
            addFile(entry, document, document.attachments[i]);
        }
    }

    void addFile(EvidenceTree::Entry entry, const Evidence &document, const Attachment &file)
    {
        entry.file = file;
        entry.isAboveLimit = isAboveLimit(entry);
        const auto unusable = m_unusable.find(file.digest);
        if (unusable != m_unusable.end())
            entry.state = unusable->second;
        else if (entry.isAboveLimit && !m_tree.options.keepLargeFiles)
            entry.state = State::TooLarge;
        if (entry.isStored())
            entry.fileName = m_names.file(m_folder, entry.place, document, file.fileName);
        m_tree.entries.push_back(std::move(entry));
    }

    bool isAboveLimit(const EvidenceTree::Entry &entry) const
    {
        const EvidenceTreeOptions &options = m_tree.options;
        return (options.largestFile > 0 && entry.file.size > options.largestFile) || (options.largestPart > 0 && bytesInPart(entry) > options.largestPart);
    }

    void nameParts()
    {
        if (!m_tree.hasParts())
            return;
        const auto count = int(m_tree.parts.size());
        for (int i = 0; i < count; ++i)
            m_tree.parts[std::size_t(i)].name = m_names.part(i + 1, count);
    }

    const AssessmentView &m_view;
    CitedDocuments m_documents;
    const UnusableFiles &m_unusable;
    EvidenceTreeNames m_names;
    EvidenceTree m_tree;
    ItemId m_field;
    QString m_folder; ///< Of that field.
    std::map<EvidenceId, QString> m_places; ///< Where each document is cited first.
};

} // namespace

EvidenceTree planEvidenceTree(const AssessmentView &view, const EvidenceTreeOptions &options, const UnusableFiles &unusable)
{
    return EvidenceTreePlanner(view, options, unusable).plan();
}

} // namespace parindex
