// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exampledocumentreport.h"

#include <algorithm>
#include <utility>

namespace parindex {

namespace {

// An example is data, in the language of the offices that it imitates, and so are its papers.
const char16_t *const Sample = u"(mẫu)";

QString sampleIssuer(const QString &issuer)
{
    QString name = issuer;
    if (name.startsWith(u"UBND "))
        name.replace(0, 5, QStringLiteral("Ủy ban nhân dân\n"));
    else if (name.startsWith(u"HĐND "))
        name.replace(0, 5, QStringLiteral("Hội đồng nhân dân\n"));
    return name.toUpper();
}

/// "Mục II" for a paragraph that begins with "II.", "Khoản 1" for "1.", "Điều 2" for "Điều 2.".
QString sectionOf(const QString &paragraph)
{
    const QString opening = paragraph.section(u'.', 0, 0);
    const auto consistsOf = [&](QStringView letters) {
        return std::all_of(opening.begin(), opening.end(), [&](QChar c) { return letters.contains(c); });
    };
    if (opening.isEmpty())
        return {};
    if (consistsOf(u"IVX"))
        return QStringLiteral("Mục ") + opening;
    return consistsOf(u"0123456789") ? QStringLiteral("Khoản ") + opening : opening;
}

/// The page on which the citations say that the section stands; zero when none does.
int citedPage(const ExampleDocument &document, const QString &section)
{
    for (const auto &[code, citation] : document.citations) {
        if (citation.section == section || citation.section.startsWith(section + u','))
            return citation.page.toInt();
    }
    return 0;
}

/// The paragraphs of each page, from the first.
std::vector<QStringList> pagesOf(const ExampleDocument &document)
{
    std::vector<QStringList> pages(std::size_t(std::max(1, document.pages)));
    int page = 1;
    for (const QString &paragraph : document.body) {
        page = std::clamp(citedPage(document, sectionOf(paragraph)), page, int(pages.size()));
        pages[std::size_t(page - 1)] << paragraph;
    }
    for (QStringList &paragraphs : pages) {
        if (paragraphs.isEmpty())
            paragraphs << QStringLiteral("Phần này của tài liệu mẫu được lược bỏ; trang được giữ lại để số trang khớp với danh mục.");
    }
    return pages;
}

} // namespace

Report exampleDocumentReport(const ExampleDocument &document)
{
    const Evidence &evidence = document.evidence;
    Report report;
    report.language = QStringLiteral("vi");
    report.mark = QStringLiteral("MẪU – KHÔNG CHÍNH THỨC");
    report.masthead = {{}, sampleIssuer(evidence.issuer), QStringLiteral("Số: ") + evidence.number, placeAndDate(QStringLiteral("Tỉnh Mẫu"), evidence.issuedOn)};
    report.title = evidence.kind.toUpper();
    report.subtitle = evidence.abstract;
    report.reference = QStringLiteral("(MẪU: tài liệu minh họa do phần mềm tạo ra để dùng thử, không có giá trị pháp lý)");
    bool isFirst = true;
    for (const QStringList &page : pagesOf(document)) {
        bool startsPage = !std::exchange(isFirst, false);
        for (const QString &paragraph : page)
            report.blocks.push_back(Report::Paragraph{paragraph, std::exchange(startsPage, false)});
    }
    const QString capacity = QString(evidence.signer).remove(QString::fromUtf16(Sample)).trimmed();
    report.signatures = {{capacity.toUpper(), {}, QString::fromUtf16(Sample)}};
    return report;
}

} // namespace parindex
