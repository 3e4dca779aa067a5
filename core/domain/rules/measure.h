// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace parindex {

/// What a rule means when there was nothing to do, so that the ratio has no value.
enum class ZeroDenominator {
    Unstated,      ///< The rule says nothing: the score stays with the officer.
    FullPoints,    ///< "Không phát sinh: được tính điểm tối đa".
    NoPoints,
    NotApplicable  ///< The leaf leaves the sum.
};

/// Tỷ lệ. Two numbers, of which the first is divided by the second: inputs "a" and "b".
struct RatioMeasure
{
    QString numerator;   ///< "Số nhiệm vụ hoàn thành".
    QString denominator; ///< "Tổng số nhiệm vụ được giao".
    QString unit;        ///< "nhiệm vụ".
    ZeroDenominator whenZero = ZeroDenominator::Unstated;

    bool operator==(const RatioMeasure &) const = default;
};

/// Số lượng, số ngày trễ, thứ hạng, or a percentage that is published as such: input "x".
struct AmountMeasure
{
    QString label;
    QString unit; ///< "ngày"; "%" when the number is a percentage.

    bool operator==(const AmountMeasure &) const = default;
};

/// Against a value from outside (the average, last year): input "x" less input "y".
struct DifferenceMeasure
{
    QString label;
    QString reference; ///< "Bình quân chung của tỉnh".
    QString unit;

    bool operator==(const DifferenceMeasure &) const = default;
};

using RuleMeasure = std::variant<RatioMeasure, AmountMeasure, DifferenceMeasure>;

} // namespace parindex
