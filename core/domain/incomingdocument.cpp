// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/incomingdocument.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace parindex {

namespace {

/// "475/kh-ubnd of a day"; empty where one of the two is not known. Đ stays a letter of its own, since KĐ and KD are not the same.
QString numberKey(const Evidence &document)
{
    if (document.number.isEmpty() || !document.issuedOn.isValid())
        return {};
    return normalized(document.number).remove(u' ').toLower() + u'\n' + document.issuedOn.toString(Qt::ISODate);
}

/// Also as one that was replaced: it does not come back by itself.
bool holds(const Evidence &document, const Attachment &file)
{
    return document.holds(file.digest) || std::any_of(document.earlier.begin(), document.earlier.end(), [&](const EarlierFile &one) { return one.file.digest == file.digest; });
}

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

/// False where the document is cited there already; then the place in it is said, if nobody has.
bool cite(Evidence &document, AssessmentId assessment, const IncomingDocument &row)
{
    for (Citation &citation : document.citations) {
        if (citation.assessment != assessment || citation.item != *row.leaf)
            continue;
        fill(citation.section, row.section);
        fill(citation.page, row.page);
        return false;
    }
    document.citations.push_back({assessment, *row.leaf, row.section, row.page});
    return true;
}

/// Puts rows together, and counts what comes of them.
class Gathering
{
public:
    Gathering(const std::vector<Evidence> &documents, AssessmentId assessment) : m_known(documents), m_documents(documents), m_assessment(assessment) {}

    void take(const IncomingDocument &row)
    {
        const std::size_t place = placeOf(row.document);
        Evidence &target = m_result.documents[place];
        target = completed(std::move(target), row.document);
        m_index.add(target, place);
        if (row.leaf)
            m_result.cited += cite(target, m_assessment, row) ? 1 : 0;
    }

    DocumentTakeover finished()
    {
        std::vector<Evidence> changed;
        for (Evidence &document : m_result.documents) {
            const Evidence *before = document.id.isValid() ? &m_documents[m_places.at(document.id)] : nullptr;
            if (before && document == *before)
                continue;
            Evidence uncited = document;
            if (before)
                uncited.citations = before->citations;
            m_result.added += before ? 0 : 1;
            m_result.completed += before && uncited != *before ? 1 : 0;
            changed.push_back(std::move(document));
        }
        m_result.documents = std::move(changed);
        return std::move(m_result);
    }

private:
    /// Among the results; a new place where the document is none of them yet.
    std::size_t placeOf(const Evidence &document)
    {
        if (const auto again = m_index.find(document); !again.isNew())
            return again.place;
        const auto known = m_known.find(document);
        if (known.isNew()) {
            m_result.documents.emplace_back();
            return m_result.documents.size() - 1;
        }
        // Two rows may be of one document for different reasons: by its file, and by its number.
        const auto [entry, isFirst] = m_resultOfKnown.try_emplace(known.place, m_result.documents.size());
        if (isFirst) {
            m_result.documents.push_back(m_documents[known.place]);
            m_places[m_documents[known.place].id] = known.place;
        }
        return entry->second;
    }

    DocumentIndex m_known;
    const std::vector<Evidence> &m_documents;
    AssessmentId m_assessment;
    DocumentIndex m_index;
    std::map<std::size_t, std::size_t> m_resultOfKnown; ///< By the place among the documents.
    std::map<EvidenceId, std::size_t> m_places;
    DocumentTakeover m_result;
};

} // namespace

DocumentIndex::DocumentIndex(const std::vector<Evidence> &documents)
{
    for (std::size_t place = 0; place < documents.size(); ++place)
        add(documents[place], place);
}

void DocumentIndex::add(const Evidence &document, std::size_t place)
{
    for (const Attachment &file : document.attachments) {
        if (!m_byFile.contains(file.digest))
            m_byFile.insert(file.digest, place);
    }
    for (const EarlierFile &one : document.earlier) {
        if (!m_byFile.contains(one.file.digest))
            m_byFile.insert(one.file.digest, place);
    }
    if (const QString key = numberKey(document); !key.isEmpty() && !m_byNumber.contains(key))
        m_byNumber.insert(key, place);
}

DocumentIndex::Found DocumentIndex::find(const Evidence &document) const
{
    for (const Attachment &file : document.attachments) {
        if (const auto found = m_byFile.constFind(file.digest); found != m_byFile.constEnd())
            return {IncomingDocument::Standing::SameFile, *found};
    }
    const auto found = m_byNumber.constFind(numberKey(document));
    return found == m_byNumber.constEnd() ? Found() : Found{IncomingDocument::Standing::SameNumber, *found};
}

Evidence completed(Evidence document, const Evidence &other)
{
    fill(document.number, other.number);
    fill(document.issuer, other.issuer);
    fill(document.kind, other.kind);
    fill(document.abstract, other.abstract);
    fill(document.signer, other.signer);
    document.isProposed = document.isProposed || (!document.id.isValid() && other.isProposed);
    if (!document.issuedOn.isValid())
        document.issuedOn = other.issuedOn;
    for (const Attachment &file : other.attachments) {
        if (!holds(document, file))
            document.attachments.push_back(file);
    }
    return document;
}

DocumentTakeover takeOver(const std::vector<Evidence> &documents, const std::vector<IncomingDocument> &incoming, AssessmentId assessment)
{
    Gathering gathering(documents, assessment);
    for (const IncomingDocument &row : incoming) {
        if (row.isTaken)
            gathering.take(row);
    }
    return gathering.finished();
}

} // namespace parindex
