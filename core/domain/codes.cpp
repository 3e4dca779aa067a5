// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"

#include <array>
#include <utility>

namespace parindex {

namespace {

template <typename Enumeration>
struct Words;

template <>
struct Words<Level>
{
    static constexpr std::array table{std::pair{Level::Field, "field"}, std::pair{Level::Criterion, "criterion"},
                                      std::pair{Level::SubCriterion, "subcriterion"}};
};

template <>
struct Words<ScoringSource>
{
    static constexpr std::array table{
        std::pair{ScoringSource::Documents, "documents"}, std::pair{ScoringSource::Survey, "survey"},
        std::pair{ScoringSource::Sipas, "sipas"}, std::pair{ScoringSource::Statistics, "statistics"}};
};

template <>
struct Words<Applicability>
{
    static constexpr std::array table{
        std::pair{Applicability::FullPoints, "full"}, std::pair{Applicability::Excluded, "excluded"},
        std::pair{Applicability::GroupRescaled, "group"}, std::pair{Applicability::SpreadOverSiblings, "siblings"},
        std::pair{Applicability::SheetRescaled, "sheet"}};
};

template <>
struct Words<Counting>
{
    static constexpr std::array table{std::pair{Counting::Ordinary, "ordinary"}, std::pair{Counting::Bonus, "bonus"},
                                      std::pair{Counting::Penalty, "penalty"}};
};

template <>
struct Words<Audience>
{
    static constexpr std::array table{
        std::pair{Audience::Ministry, "ministry"}, std::pair{Audience::Province, "province"},
        std::pair{Audience::Department, "department"}, std::pair{Audience::Commune, "commune"}};
};

template <>
struct Words<Stage>
{
    static constexpr std::array table{std::pair{Stage::Self, "self"}, std::pair{Stage::Round1, "round1"},
                                      std::pair{Stage::Round2, "round2"}};
};

template <>
struct Words<Assessment::State>
{
    using State = Assessment::State;
    static constexpr std::array table{
        std::pair{State::Draft, "draft"}, std::pair{State::Locked, "locked"},
        std::pair{State::Round1, "round1"}, std::pair{State::Explaining, "explaining"},
        std::pair{State::Round2, "round2"}, std::pair{State::Final, "final"}};
};

template <>
struct Words<Origin>
{
    static constexpr std::array table{std::pair{Origin::Published, "published"},
                                      std::pair{Origin::Subtraction, "subtraction"}};
};

template <>
struct Words<PublishedFigure::Subject>
{
    using Subject = PublishedFigure::Subject;
    static constexpr std::array table{
        std::pair{Subject::Item, "item"}, std::pair{Subject::Field, "field"},
        std::pair{Subject::Total, "total"}, std::pair{Subject::Appraised, "appraised"},
        std::pair{Subject::Sipas, "sipas"}, std::pair{Subject::SocioEconomic, "socioeconomic"}};
};

template <>
struct Words<ReferenceFigure::Scope>
{
    using Scope = ReferenceFigure::Scope;
    static constexpr std::array table{
        std::pair{Scope::National, "national"}, std::pair{Scope::Region, "region"},
        std::pair{Scope::Province, "province"}, std::pair{Scope::Component, "component"}};
};

template <>
struct Words<ReferenceFigure::Measure>
{
    using Measure = ReferenceFigure::Measure;
    static constexpr std::array table{std::pair{Measure::ParIndex, "par_index"}, std::pair{Measure::Sipas, "sipas"}};
};

template <>
struct Words<ZeroDenominator>
{
    static constexpr std::array table{
        std::pair{ZeroDenominator::Unstated, "unstated"}, std::pair{ZeroDenominator::FullPoints, "full"},
        std::pair{ZeroDenominator::NoPoints, "none"}, std::pair{ZeroDenominator::NotApplicable, "not_applicable"}};
};

template <>
struct Words<Finding::Code>
{
    using Code = Finding::Code;
    static constexpr std::array table{
        std::pair{Code::NotScored, "not-scored"},
        std::pair{Code::AboveMaximum, "above-maximum"},
        std::pair{Code::BelowZero, "below-zero"},
        std::pair{Code::LostUnexplained, "lost-unexplained"},
        std::pair{Code::OutsideSelfScored, "outside-self-scored"},
        std::pair{Code::OutsideByHand, "outside-by-hand"},
        std::pair{Code::NotApplicableUnexplained, "not-applicable-unexplained"},
        std::pair{Code::NotApplicableUnforeseen, "not-applicable-unforeseen"},
        std::pair{Code::AboveRule, "above-rule"},
        std::pair{Code::DiffersFromRule, "differs-from-rule"},
        std::pair{Code::NoSuchLevel, "no-such-level"},
        std::pair{Code::InputsIncomplete, "inputs-incomplete"},
        std::pair{Code::InputsRefused, "inputs-refused"},
        std::pair{Code::RatioAboveOne, "ratio-above-one"},
        std::pair{Code::EvidenceMissing, "evidence-missing"},
        std::pair{Code::EvidenceExplained, "evidence-explained"},
        std::pair{Code::FullWithoutEvidence, "full-without-evidence"},
        std::pair{Code::KindMissing, "kind-missing"},
        std::pair{Code::NoPlace, "no-place"},
        std::pair{Code::FewerDocuments, "fewer-documents"},
        std::pair{Code::NumberMissing, "number-missing"},
        std::pair{Code::NumberMalformed, "number-malformed"},
        std::pair{Code::DateMissing, "date-missing"},
        std::pair{Code::IssuerMissing, "issuer-missing"},
        std::pair{Code::OutsidePeriod, "outside-period"},
        std::pair{Code::NumberWithTwoDates, "two-dates"},
        std::pair{Code::EnteredTwice, "entered-twice"},
        std::pair{Code::FileUnderTwoNumbers, "file-two-numbers"},
        std::pair{Code::KindContradictsNumber, "kind-differs"},
        std::pair{Code::NoFile, "no-file"},
        std::pair{Code::ChildrenMismatch, "children-mismatch"},
        std::pair{Code::FrameworkYear, "framework-year"},
        std::pair{Code::FileMissing, "file-missing"},
        std::pair{Code::FileAltered, "file-altered"},
        std::pair{Code::FileUnreadable, "file-unreadable"}};
};

template <>
struct Words<Finding::Severity>
{
    static constexpr std::array table{std::pair{Finding::Severity::Warning, "warning"}, std::pair{Finding::Severity::Error, "error"}};
};

template <>
struct Words<Relation>
{
    static constexpr std::array table{
        std::pair{Relation::Same, "same"}, std::pair{Relation::Moved, "moved"}, std::pair{Relation::Split, "split"},
        std::pair{Relation::Merged, "merged"}, std::pair{Relation::Reweighted, "reweighted"}, std::pair{Relation::New, "new"},
        std::pair{Relation::Gone, "gone"}};
};

template <typename Enumeration>
QString wordFor(Enumeration value)
{
    for (const auto &[enumerator, word] : Words<Enumeration>::table) {
        if (enumerator == value)
            return QLatin1String(word);
    }
    return {};
}

} // namespace

QString codeOf(Level value) { return wordFor(value); }
QString codeOf(ScoringSource value) { return wordFor(value); }
QString codeOf(Applicability value) { return wordFor(value); }
QString codeOf(Counting value) { return wordFor(value); }
QString codeOf(Audience value) { return wordFor(value); }
QString codeOf(Stage value) { return wordFor(value); }
QString codeOf(Assessment::State value) { return wordFor(value); }
QString codeOf(Origin value) { return wordFor(value); }
QString codeOf(PublishedFigure::Subject value) { return wordFor(value); }
QString codeOf(ReferenceFigure::Scope value) { return wordFor(value); }
QString codeOf(ReferenceFigure::Measure value) { return wordFor(value); }
QString codeOf(ZeroDenominator value) { return wordFor(value); }
QString codeOf(Finding::Code value) { return wordFor(value); }
QString codeOf(Finding::Severity value) { return wordFor(value); }
QString codeOf(Relation value) { return wordFor(value); }

template <typename Enumeration>
std::optional<Enumeration> fromCode(const QString &code)
{
    for (const auto &[enumerator, word] : Words<Enumeration>::table) {
        if (code == QLatin1String(word))
            return enumerator;
    }
    return std::nullopt;
}

template std::optional<Level> fromCode(const QString &);
template std::optional<ScoringSource> fromCode(const QString &);
template std::optional<Applicability> fromCode(const QString &);
template std::optional<Counting> fromCode(const QString &);
template std::optional<Audience> fromCode(const QString &);
template std::optional<Stage> fromCode(const QString &);
template std::optional<Assessment::State> fromCode(const QString &);
template std::optional<Origin> fromCode(const QString &);
template std::optional<PublishedFigure::Subject> fromCode(const QString &);
template std::optional<ReferenceFigure::Scope> fromCode(const QString &);
template std::optional<ReferenceFigure::Measure> fromCode(const QString &);
template std::optional<ZeroDenominator> fromCode(const QString &);
template std::optional<Finding::Code> fromCode(const QString &);
template std::optional<Finding::Severity> fromCode(const QString &);
template std::optional<Relation> fromCode(const QString &);

} // namespace parindex
