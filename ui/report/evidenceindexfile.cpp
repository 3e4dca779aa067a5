// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/evidenceindexfile.h"

#include "core/report/evidenceindexreport.h"
#include "ui/report/pdffile.h"

namespace parindex {

IndexPrinter indexPrinter(const AssessmentView &view, const EvidenceTree &tree)
{
    return [report = evidenceIndexReport(view, tree)](const QString &path) { return writeReportPdf(report, path); };
}

} // namespace parindex
