// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/domain/readiness/requiredkinds.h"

namespace parindex {

/// How far the documents of a leaf go; what comes later is worse.
enum class RequirementState {
    NotRequired,        ///< Nothing is asked for, and nothing is there.
    PresentNotRequired, ///< There are documents that nobody asks for.
    Present,
    ToRead,      ///< Asked for in words that only a reader understands.
    Unclear,     ///< Not there, but the kind of a document is not known: it may be the one.
    WithoutFile, ///< Documents are entered, but none of them has a file.
    OutOfPeriod, ///< The only documents are dated outside the work of the year.
    Missing
};

/// A document as what is asked for looks at it.
struct ProvingDocument
{
    EvidenceId id;
    QString label; ///< "475/KH-UBND"
    QString kind;  ///< "Kế hoạch"; empty when it is not known.
    QDate issuedOn;
    bool isOutsidePeriod = false;
    bool hasFile = false;

    static ProvingDocument of(const Evidence &document, int year);
    bool operator==(const ProvingDocument &) const = default;
};

/// One thing that is asked for, and the documents of its kinds.
struct CheckedRequirement
{
    Requirement requirement;
    RequirementState state = RequirementState::Missing;
    std::vector<ProvingDocument> documents = {};

    bool operator==(const CheckedRequirement &) const = default;
};

/// How far the documents that a leaf cites fulfil what is asked for. Where the kind of one of them
/// is not known, nothing is said to be missing.
std::vector<CheckedRequirement> checkedRequirements(const std::vector<Requirement> &required, const std::vector<ProvingDocument> &documents);
std::vector<CheckedRequirement> checkedRequirements(const std::vector<Requirement> &required, const std::vector<const Evidence *> &cited, int year);

} // namespace parindex
