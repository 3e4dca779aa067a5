// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/headersigner.h"

#include "core/base/syllable.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace parindex {

namespace {

bool isCapacity(const QString &column)
{
    static const QRegularExpression capacity(QStringLiteral("^(?:(?:tm|kt|tl|tuq|q)[.]\\s*)?(?:pho )?(?:chu tich|giam doc|bo truong|thu truong|chanh van phong|cuc truong|chi cuc truong|truong phong|truong ban|bi thu|vu truong|hieu truong|chanh thanh tra|tong giam doc|vien truong)\\b"));
    return HeaderLine(column).isCapital() && capacity.match(foldedInPlace(column)).hasMatch();
}

/// Two to five words with capitals, of which the first is among the names of families in use.
bool isPerson(const QString &column)
{
    static const QStringList families = QStringLiteral("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan truong trinh mai luong dao ha cao lam luu ta to chau thai ton phung quach nong vi giang kieu la thach tang chu tong lo lu vang sung cam dieu leo bach mac vuong hua khuat nghiem quan trieu khong cu du ninh lai ung tieu chung").split(u' ');
    static const QRegularExpression word(QStringLiteral("^\\p{Lu}\\p{Ll}+$"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = column.split(u' ', Qt::SkipEmptyParts);
    static const QRegularExpression highland(QStringLiteral("^(?:Y|H['’]?)(?: ?\\p{Lu}\\p{Ll}+){2,3}$"), QRegularExpression::UseUnicodePropertiesOption);
    if (highland.match(column).hasMatch())
        return true;
    if (words.size() < 2 || words.size() > 5 || !families.contains(foldedInPlace(words.front())))
        return false;
    return std::all_of(words.begin(), words.end(), [](const QString &one) { return word.match(one).hasMatch() && isVietnameseSyllable(one); });
}

} // namespace

QString headerSigner(const HeaderPage &page)
{
    QString signer;
    bool below = false;
    for (std::size_t at = page.body; at < page.lines.size(); ++at) {
        for (const QString &column : page.lines[at].text.split(u'\t')) {
            if (isCapacity(column))
                below = true;
            else if (below && isPerson(column) && !signer.isEmpty() && signer != column)
                return {};
            else if (below && isPerson(column))
                signer = column;
        }
    }
    return signer;
}

} // namespace parindex
