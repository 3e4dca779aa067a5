// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentreading.h"

#include "core/base/filekind.h"
#include "core/base/pdffile.h"
#include "core/domain/documentheader.h"
#include "core/domain/documentname.h"
#include "core/exchange/documenttext.h"
#include "core/exchange/fileinspection.h"

#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>

namespace parindex {

namespace {

constexpr qint64 LargestPdf = 64 << 20;

QString pageOf(const QString &path)
{
    if (fileKindOf(path) == FileKind::Pdf)
        return firstPageOfPdf(path);
    const auto text = firstPageText(path);
    return text ? *text : QString();
}

} // namespace

QString firstPageOfPdf(const QString &path)
{
    // The library that draws pages does not come back from some damaged files, and never gives back what it
    // takes for a page without a letter, as that of a scan.
    if (const auto fonts = QFile(path).size() > LargestPdf ? std::vector<bool>() : pdfPagesWithFonts(path); fonts.empty() || !fonts.front())
        return {};
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None || document.pageCount() < 1)
        return {};
    return document.getAllText(0).text().left(LongestPageText);
}

DocumentReading readDocument(const QString &path, const QString &fileName)
{
    const Evidence page = readDocumentHeader(pageOf(path));
    return {readingOf(page, readDocumentName(fileName)), page != Evidence(), fileRemarks(path, fileName)};
}

} // namespace parindex
