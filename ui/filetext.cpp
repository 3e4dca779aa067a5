// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filetext.h"

#include "core/base/filekind.h"
#include "core/base/legacyrecognition.h"
#include "core/base/pdffile.h"
#include "core/exchange/documenttext.h"

#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QThread>

#include <algorithm>

namespace parindex {

namespace {

constexpr qint64 LargestPdf = 64 << 20;
constexpr int MostPages = 300;
constexpr int PauseMilliseconds = 2; ///< Between pages: whoever shows a PDF meanwhile waits for the same lock.

std::optional<QString> textOfPdf(const QString &path, const std::function<bool()> &goOn)
{
    // As for the first page: not every file may be given to the library that draws pages.
    const auto fonts = QFile(path).size() > LargestPdf ? std::vector<bool>() : pdfPagesWithFonts(path);
    QPdfDocument document;
    if (std::find(fonts.begin(), fonts.end(), true) == fonts.end() || document.load(path) != QPdfDocument::Error::None)
        return QString();
    QString text;
    const int pages = std::min(document.pageCount(), MostPages);
    for (int page = 0; page < pages && text.size() < SearchTextLength; ++page) {
        if (!goOn())
            return std::nullopt;
        if (page > 0)
            text += u'\f';
        if (std::size_t(page) >= fonts.size() || !fonts[std::size_t(page)])
            continue;
        text += withoutLegacy(document.getAllText(page).text()).replace(u'\f', u' ');
        QThread::msleep(PauseMilliseconds);
    }
    return text;
}

} // namespace

std::optional<QString> textOfFile(const QString &path, const std::function<bool()> &goOn)
{
    if (!goOn())
        return std::nullopt;
    if (fileKindOf(path) == FileKind::Pdf) {
        auto text = textOfPdf(path, goOn);
        // Pages without a letter are a scan.
        return text ? std::optional(text->trimmed().isEmpty() ? QString() : text->left(SearchTextLength)) : std::nullopt;
    }
    const auto text = wholeText(path, SearchTextLength);
    return text ? withoutLegacy(*text) : QString();
}

} // namespace parindex
