// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace parindex {

struct PdfFile
{
    enum class State {
        NoPdf,
        Sound,
        Protected, ///< Cannot be read without a password. One that only forbids to print or change is sound.
        Damaged    ///< Some programs might still show it; also a file without any page.
    };

    State state = State::NoPdf;
    int pages = 0; ///< Of a sound one.
};

/// Looks into the structure of a PDF file. Nothing of the file is executed or written.
PdfFile inspectPdf(const QString &path);

/// Of each page of a sound PDF file, whether it names a font: only such pages can hold text, others are
/// pictures. Empty for a file that is not sound.
std::vector<bool> pdfPagesWithFonts(const QString &path);

/// The number of pages of a PDF file; zero for a file that is no PDF, is protected or is too
/// damaged to count.
int pdfPageCount(const QString &path);

} // namespace parindex
