// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

#include <QHash>

#include <vector>

namespace parindex {

/// The rows of two frameworks by code, by title and by word, so that the earlier rows that a later
/// one may continue are found without comparing each with each.
class TitleIndex
{
public:
    using Place = std::size_t; ///< Of an item within its framework.

    TitleIndex(const Framework &earlier, const Framework &later);

    /// Earlier rows that share the code, the whole title or rare words with a later one.
    std::vector<Place> candidates(Place later) const;
    int likeness(Place later, Place earlier) const; ///< In percent; 100 only for the very same words.
    bool isSameTitle(Place later, Place earlier) const { return m_later[later].title == m_earlier[earlier].title; }
    /// How much of a later title stands in an earlier one, in percent of its words.
    int within(Place later, Place earlier) const;
    std::size_t wordCount(Place later) const { return m_later[later].words.size(); }
    bool isOnlyTitle(Place later) const; ///< No other row of either framework is called so.

private:
    struct Words
    {
        QString title;          ///< Comparable words in their order.
        std::vector<int> words; ///< Their numbers, sorted.
    };
    std::vector<Words> wordsOf(const Framework &framework);
    void addSameTitles(Place later, std::vector<Place> &found) const;
    void addByWords(Place later, std::vector<Place> &found) const;

    const Framework &m_laterFramework;
    QHash<QString, int> m_numbers;
    std::vector<Words> m_earlier;
    std::vector<Words> m_later;
    QHash<QString, Place> m_byCode;
    QHash<QString, std::vector<Place>> m_earlierByTitle;
    QHash<QString, std::vector<Place>> m_laterByTitle;
    std::vector<std::vector<Place>> m_byWord;
    std::size_t m_commonWord = 0; ///< A word of more rows than this tells nothing.
};

} // namespace parindex
