// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/gradeband.h"
#include "core/domain/summary.h"

#include <QStringList>

#include <map>
#include <optional>

namespace parindex {

/// What a grade is decided by; shares are unrounded.
struct GradedFigures
{
    Rational index;                    ///< Of the whole sheet.
    bool hasLeafAtZero = false;        ///< A leaf that applies and was given no points.
    std::map<QString, Rational> shares = {}; ///< By code, of rows that have an index.
};

/// Xếp loại.
struct Grade
{
    QString label;      ///< Empty: nothing is left that the sheet fulfils.
    QStringList missed = {}; ///< Why a better grade was missed although the index would do; sentences.

    bool operator==(const Grade &) const = default;
};

/// The figures of a sheet; nothing while it has no index.
std::optional<GradedFigures> gradedFigures(const Framework &framework, const ScoreSheet &sheet, const Summary &summary);

/// The grade of the band that holds the index or, where its conditions are not met, of the best one
/// below whose conditions are; nothing when no band holds the index.
std::optional<Grade> gradeOf(const std::vector<GradeBand> &bands, const GradedFigures &figures);

/// Refuses bands without or with the same name, empty or overlapping ranges, and more than 20 of them.
Status checkGrading(const std::vector<GradeBand> &bands);

/// Stretches between 0 and 100% that no band holds, as sentences. What lies below the lowest band is none:
/// many decisions give it no name.
QStringList gradingGaps(const std::vector<GradeBand> &bands);

} // namespace parindex
