// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/annexsum.h"

#include "core/base/text.h"
#include "core/exchange/wordpattern.h"

#include <algorithm>

namespace parindex {

namespace {

bool startsWithAny(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return text.startsWith(QLatin1String(word)); });
}

/// ": 1 điểm" at the end of the words, taken off them.
std::optional<Points> takePoints(QString &rest)
{
    static const QRegularExpression form(QStringLiteral("\\s*[:=]\\s*([0-9]+(?:[.,][0-9]+)?)\\s*(?:diem|d)?\\.?$"));
    const auto match = form.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    rest = rest.left(match.capturedStart());
    return pointsFrom(match.captured(1));
}

/// The one code that a text is, without brackets around it; empty for any other text.
QString onlyCode(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[:(]?\\s*((?:[0-9]{1,3}|[ivxl]{1,6}|[a-z])(?:\\.(?:[0-9]{1,3}|[ivxl]{1,6}|[a-z]))*)\\s*[.:)]{0,2}$"));
    return form.match(text).captured(1);
}

/// "(I + II)", "I+II+…+VIII": several codes, so all of them.
bool isListOfCodes(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[:(]?[ivxl0-9a-z.…]{1,7}(?:\\s*[+,;]\\s*[ivxl0-9a-z.…]{1,7})+\\s*\\)?[.:]?$"));
    return form.match(text).hasMatch();
}

} // namespace

std::optional<AnnexSum> readAnnexSum(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("^(tong cong diem|tong cong|cong tong|tong so diem|tong diem|cong diem|diem cong|tong|cong)(?: toi da)?(?: cua| cho)?(?: (muc|phan|linh vuc|nhom|tieu chi|chuong)(?= |$|\\())?(?=[^a-z0-9]|$)\\s*(.*)$"));
    const QString folds = folded(words);
    const auto match = form.match(folds);
    if (!match.hasMatch())
        return folds.startsWith(u"total") ? std::optional(AnnexSum{true, false, {}, {}}) : std::nullopt;
    const QString sum = match.captured(1);
    QString rest = match.captured(3);
    AnnexSum read;
    read.points = takePoints(rest);
    read.isNamed = !match.captured(2).isEmpty();
    read.code = onlyCode(rest);
    if (!read.code.isEmpty() || (read.isNamed && !rest.isEmpty() && sum != u"tong"))
        return read;
    read.isWhole = true;
    const bool isAlone = rest.isEmpty() && sum != u"diem cong";
    const bool saysAll = startsWithAny(folds, {"tong cong", "tong diem", "tong so diem", "cong diem toan"});
    return isAlone || saysAll || isListOfCodes(rest) ? std::optional(read) : std::nullopt;
}

bool closesAnnex(const QString &words)
{
    const QString folds = folded(words);
    if (startsWithAny(folds, {"ghi chu", "luu y:", "noi nhan", "tm.", "kt.", "tl.", "tuq."}))
        return true;
    // Officials who sign; a level that speaks of them ("Chủ tịch chủ trì: 1") has figures.
    const bool hasFigures = std::any_of(folds.begin(), folds.end(), [](QChar sign) { return sign.isDigit(); });
    return !hasFigures && folds.size() <= 60 && startsWithAny(folds, {"tm ", "kt ", "chu tich", "pho chu tich", "uy ban nhan dan", "giam doc", "pho giam doc", "thu truong", "nguoi lap", "ky ten", "(ky"});
}

} // namespace parindex
