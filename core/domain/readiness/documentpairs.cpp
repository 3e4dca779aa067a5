// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/documentpairs.h"

#include "core/base/text.h"

#include <QHash>

namespace parindex {

namespace {

using Code = Finding::Code;

/// Numbers begin anew with every office, so two of one number may be of two offices.
bool mayBeOfOneOffice(const Evidence &left, const Evidence &right)
{
    const QString one = folded(left.issuer);
    const QString other = folded(right.issuer);
    return one.isEmpty() || other.isEmpty() || one == other;
}

/// Spaces, case and marks say nothing about a number: "475 / KH-UBND" is "475/KH-UBND".
QString keyOf(const QString &number)
{
    return folded(number).remove(u' ');
}

void checkSameNumber(const CitedDocument &earlier, const CitedDocument &later, FindingList &findings)
{
    const Evidence &left = *earlier.document;
    const Evidence &right = *later.document;
    if (!mayBeOfOneOffice(left, right))
        return;
    if (left.issuedOn == right.issuedOn) {
        findings.push_back(findingAbout(later, Code::EnteredTwice, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "stands twice among the documents. Keep one, and cite it for every row that it proves."))));
    } else if (left.issuedOn.isValid() && right.issuedOn.isValid()) {
        const QString format = QStringLiteral("dd/MM/yyyy");
        findings.push_back(findingAbout(later, Code::NumberWithTwoDates, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "stands with two dates, %1 and %2.")).arg(left.issuedOn.toString(format), right.issuedOn.toString(format)),
                                        left.issuedOn.toString(Qt::ISODate) + u'/' + right.issuedOn.toString(Qt::ISODate)));
    }
}

void checkNumbers(const std::vector<CitedDocument> &documents, FindingList &findings)
{
    QHash<QString, std::vector<CitedDocument>> byNumber;
    for (const CitedDocument &cited : documents) {
        const QString key = keyOf(cited.document->number);
        if (key.isEmpty())
            continue;
        // One finding a document is enough: against the first that it contradicts.
        std::vector<CitedDocument> &before = byNumber[key];
        const std::size_t count = findings.size();
        for (std::size_t position = 0; position < before.size() && findings.size() == count; ++position)
            checkSameNumber(before[position], cited, findings);
        before.push_back(cited);
    }
}

void checkSameFiles(const std::vector<CitedDocument> &documents, FindingList &findings)
{
    QHash<QString, const Evidence *> byDigest;
    for (const CitedDocument &cited : documents) {
        for (const Attachment &file : cited.document->attachments) {
            const Evidence *&first = byDigest[file.digest];
            if (!first)
                first = cited.document;
            else if (keyOf(first->number) != keyOf(cited.document->number))
                findings.push_back(findingAbout(cited, Code::FileUnderTwoNumbers, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "has the same file “%1” as “%2”.")).arg(file.fileName, first->label()), first->label() + u' ' + file.digest.left(8)));
        }
    }
}

} // namespace

void checkPairs(const std::vector<CitedDocument> &documents, FindingList &findings)
{
    checkNumbers(documents, findings);
    checkSameFiles(documents, findings);
}

} // namespace parindex
