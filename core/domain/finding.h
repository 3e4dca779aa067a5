// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scoresheet.h"

#include <optional>
#include <vector>

namespace parindex {

/// Vấn đề cần xử lý. One thing that the readiness check found.
struct Finding
{
    enum class Code {
        NotScored,                ///< A leaf that the office scores itself has no points.
        AboveMaximum,             ///< A leaf has more points than its maximum allows.
        BelowZero,                ///< A leaf has fewer points than it can have.
        LostUnexplained,          ///< Points are lost, and the explanation does not say why.
        OutsideSelfScored,        ///< A leaf of a survey or of statistics has points of a self-score.
        OutsideByHand,            ///< Such a leaf has points before the result is out, and nothing says from where.
        NotApplicableUnexplained, ///< A leaf leaves the sum, and neither words, documents nor rule say why.
        NotApplicableUnforeseen,  ///< A leaf leaves the sum, though the criteria do not foresee that it may.
        AboveRule,                ///< A leaf has more points than its rule gives, and nothing says why.
        DiffersFromRule,          ///< A leaf has other points than its rule gives, not more, and nothing says why.
        NoSuchLevel,              ///< Points that none of the levels of the rule gives.
        InputsIncomplete,         ///< Something that the rule asks for is still to be entered.
        InputsRefused,            ///< The rule cannot be worked out from what was entered.
        RatioAboveOne,            ///< A numerator is greater than its denominator.
        EvidenceMissing,          ///< Documents are required, and there are neither documents nor an explanation.
        EvidenceExplained,        ///< Documents are required; there is only an explanation.
        FullWithoutEvidence,      ///< Full points without any document or word.
        KindMissing,              ///< A required kind of document is not among those cited.
        NoPlace,                  ///< A long document is cited without section or page.
        FewerDocuments,           ///< Far fewer documents than in the year before.
        NumberMissing,            ///< A cited document has no number.
        NumberMalformed,          ///< A number that is none by the decree on paperwork.
        DateMissing,
        IssuerMissing,
        OutsidePeriod,            ///< Dated far outside the year that is assessed.
        NumberWithTwoDates,       ///< One number, two dates.
        EnteredTwice,             ///< One document, two entries.
        FileUnderTwoNumbers,      ///< One file, two documents with different numbers.
        KindContradictsNumber,    ///< "Báo cáo" with the number of a kế hoạch.
        NoFile,                   ///< A cited document has no attached file.
        ChildrenMismatch,         ///< The children's maxima do not add up to the parent's.
        FrameworkYear,            ///< The criteria are not for the year of the sheet.
        FileMissing,              ///< An attached file is not in the store.
        FileAltered,              ///< An attached file is not what was attached.
        FileUnreadable            ///< An attached file is there, but the disk or the rights do not let it be read.
    };
    enum class Severity {
        Warning, ///< Vàng. Worth a look; can be accepted with a reason.
        Error    ///< Đỏ. What would be cut, or makes the sheet wrong; no sheet is locked with one.
    };
    /// Where it is put right.
    enum class Place { Row, Score, Explanation, Inputs, Documents };

    Code code = Code::AboveMaximum;
    Severity severity = Severity::Warning;
    std::optional<ItemId> item; ///< The leaf or parent that it is about, or where its document is cited first.
    QString sentence;
    std::optional<EvidenceId> document = {}; ///< The document that it is about.
    QString detail = {}; ///< What was found, in words that no language changes: when it changes, it is another finding.

    bool operator==(const Finding &) const = default;
};

const std::vector<Finding::Code> &findingCodes(); ///< Every one, in the order above.
Finding::Severity severityOf(Finding::Code code);
Finding::Place placeOf(Finding::Code code);
QString findingName(Finding::Code code);         ///< "Not scored", in the current language.
bool isAboutDocument(Finding::Code code);        ///< Said once a document, wherever it is cited.

/// Chấp nhận. A warning that somebody has read and answers for. It holds for what was found then:
/// when the figures change, the warning stands again.
struct AcceptedFinding
{
    Finding::Code code = Finding::Code::LostUnexplained;
    ItemId item; ///< Not valid: the sheet or a document as a whole.
    QString detail;
    QString reason;

    bool matches(const Finding &finding) const;
    bool isSameAs(const AcceptedFinding &other) const { return code == other.code && item == other.item && detail == other.detail; }
    bool operator==(const AcceptedFinding &) const = default;
};

AcceptedFinding acceptanceOf(const Finding &finding, const QString &reason);

} // namespace parindex
