// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/domain/evidence.h"
#include "core/domain/publishedfigure.h"
#include "core/domain/scoresheet.h"
#include "core/domain/summary.h"

#include <vector>

namespace parindex {

/// All that reports and charts are made from, for one assessment: values that somebody else
/// keeps. Valid as long as they are, which for a workspace is until its next change.
struct AssessmentView
{
    const Agency &agency;
    const Framework &framework;
    const ScoreSheet &sheet;
    const Summary &summary;
    const std::vector<PublishedFigure> &published;
    const std::vector<Evidence> &evidence;

    const Assessment &assessment() const { return sheet.assessment(); }
    QString title() const; ///< "Tỉnh Đắk Nông – 2023".
    /// The first published figure about this; the code only matters for items and fields.
    const PublishedFigure *publishedFigure(PublishedFigure::Subject subject, const QString &code = {}) const;
};

/// A sum as it is shown: the computed one, unless leaves are missing and a published value is
/// there, which then is shown and said to be published.
struct ShownSum
{
    std::optional<Points> achieved;
    Points maximum; ///< Of bonus and penalty what is stated; zero: there is none to measure against.
    Decimals decimals = Decimals::Trimmed;
    const PublishedFigure *published = nullptr; ///< Set when the published value is what is shown.

    QString toString() const; ///< "9,44/9,5"; "–/9,5" while nothing is known; "-0,5" where there is no maximum.
    std::optional<Ratio> index() const;
};

ShownSum shownItem(const AssessmentView &view, const Item &item);
ShownSum shownTotal(const AssessmentView &view);
ShownSum shownAppraised(const AssessmentView &view);

} // namespace parindex
