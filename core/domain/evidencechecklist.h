// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/continuation.h"
#include "core/domain/evidence.h"

#include <optional>
#include <vector>

namespace parindex {

/// A document that proved a row last year, and what stands in its place this year.
struct ChecklistEntry
{
    EvidenceId document;
    std::optional<EvidenceId> counterpart; ///< The same document, or another of its kind; nothing yet.

    bool isCitedAgain() const { return counterpart == document; }
    bool operator==(const ChecklistEntry &) const = default;
};

/// How many documents there were last year, and how many there are this year.
struct DocumentCounts
{
    int lastYear = 0;
    int thisYear = 0;

    /// "Năm ngoái 4 tài liệu, năm nay mới có 2"; empty where last year had none.
    QString sentence() const;
};

/// Last year's documents of a row as this year's checklist.
struct EvidenceChecklist
{
    std::vector<ChecklistEntry> entries = {};
    int thisYear = 0; ///< Documents that the row cites this year, whatever they are.

    DocumentCounts counts() const { return {static_cast<int>(entries.size()), thisYear}; }
    int missing() const; ///< Last year's documents without a counterpart.
};

/// Documents of the same kind stand for each other, the likest in their abstract first.
EvidenceChecklist checklistOf(const std::vector<Evidence> &documents, const Continuation &continuation, ItemId item);
/// A new document of the kind: kind, abstract and issuer, but no number, date, signer or file. Years
/// in the abstract go along: "năm 2023" becomes "năm 2024".
Evidence successorOf(const Evidence &document, int earlierYear, int year);
/// The documents of both assessments, each counted once however many rows cite it.
DocumentCounts documentCountsOf(const std::vector<Evidence> &documents, const Continuation &continuation);

} // namespace parindex
