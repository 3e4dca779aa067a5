// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pdffile.h"

#include "core/base/filekind.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>

namespace parindex {

namespace {

constexpr int DeepestForm = 5; ///< Of drawings within drawings.

void open(QPDF &pdf, const QString &path)
{
    pdf.setSuppressWarnings(true);
    // A file without a readable table of contents would be searched from end to end.
    pdf.setAttemptRecovery(false);
    pdf.processFile(QFile::encodeName(path).constData());
}

bool namesFont(QPDFObjectHandle resources, int depth)
{
    if (!resources.isDictionary() || depth > DeepestForm)
        return false;
    if (QPDFObjectHandle fonts = resources.getKey("/Font"); fonts.isDictionary() && !fonts.getKeys().empty())
        return true;
    QPDFObjectHandle drawings = resources.getKey("/XObject");
    if (!drawings.isDictionary())
        return false;
    for (const std::string &name : drawings.getKeys()) {
        if (QPDFObjectHandle drawing = drawings.getKey(name); drawing.isStream() && namesFont(drawing.getDict().getKey("/Resources"), depth + 1))
            return true;
    }
    return false;
}

} // namespace

std::vector<bool> pdfPagesWithFonts(const QString &path)
{
    std::vector<bool> pages;
    if (fileKindOf(path) != FileKind::Pdf)
        return pages;
    try {
        QPDF pdf;
        open(pdf, path);
        for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages())
            pages.push_back(namesFont(page.getAttribute("/Resources", false), 0));
    } catch (const std::exception &) {
        pages.clear();
    }
    return pages;
}

PdfFile inspectPdf(const QString &path)
{
    if (fileKindOf(path) != FileKind::Pdf)
        return {};
    try {
        QPDF pdf;
        open(pdf, path);
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
