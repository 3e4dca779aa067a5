// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentreading.h"

#include "core/domain/documentheader.h"
#include "core/domain/documentname.h"
#include "core/exchange/documenttext.h"

#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>

namespace parindex {

namespace {

constexpr qint64 LargestPdf = 64 << 20;

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(4) == "%PDF";
}

QString pageOf(const QString &path)
{
    if (isPdf(path))
        return firstPageOfPdf(path);
    const auto text = firstPageText(path);
    return text ? *text : QString();
}

} // namespace

QString firstPageOfPdf(const QString &path)
{
    QPdfDocument document;
    if (QFile(path).size() > LargestPdf || document.load(path) != QPdfDocument::Error::None || document.pageCount() < 1)
        return {};
    return document.getAllText(0).text().left(LongestPageText);
}

DocumentReading readDocument(const QString &path, const QString &fileName)
{
    const Evidence page = readDocumentHeader(pageOf(path));
    return {readingOf(page, readDocumentName(fileName)), page != Evidence()};
}

} // namespace parindex
