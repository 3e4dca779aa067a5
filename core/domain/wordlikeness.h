// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace parindex {

/// The words of a title as two years are compared: folded, without punctuation, and every year
/// ("2023", "2024") the same word, because a title that only names another year is the same title.
QStringList comparableWords(const QString &text);

/// How many entries two sorted lists have in common.
template <typename Word>
std::size_t sharedBy(const std::vector<Word> &left, const std::vector<Word> &right)
{
    std::size_t shared = 0;
    auto place = right.begin();
    for (const Word &word : left) {
        while (place != right.end() && *place < word)
            ++place;
        if (place != right.end() && *place == word) {
            ++shared;
            ++place;
        }
    }
    return shared;
}

/// How much they have in common: 100 for the same entries, 0 for none of them.
template <typename Word>
int likenessOf(const std::vector<Word> &left, const std::vector<Word> &right)
{
    const std::size_t all = left.size() + right.size();
    return all == 0 ? 0 : static_cast<int>(200 * sharedBy(left, right) / all);
}

/// The same for two texts.
int likenessOf(const QString &left, const QString &right);

} // namespace parindex
