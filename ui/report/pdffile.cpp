// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdffile.h"

#include "ui/report/exampledocumentreport.h"
#include "ui/report/reportpainter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

namespace parindex {

namespace {

Error notWritten(const QString &path, const QString &reason)
{
    const QString sentence = QCoreApplication::translate("parindex::PdfFile", "“%1” could not be written: %2. Choose another folder or name, and check that there is space.");
    return {ErrorCode::Unreadable, sentence.arg(QDir::toNativeSeparators(path), reason), {}};
}

void describe(QPdfWriter &writer, const QString &title)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(DotsPerInch);
    writer.setTitle(title);
    writer.setCreator(QCoreApplication::applicationName());
}

} // namespace

Status writeReportPdf(const Report &report, const QString &path)
{
    return writeReportPdf(ReportLayout(report), path);
}

Status writeReportPdf(const ReportLayout &layout, const QString &path)
{
    // Renaming over a device or a pipe would remove it.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return notWritten(path, QCoreApplication::translate("parindex::PdfFile", "it is not an ordinary file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    {
        QPdfWriter writer(&file);
        describe(writer, layout.title());
        if (!printReport(layout, writer))
            return notWritten(path, QCoreApplication::translate("parindex::PdfFile", "the pages could not be drawn"));
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

Status writeExampleDocument(const ExampleDocument &document, const QString &path)
{
    const ReportLayout layout(exampleDocumentReport(document));
    if (layout.pageCount() == document.pages)
        return writeReportPdf(layout, path);
    const QString sentence = QCoreApplication::translate("parindex::PdfFile", "The example document “%1” needs %2 pages, but %3 are stated.");
    return Error{ErrorCode::Refused, sentence.arg(document.evidence.label(), QString::number(layout.pageCount()), QString::number(document.pages)), {}};
}

} // namespace parindex
