// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pdffile.h"

#include "core/base/filekind.h"

#include <QFile>

#include <qpdf/QPDF.hh>

#include <exception>

namespace parindex {

PdfFile inspectPdf(const QString &path)
{
    if (fileKindOf(path) != FileKind::Pdf)
        return {};
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        // A file without a readable table of contents would be searched from end to end.
        pdf.setAttemptRecovery(false);
        pdf.processFile(QFile::encodeName(path).constData());
        const auto pages = static_cast<int>(pdf.getAllPages().size());
        return {pages > 0 ? PdfFile::State::Sound : PdfFile::State::Damaged, pages};
    } catch (const QPDFExc &problem) {
        return {problem.getErrorCode() == qpdf_e_password ? PdfFile::State::Protected : PdfFile::State::Damaged, 0};
    } catch (const std::exception &) {
        return {PdfFile::State::Damaged, 0};
    }
}

int pdfPageCount(const QString &path)
{
    return inspectPdf(path).pages;
}

} // namespace parindex
