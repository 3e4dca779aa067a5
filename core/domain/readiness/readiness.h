// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/publishedfigure.h"
#include "core/domain/readiness/documentcheck.h"

#include <unordered_map>

namespace parindex {

/// All that the readiness of one sheet is worked out from: values that somebody else keeps.
struct ReadinessSource
{
    const Framework &framework;
    const ScoreSheet &sheet;
    const std::vector<Evidence> &evidence; ///< In the order of their numbers.
    const std::vector<PublishedFigure> &published;
    const std::vector<FileProblem> &files;
    std::optional<AssessmentId> lastYear = {}; ///< The sheet of the same office a year before.
};

/// Kiểm tra hồ sơ. The findings of one sheet, kept up to date: a changed score looks only at its
/// own leaf again, a changed document at the leaves that it proves and at the documents.
class Readiness
{
public:
    explicit Readiness(const ReadinessSource &source);

    void updateScores(const ReadinessSource &source, const std::vector<ItemId> &items);
    /// After documents or files were changed; gives the rows whose findings are others now. A row
    /// that is not valid stands for the sheet as a whole.
    std::vector<ItemId> updateDocuments(const ReadinessSource &source);

    std::vector<Finding> of(ItemId item) const; ///< Not valid: those of the sheet as a whole.
    std::vector<Finding> all(const Framework &framework) const; ///< In the order of the criteria.
    int errors() const { return m_errors; }
    int warnings() const { return m_warnings; } ///< Accepted ones, too.

private:
    using ByItem = std::unordered_map<ItemId, FindingList>;

    FindingList findingsOfItem(const ReadinessSource &source, ItemId item) const;
    void put(ItemId item, FindingList findings);
    void count(const FindingList &findings, int sign);
    void indexCitations(const ReadinessSource &source);
    std::vector<ItemId> updateCitedRows(const ReadinessSource &source);
    std::vector<ItemId> replaceDocumentFindings(const ReadinessSource &source);

    ByItem m_rows;      ///< Of rows by themselves; without those that have none.
    ByItem m_documents; ///< Of documents and of the sheet.
    std::unordered_map<ItemId, std::vector<EvidenceId>> m_cited;
    int m_errors = 0;
    int m_warnings = 0;
};

/// What can be said from criteria, scores and documents, all at once.
std::vector<Finding> findingsOf(const Framework &framework, const ScoreSheet &sheet, const std::vector<Evidence> &evidence = {});

} // namespace parindex
