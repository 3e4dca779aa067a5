// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/raisedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

bool isMark(const QString &raised)
{
    static const QRegularExpression form(QStringLiteral("^\\s*[(\\[]?(?:[0-9]{1,2}|\\*{1,3})[)\\]]?\\s*$"));
    return form.match(raised).hasMatch();
}

bool isMeasure(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("(?:^|[\\s0-9])(?:k|c|d|m)?m$"));
    return form.match(text.right(3)).hasMatch(); // As much as the form may hold, however long the text has grown.
}

} // namespace

void appendRaised(QString &text, const QString &raised)
{
    if (isMeasure(text)) {
        text += raised;
        return;
    }
    const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
    if (hasWords && isMark(raised))
        return;
    if (!text.isEmpty() && !text.back().isSpace())
        text += u' ';
    text += raised;
}

} // namespace parindex
