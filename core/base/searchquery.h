// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace parindex {

/// A stretch of a text: where it begins, and how many units it has.
using TextRange = std::pair<qsizetype, qsizetype>;

/// A place where a text holds a word of a query.
struct WordHit
{
    TextRange range;
    std::size_t word = 0; ///< Among the words of the query; the first of several that are one in the text.
    std::size_t count = 1; ///< How many they are.
    bool isWhole = false; ///< The word of the text does not go on behind it.
};

/// What somebody types to find a text: words, each of which may be the beginning of one, with or
/// without diacritics. A space too much or too few is forgiven. Signs mean nothing.
class SearchQuery
{
public:
    static constexpr std::size_t MostWords = 16; ///< What is typed behind them is not looked for.

    SearchQuery() = default;
    explicit SearchQuery(const QString &text);

    bool isEmpty() const { return m_words.empty(); }
    /// Letters or digits, small, without diacritics. Without "số" before a number.
    const std::vector<QString> &words() const { return m_words; }
    /// Words that follow each other, written as one: from `first` on, `count` of them.
    QString joined(std::size_t first, std::size_t count) const;

    /// Where a text, as it is shown, holds what is looked for; in their order, none within another.
    std::vector<TextRange> hitsIn(const QString &text) const;
    /// The same, each by itself, in no order.
    std::vector<WordHit> wordHitsIn(const QString &text) const;
    /// How many of the words a text holds.
    std::size_t wordsIn(const QString &text) const;

    static constexpr std::size_t MostJoined = 3; ///< Words that a space may have parted.

private:
    std::vector<QString> m_words;
};

} // namespace parindex
