// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/award.h"
#include "core/domain/rules/measure.h"
#include "core/domain/rules/range.h"

#include <QString>

#include <variant>
#include <vector>

namespace parindex {

/// The officer reads the rule and decides; always possible.
struct ManualRule
{
    bool operator==(const ManualRule &) const = default;
};

/// Chọn mức. One of several levels; yes or no are two levels.
struct ChoiceRule
{
    struct ChoiceLevel
    {
        QString label;
        Award award; ///< Fixed or a share of the maximum.

        bool operator==(const ChoiceLevel &) const = default;
    };

    QString question;
    std::vector<ChoiceLevel> levels;

    bool operator==(const ChoiceRule &) const = default;
};

/// Tất cả hoặc 0. Points when every condition holds, else none.
struct ChecklistRule
{
    std::vector<QString> conditions;
    Points points;

    bool operator==(const ChecklistRule &) const = default;
};

/// Bậc, tỷ lệ thuần. The first band that holds the measured value gives its award: steps by
/// ratio, count, days or rank, and points in proportion with a floor and a cap.
struct BandsRule
{
    struct Band
    {
        Range range;
        Award award;

        bool operator==(const Band &) const = default;
    };

    RuleMeasure measure;
    std::vector<Band> bands;

    bool operator==(const BandsRule &) const = default;
};

/// Cộng thêm theo bước. So many points at the start, then some more for each step beyond it.
struct ProgressiveRule
{
    enum class Direction { Up, Down };

    AmountMeasure measure;
    Rational start;
    Points base;
    Rational step = 1; ///< Greater than zero.
    Points perStep;
    Direction direction = Direction::Up; ///< Which side of the start counts.
    bool interpolated = false;           ///< Part of a step gives part of its points.
    std::optional<Points> least;
    std::optional<Points> most;

    bool operator==(const ProgressiveRule &) const = default;
};

/// Mỗi đơn vị một số điểm; trừ điểm theo vi phạm hoặc theo ngày; thưởng, phạt có trần. Points at
/// the start, then some for each thing that is counted: inputs "n1", "n2" … Without any it is
/// what a case always gives.
struct TallyRule
{
    struct Counted
    {
        QString label;
        QString unit;
        Points each;   ///< Negative: a deduction.
        Rational free; ///< So many are not counted ("từ ngày thứ 3": 2).

        bool operator==(const Counted &) const = default;
    };

    Points start;
    std::vector<Counted> counted;
    std::optional<Points> least;
    std::optional<Points> most;

    bool operator==(const TallyRule &) const = default;
};

struct Alternative;

/// Lấy mức cao nhất. The best of several rules; those without inputs do not count.
struct BestOfRule
{
    std::vector<Alternative> alternatives;

    bool operator==(const BestOfRule &) const;
};

/// Rẽ nhánh. A question decides which rule counts: input "case".
struct BranchRule
{
    QString question;
    std::vector<Alternative> cases;

    bool operator==(const BranchRule &) const;
};

/// Công thức. An expression over named variables; "max" is the maximum of the leaf.
struct FormulaRule
{
    struct Variable
    {
        QString name; ///< A letter, then letters, digits or "_".
        QString label;
        QString unit;

        bool operator==(const Variable &) const = default;
    };

    std::vector<Variable> variables;
    QString formula;
    StatedRounding rounding;
    std::optional<Points> least;
    std::optional<Points> most;

    bool operator==(const FormulaRule &) const = default;
};

using RuleShape = std::variant<ManualRule, ChoiceRule, ChecklistRule, BandsRule, ProgressiveRule, TallyRule, BestOfRule, BranchRule, FormulaRule>;

/// A rule among others, with what it is about.
struct Alternative
{
    QString label;
    RuleShape rule;

    bool operator==(const Alternative &) const = default;
};

inline bool BestOfRule::operator==(const BestOfRule &other) const
{
    return alternatives == other.alternatives;
}

inline bool BranchRule::operator==(const BranchRule &other) const
{
    return question == other.question && cases == other.cases;
}

inline bool isManual(const RuleShape &rule)
{
    return std::holds_alternative<ManualRule>(rule);
}

} // namespace parindex
