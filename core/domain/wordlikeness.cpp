// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wordlikeness.h"

#include "core/base/text.h"

#include <algorithm>

namespace parindex {

namespace {

bool isYear(const QString &word)
{
    return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20")) && word[2].isDigit() && word[3].isDigit();
}

std::vector<QString> sortedWords(const QString &text)
{
    const QStringList words = comparableWords(text);
    std::vector<QString> sorted(words.begin(), words.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace

QStringList comparableWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : folded(text) + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << (isYear(word) ? QStringLiteral("#") : word);
            word.clear();
        }
    }
    return words;
}

int likenessOf(const QString &left, const QString &right)
{
    return likenessOf(sortedWords(left), sortedWords(right));
}

} // namespace parindex
