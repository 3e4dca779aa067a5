// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportlayout.h"

class QPagedPaintDevice;

namespace parindex {

/// Draws one page, from 0. The painter's unit is a dot, its origin the corner of the paper.
void drawReportPage(QPainter &painter, const ReportLayout &layout, int page);

/// Draws every page onto a printer, a PDF or a preview, whatever its resolution. False when the
/// device cannot be drawn on.
bool printReport(const ReportLayout &layout, QPagedPaintDevice &device);
/// Some of the pages only, from 0, the last one included.
bool printReport(const ReportLayout &layout, QPagedPaintDevice &device, int firstPage, int lastPage);

} // namespace parindex
