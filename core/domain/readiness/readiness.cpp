// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/readiness.h"

#include "core/domain/readiness/frameworkcheck.h"

#include <algorithm>
#include <iterator>

namespace parindex {

namespace {

constexpr int FewestToCompare = 4; ///< Documents of last year, below which fewer of them say nothing.

const Evidence *findDocument(const std::vector<Evidence> &all, EvidenceId id)
{
    const auto found = std::lower_bound(all.begin(), all.end(), id, [](const Evidence &one, EvidenceId wanted) { return one.id < wanted; });
    return found == all.end() || found->id != id ? nullptr : &*found;
}

bool isPublished(const ReadinessSource &source, const Item &leaf)
{
    return std::any_of(source.published.begin(), source.published.end(), [&](const PublishedFigure &figure) {
        return figure.code == leaf.code && (figure.subject == PublishedFigure::Subject::Item || figure.subject == PublishedFigure::Subject::Field);
    });
}

/// Nothing is prepared any more for a sheet whose result is published.
bool isOver(const ReadinessSource &source)
{
    using Subject = PublishedFigure::Subject;
    return source.sheet.assessment().state == Assessment::State::Final
        || std::any_of(source.published.begin(), source.published.end(), [](const PublishedFigure &figure) { return figure.subject == Subject::Total || figure.subject == Subject::Appraised; });
}

/// The documents of a sheet, each with the first of its rows in the order of citation.
std::vector<CitedDocument> documentsOf(const std::vector<Evidence> &evidence, AssessmentId assessment)
{
    std::vector<CitedDocument> documents;
    for (const Evidence &document : evidence) {
        if (const Citation *first = document.firstCitationIn(assessment))
            documents.push_back({&document, first->item});
    }
    return documents;
}

void checkCount(const ReadinessSource &source, std::size_t now, FindingList &findings)
{
    const std::size_t before = source.lastYear ? documentsOf(source.evidence, *source.lastYear).size() : 0;
    if (before < FewestToCompare || now * 2 >= before )
        return;
    const QString sentence = findingText(QT_TRANSLATE_NOOP("parindex::Finding", "Only %1 documents are cited; the year before there were %2. See which of last year’s are still to come."));
    findings.push_back({Finding::Code::FewerDocuments, Finding::Severity::Warning, std::nullopt, sentence.arg(now).arg(before), std::nullopt, QStringLiteral("%1/%2").arg(now).arg(before)});
}

FindingList findingsOfDocuments(const ReadinessSource &source)
{
    FindingList findings;
    const std::vector<CitedDocument> documents = documentsOf(source.evidence, source.sheet.assessment().id);
    checkYear(source.framework, source.sheet.assessment(), findings);
    if (!isOver(source)) {
        checkCount(source, documents.size(), findings);
        checkDocuments(source.sheet.assessment(), documents, findings);
    }
    checkFilesOf(documents, source.files, findings);
    return findings;
}

std::unordered_map<ItemId, FindingList> groupedByItem(FindingList findings)
{
    std::unordered_map<ItemId, FindingList> groups;
    for (Finding &finding : findings)
        groups[finding.item.value_or(ItemId())].push_back(std::move(finding));
    return groups;
}

} // namespace

Readiness::Readiness(const ReadinessSource &source)
{
    indexCitations(source);
    for (const Item &item : source.framework.items())
        put(item.id, findingsOfItem(source, item.id));
    static_cast<void>(replaceDocumentFindings(source));
}

void Readiness::indexCitations(const ReadinessSource &source)
{
    const AssessmentId assessment = source.sheet.assessment().id;
    m_cited.clear();
    for (const Evidence &document : source.evidence) {
        for (const Citation &citation : document.citations) {
            if (citation.assessment == assessment)
                m_cited[citation.item].push_back(document.id);
        }
    }
}

FindingList Readiness::findingsOfItem(const ReadinessSource &source, ItemId id) const
{
    FindingList findings;
    const Item &item = *source.framework.find(id);
    if (!source.framework.isLeaf(id)) {
        checkParent(source.framework, item, findings);
        return findings;
    }
    std::vector<const Evidence *> cited;
    if (const auto found = m_cited.find(id); found != m_cited.end()) {
        for (const EvidenceId document : found->second)
            cited.push_back(findDocument(source.evidence, document));
    }
    const LeafFacts facts{source.framework, source.sheet, item, cited, !item.isSelfScored() && isPublished(source, item), isOver(source)};
    checkScore(facts, findings);
    checkRuleOf(facts, findings);
    checkEvidence(facts, findings);
    return findings;
}

void Readiness::put(ItemId item, FindingList findings)
{
    if (const auto before = m_rows.find(item); before != m_rows.end()) {
        count(before->second, -1);
        m_rows.erase(before);
    }
    count(findings, 1);
    if (!findings.empty())
        m_rows.emplace(item, std::move(findings));
}

void Readiness::count(const FindingList &findings, int sign)
{
    for (const Finding &finding : findings)
        (finding.severity == Finding::Severity::Error ? m_errors : m_warnings) += sign;
}

void Readiness::updateScores(const ReadinessSource &source, const std::vector<ItemId> &items)
{
    for (const ItemId item : items)
        put(item, findingsOfItem(source, item));
}

std::vector<ItemId> Readiness::updateCitedRows(const ReadinessSource &source)
{
    // A row hears of the documents that it had, and of those that it has now.
    std::unordered_map<ItemId, std::vector<EvidenceId>> touched = std::move(m_cited);
    indexCitations(source);
    touched.insert(m_cited.begin(), m_cited.end());
    std::vector<ItemId> changed;
    for (const auto &[item, documents] : touched) {
        FindingList now = findingsOfItem(source, item);
        const auto before = m_rows.find(item);
        if (before == m_rows.end() ? !now.empty() : before->second != now)
            changed.push_back(item);
        put(item, std::move(now));
    }
    return changed;
}

std::vector<ItemId> Readiness::replaceDocumentFindings(const ReadinessSource &source)
{
    ByItem now = groupedByItem(findingsOfDocuments(source));
    for (const auto &[item, findings] : m_documents)
        count(findings, -1);
    for (const auto &[item, findings] : now)
        count(findings, 1);
    std::swap(now, m_documents);
    std::vector<ItemId> changed;
    for (const auto &[item, findings] : m_documents) {
        if (const auto before = now.find(item); before == now.end() || before->second != findings)
            changed.push_back(item);
    }
    for (const auto &[item, findings] : now) {
        if (m_documents.find(item) == m_documents.end())
            changed.push_back(item);
    }
    return changed;
}

std::vector<ItemId> Readiness::updateDocuments(const ReadinessSource &source)
{
    std::vector<ItemId> changed = updateCitedRows(source);
    const std::vector<ItemId> more = replaceDocumentFindings(source);
    changed.insert(changed.end(), more.begin(), more.end());
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

std::vector<Finding> Readiness::of(ItemId item) const
{
    std::vector<Finding> findings;
    for (const ByItem *list : {&m_rows, &m_documents}) {
        if (const auto found = list->find(item); found != list->end())
            findings.insert(findings.end(), found->second.begin(), found->second.end());
    }
    return findings;
}

std::vector<Finding> Readiness::all(const Framework &framework) const
{
    std::vector<Finding> findings = of(ItemId());
    for (const Item &item : framework.items()) {
        const std::vector<Finding> more = of(item.id);
        std::copy(more.begin(), more.end(), std::back_inserter(findings));
    }
    return findings;
}

std::vector<Finding> findingsOf(const Framework &framework, const ScoreSheet &sheet, const std::vector<Evidence> &evidence)
{
    return Readiness({framework, sheet, evidence, {}, {}}).all(framework);
}

} // namespace parindex
