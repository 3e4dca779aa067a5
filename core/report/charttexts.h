// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"
#include "core/report/chart.h"

#include <QCoreApplication>

namespace parindex {

/// What all chart builders say in the same way.
class ChartTexts
{
    Q_DECLARE_TR_FUNCTIONS(parindex::ChartTexts)

public:
    static QString nothing() { return QStringLiteral("–"); } ///< Stands where no value is known.
    static QString percent(const ShownSum &sum);             ///< "99,37 %", from unrounded points.
    static QString percent(Points published);                ///< "86,98 %".
    /// The length that is drawn for a share: a ten-thousandth of a percent is finer than a dot.
    static std::optional<Points> percentLength(const ShownSum &sum);
    /// The label of a sum; marked, and explained below the chart, where it is more than the sum
    /// of what was entered.
    static QString marked(Chart &chart, const QString &name, const ShownSum &sum, const PublishedFigure *figure);
};

} // namespace parindex
