// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/continuation.h"
#include "core/domain/evidence.h"

#include <optional>

namespace parindex {

/// What becomes of a document of last year in this one.
enum class TakeoverWay {
    Nothing,
    CiteAgain,   ///< It holds for years: a decision, a regulation.
    AddSuccessor ///< It is of one year: a plan, a report. This year's is added without number, date and file.
};

/// A document of last year that this year's rows still lack.
struct YearTakeoverRow
{
    EvidenceId document;
    std::vector<Citation> citations; ///< Of this year, with the places in the document as they were last year.
    TakeoverWay way = TakeoverWay::Nothing;
    std::optional<EvidenceId> successor = {}; ///< This year's that stands for it in another row; then no other one is added.

    bool operator==(const YearTakeoverRow &) const = default;
};

/// All documents of the earlier year whose rows have a row this year without a counterpart for them, in the order of
/// this year's rows. The ways are proposals.
std::vector<YearTakeoverRow> yearTakeover(const std::vector<Evidence> &documents, const Continuation &continuation, int earlierYear);

/// By its kind, and by the year that it names: "Quyết định phê duyệt kế hoạch năm 2025" is of one year. Nothing where neither tells.
TakeoverWay proposedWay(const Evidence &document, int earlierYear);

/// The documents as they are to be: those that are cited again, and successors without a number of their own.
std::vector<Evidence> takenOver(const std::vector<Evidence> &documents, const std::vector<YearTakeoverRow> &rows, int earlierYear, int year);

} // namespace parindex
