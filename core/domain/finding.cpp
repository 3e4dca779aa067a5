// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace parindex {

namespace {

using Code = Finding::Code;
using Place = Finding::Place;

constexpr auto Red = Finding::Severity::Error;
constexpr auto Yellow = Finding::Severity::Warning;

struct Kind
{
    Code code;
    Finding::Severity severity;
    Place place;
    const char *name;
};

constexpr std::array Kinds{
    Kind{Code::NotScored, Red, Place::Score, QT_TRANSLATE_NOOP("parindex::Finding", "Not scored")},
    Kind{Code::AboveMaximum, Red, Place::Score, QT_TRANSLATE_NOOP("parindex::Finding", "Above the maximum")},
    Kind{Code::BelowZero, Red, Place::Score, QT_TRANSLATE_NOOP("parindex::Finding", "Below the least")},
    Kind{Code::LostUnexplained, Yellow, Place::Explanation, QT_TRANSLATE_NOOP("parindex::Finding", "Points lost without explanation")},
    Kind{Code::OutsideSelfScored, Red, Place::Score, QT_TRANSLATE_NOOP("parindex::Finding", "Self-scored, though others score it")},
    Kind{Code::OutsideByHand, Yellow, Place::Explanation, QT_TRANSLATE_NOOP("parindex::Finding", "Outside result without a source")},
    Kind{Code::NotApplicableUnexplained, Red, Place::Explanation, QT_TRANSLATE_NOOP("parindex::Finding", "Does not apply, without a reason")},
    Kind{Code::NotApplicableUnforeseen, Yellow, Place::Score, QT_TRANSLATE_NOOP("parindex::Finding", "Does not apply, though not foreseen")},
    Kind{Code::AboveRule, Red, Place::Score, QT_TRANSLATE_NOOP("parindex::Finding", "Above what the rule gives")},
    Kind{Code::DiffersFromRule, Yellow, Place::Score, QT_TRANSLATE_NOOP("parindex::Finding", "Not what the rule gives")},
    Kind{Code::NoSuchLevel, Yellow, Place::Score, QT_TRANSLATE_NOOP("parindex::Finding", "No level gives these points")},
    Kind{Code::InputsIncomplete, Yellow, Place::Inputs, QT_TRANSLATE_NOOP("parindex::Finding", "Figures for the rule incomplete")},
    Kind{Code::InputsRefused, Yellow, Place::Inputs, QT_TRANSLATE_NOOP("parindex::Finding", "Figures that the rule cannot take")},
    Kind{Code::RatioAboveOne, Yellow, Place::Inputs, QT_TRANSLATE_NOOP("parindex::Finding", "More done than there was to do")},
    Kind{Code::EvidenceMissing, Red, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Neither document nor explanation")},
    Kind{Code::EvidenceExplained, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Explanation instead of documents")},
    Kind{Code::FullWithoutEvidence, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Full points without any proof")},
    Kind{Code::KindMissing, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Required kind of document missing")},
    Kind{Code::NoPlace, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Cited without section or page")},
    Kind{Code::FewerDocuments, Yellow, Place::Row, QT_TRANSLATE_NOOP("parindex::Finding", "Far fewer documents than last year")},
    Kind{Code::NumberMissing, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Document without a number")},
    Kind{Code::NumberMalformed, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Number in an unusual form")},
    Kind{Code::DateMissing, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Document without a date")},
    Kind{Code::IssuerMissing, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Document without an issuer")},
    Kind{Code::OutsidePeriod, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Dated outside the period")},
    Kind{Code::NumberWithTwoDates, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "One number, two dates")},
    Kind{Code::EnteredTwice, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Document entered twice")},
    Kind{Code::FileUnderTwoNumbers, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "One file, two numbers")},
    Kind{Code::KindContradictsNumber, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Kind and number do not fit")},
    Kind{Code::NoFile, Yellow, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "Document without a file")},
    Kind{Code::ChildrenMismatch, Yellow, Place::Row, QT_TRANSLATE_NOOP("parindex::Finding", "Maxima do not add up")},
    Kind{Code::FrameworkYear, Yellow, Place::Row, QT_TRANSLATE_NOOP("parindex::Finding", "Criteria of another year")},
    Kind{Code::FileMissing, Red, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "File missing")},
    Kind{Code::FileAltered, Red, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "File altered")},
    Kind{Code::FileUnreadable, Red, Place::Documents, QT_TRANSLATE_NOOP("parindex::Finding", "File unreadable")},
};

const Kind &kindOf(Code code)
{
    return Kinds[static_cast<std::size_t>(code)];
}

constexpr bool isInOrder()
{
    for (std::size_t position = 0; position < Kinds.size(); ++position) {
        if (static_cast<std::size_t>(Kinds[position].code) != position)
            return false;
    }
    return static_cast<std::size_t>(Code::FileUnreadable) + 1 == Kinds.size();
}
static_assert(isInOrder(), "one line for each code, in the order of the codes");

} // namespace

const std::vector<Finding::Code> &findingCodes()
{
    static const std::vector<Code> all = [] {
        std::vector<Code> codes;
        for (const Kind &kind : Kinds)
            codes.push_back(kind.code);
        return codes;
    }();
    return all;
}

Finding::Severity severityOf(Finding::Code code) { return kindOf(code).severity; }
Finding::Place placeOf(Finding::Code code) { return kindOf(code).place; }

QString findingName(Finding::Code code)
{
    return QCoreApplication::translate("parindex::Finding", kindOf(code).name);
}

bool isAboutDocument(Finding::Code code)
{
    return (code >= Code::NumberMissing && code <= Code::NoFile) || code >= Code::FileMissing;
}

AcceptedFinding acceptanceOf(const Finding &finding, const QString &reason)
{
    const bool isWide = isAboutDocument(finding.code) || !finding.item;
    return {finding.code, isWide ? ItemId() : *finding.item, finding.detail, reason};
}

bool AcceptedFinding::matches(const Finding &finding) const
{
    return code == finding.code && detail == finding.detail && isSameAs(acceptanceOf(finding, {}));
}

} // namespace parindex
