// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchquery.h"

#include "core/base/searchwords.h"
#include "core/base/syllable.h"

#include <algorithm>

namespace parindex {

namespace {

/// Looks for one word in the words of a text.
class WordFinder
{
public:
    WordFinder(const QString &text) : m_text(text), m_words(searchWords(text, WordCut::AtCapitals)) {}

    /// All places where the word begins one of the text, or several that a space parts wrongly.
    void find(const QString &wanted, std::vector<TextRange> &found) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (const auto end = endOfMatch(i, wanted); end > 0)
                found.emplace_back(m_words[i].start, end - m_words[i].start);
        }
    }

private:
    /// Where the match that begins with this word ends; zero where there is none.
    qsizetype endOfMatch(std::size_t first, const QString &wanted) const
    {
        QString letters = m_words[first].letters;
        if (letters.startsWith(wanted) || (letters.size() == wanted.size() && letters == otherSpelling(wanted)))
            return endOfLetters(m_text, m_words[first].start, wanted.size());
        qsizetype before = 0;
        for (std::size_t next = first + 1; next < m_words.size() && wanted.startsWith(letters); ++next) {
            before = letters.size();
            letters += m_words[next].letters;
            if (letters.startsWith(wanted))
                return mayCross(m_words[next], wanted, before) ? endOfLetters(m_text, m_words[next].start, wanted.size() - before) : 0;
        }
        return 0;
    }

    bool mayCross(const SearchWord &last, const QString &wanted, qsizetype before) const
    {
        if (last.isGlued || !isFoldedSyllable(wanted))
            return true;
        return wanted.size() == before + last.letters.size() && isMisplacedSpace(wanted.left(before), last.letters);
    }

    const QString &m_text;
    std::vector<SearchWord> m_words;
};

std::vector<TextRange> merged(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    std::vector<TextRange> result;
    for (const TextRange &range : ranges) {
        const qsizetype end = result.empty() ? -1 : result.back().first + result.back().second;
        if (range.first < end)
            result.back().second = std::max(end, range.first + range.second) - result.back().first;
        else
            result.push_back(range);
    }
    return result;
}

bool isNumber(const QString &word) { return word.front().isDigit(); }

} // namespace

SearchQuery::SearchQuery(const QString &text)
{
    for (const SearchWord &word : searchWords(text.left(1000), WordCut::AtSigns)) {
        // "số 475": people say it, registers do not write it.
        if (!m_words.empty() && m_words.back() == u"so" && isNumber(word.letters))
            m_words.pop_back();
        if (m_words.size() < MostWords)
            m_words.push_back(word.letters);
    }
}

QString SearchQuery::joined(std::size_t first, std::size_t count) const
{
    QString word;
    for (std::size_t i = first; i < first + count && i < m_words.size(); ++i)
        word += m_words[i];
    return word;
}

std::vector<WordHit> SearchQuery::wordHitsIn(const QString &text) const
{
    const WordFinder finder(text);
    std::vector<WordHit> hits;
    for (std::size_t first = 0; first < m_words.size(); ++first) {
        for (std::size_t count = 1; count <= MostJoined && first + count <= m_words.size(); ++count) {
            std::vector<TextRange> found;
            finder.find(joined(first, count), found);
            for (const TextRange &range : found) {
                const qsizetype end = range.first + range.second;
                hits.push_back({range, first, count, end >= text.size() || !text[end].isLetterOrNumber()});
            }
        }
    }
    return hits;
}

std::vector<TextRange> SearchQuery::hitsIn(const QString &text) const
{
    std::vector<TextRange> found;
    for (const WordHit &hit : wordHitsIn(text))
        found.push_back(hit.range);
    return merged(std::move(found));
}

std::size_t SearchQuery::wordsIn(const QString &text) const
{
    std::vector<bool> isFound(m_words.size());
    for (const WordHit &hit : wordHitsIn(text))
        std::fill_n(isFound.begin() + std::ptrdiff_t(hit.word), hit.count, true);
    return std::size_t(std::count(isFound.begin(), isFound.end(), true));
}

} // namespace parindex
