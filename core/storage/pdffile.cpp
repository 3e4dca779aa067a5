// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pdffile.h"

#include <QFile>

#include <qpdf/QPDF.hh>

#include <exception>

namespace parindex {

namespace {

bool looksLikePdf(const QString &path)
{
    QFile file(path);
    // Readers accept the mark anywhere in the first kilobyte.
    return file.open(QIODevice::ReadOnly) && file.read(1024).contains("%PDF-");
}

} // namespace

int pdfPageCount(const QString &path)
{
    if (!looksLikePdf(path))
        return 0;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        // A file without a readable table of contents would be searched from end to end.
        pdf.setAttemptRecovery(false);
        pdf.processFile(QFile::encodeName(path).constData());
        return static_cast<int>(pdf.getAllPages().size());
    } catch (const std::exception &) {
        return 0;
    }
}

} // namespace parindex
