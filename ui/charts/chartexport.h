// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/chart.h"

#include <QImage>

namespace parindex {

/// The chart as a picture on white, two dots for each point, as high as it needs to be.
QImage chartImage(const Chart &chart);

/// The chart as a picture, for the clipboard.
void copyChart(const Chart &chart);

/// Writes the chart as .png, .svg or .pdf (A4 landscape, PDF/A-1b), by the ending of the name;
/// under a temporary name first, so that a torn file never stands under the final one. Needs a
/// QApplication, but no window.
Status saveChart(const Chart &chart, const QString &path);

} // namespace parindex
