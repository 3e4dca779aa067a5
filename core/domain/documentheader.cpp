// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentheader.h"

#include "core/domain/headerabstract.h"
#include "core/domain/headerdate.h"
#include "core/domain/headerissuer.h"
#include "core/domain/headerkind.h"
#include "core/domain/headernumber.h"
#include "core/domain/headersigner.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

/// Annexes and models show headings that are not their own.
bool isAnnex(const HeaderPage &page)
{
    static const QRegularExpression start(QStringLiteral("^(?:phu luc|bieu mau|bieu so|mau (?:so|van ban|\\d)|mau:)"));
    int seen = 0;
    for (const HeaderLine &line : page.lines) {
        if (line.isEmpty())
            continue;
        if (start.match(line.folded).hasMatch())
            return true;
        if (++seen == 3)
            return false;
    }
    return false;
}

bool isAddressed(const HeaderPage &page)
{
    return page.body < page.lines.size() && page.lines[page.body].folded.startsWith(QStringLiteral("kinh gui"));
}

/// Without Quốc hiệu, as where a scan was cropped, the rest must make up for it.
bool isDocument(const HeaderPage &page, const HeaderNumber &number, const QDate &date, const std::optional<HeaderTitle> &title, bool hasSubject)
{
    if (page.hasHeading || (number.isLetter && hasSubject && isAddressed(page)))
        return true;
    return date.isValid() && title && !number.number.isEmpty() && kindOfLetters(number.kind) == title->kind;
}

/// A number with the year of another date: one of them is misread.
void leaveOutConflicts(Evidence &evidence, const HeaderNumber &number)
{
    if (number.year.isEmpty() || !evidence.issuedOn.isValid() || evidence.issuedOn.year() == number.year.toInt())
        return;
    evidence.number.clear();
    evidence.issuedOn = {};
}

} // namespace

Evidence readDocumentHeader(const QString &firstPageText)
{
    HeaderPage page(firstPageText);
    if (isAnnex(page))
        return {};
    const auto number = takeHeaderNumber(page);
    if (!number)
        return {};
    const auto title = findTitle(page, *number);
    const auto subject = findSubject(page);
    Evidence evidence;
    evidence.issuedOn = takeHeaderDate(page, number->line, title ? title->line : page.body);
    if (!isDocument(page, *number, evidence.issuedOn, title, subject.has_value()))
        return {};
    evidence.number = number->number;
    evidence.kind = headerKind(*number, title, subject.has_value());
    evidence.issuer = headerIssuer(page, *number);
    if (title)
        evidence.abstract = abstractBelow(page, *title);
    else if (subject)
        evidence.abstract = abstractOfSubject(page, *subject);
    evidence.signer = headerSigner(page);
    leaveOutConflicts(evidence, *number);
    return evidence;
}

Evidence readingOf(Evidence page, const Evidence &fileName)
{
    if (page.number.isEmpty()) {
        page.number = fileName.number;
        page.kind = page.kind.isEmpty() || !fileName.number.isEmpty() ? fileName.kind : page.kind;
        if (!page.issuedOn.isValid())
            page.issuedOn = fileName.issuedOn;
    }
    if (page.abstract.isEmpty())
        page.abstract = fileName.abstract;
    return page;
}

} // namespace parindex
