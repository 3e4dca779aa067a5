// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/examplejson.h"
#include "core/report/report.h"

namespace parindex {

class ReportLayout;

/// Writes a report as PDF/A-1b with embedded fonts. The file gets its name when it is whole, so
/// that a failure leaves what stood there before.
Status writeReportPdf(const Report &report, const QString &path);
Status writeReportPdf(const ReportLayout &layout, const QString &path); ///< What is laid out already.

/// Writes the paper of a document of the example, with exactly the pages that it says.
Status writeExampleDocument(const ExampleDocument &document, const QString &path);

} // namespace parindex
