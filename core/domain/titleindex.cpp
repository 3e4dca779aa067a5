// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/titleindex.h"

#include "core/domain/wordlikeness.h"

#include <algorithm>
#include <map>

namespace parindex {

namespace {

constexpr std::size_t MostSameTitles = 16; ///< Candidates of one and the same title.
constexpr std::size_t MostWords = 6;       ///< Rare words of a title that are looked up.
constexpr std::size_t MostByWords = 12;    ///< Candidates that share rare words.
constexpr std::size_t FewestCommon = 40;
constexpr std::size_t WorkForWords = 200'000; ///< Keeps the look-ups of a large framework within bounds.

} // namespace

TitleIndex::TitleIndex(const Framework &earlier, const Framework &later)
    : m_laterFramework(later), m_earlier(wordsOf(earlier)), m_later(wordsOf(later)), m_byWord(static_cast<std::size_t>(m_numbers.size())),
      m_commonWord(std::max(FewestCommon, WorkForWords / (m_earlier.size() + 1)))
{
    for (Place place = 0; place < m_earlier.size(); ++place) {
        m_byCode.insert(earlier.items()[place].code, place);
        m_earlierByTitle[m_earlier[place].title].push_back(place);
        for (const int word : m_earlier[place].words) {
            auto &rows = m_byWord[static_cast<std::size_t>(word)];
            if (rows.empty() || rows.back() != place)
                rows.push_back(place);
        }
    }
    for (Place place = 0; place < m_later.size(); ++place)
        m_laterByTitle[m_later[place].title].push_back(place);
}

std::vector<TitleIndex::Words> TitleIndex::wordsOf(const Framework &framework)
{
    std::vector<Words> all;
    for (const Item &item : framework.items()) {
        const QStringList words = comparableWords(item.title);
        Words known{words.join(u' '), {}};
        for (const QString &word : words) {
            const auto number = m_numbers.constFind(word);
            known.words.push_back(number != m_numbers.constEnd() ? *number : *m_numbers.insert(word, int(m_numbers.size())));
        }
        std::sort(known.words.begin(), known.words.end());
        all.push_back(std::move(known));
    }
    return all;
}

std::vector<TitleIndex::Place> TitleIndex::candidates(Place later) const
{
    std::vector<Place> found;
    const auto code = m_byCode.constFind(m_laterFramework.items()[later].code);
    if (code != m_byCode.constEnd())
        found.push_back(*code);
    addSameTitles(later, found);
    addByWords(later, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

/// Where a title stands many times, the nearest in the order of the decision.
void TitleIndex::addSameTitles(Place later, std::vector<Place> &found) const
{
    const auto rows = m_earlierByTitle.constFind(m_later[later].title);
    if (rows == m_earlierByTitle.constEnd())
        return;
    const auto alike = m_laterByTitle.constFind(m_later[later].title);
    const auto turn = static_cast<std::size_t>(std::lower_bound(alike->begin(), alike->end(), later) - alike->begin());
    const std::size_t first = std::min(turn > MostSameTitles / 2 ? turn - MostSameTitles / 2 : 0, rows->size());
    const std::size_t end = std::min(first + MostSameTitles, rows->size());
    for (std::size_t i = first; i < end; ++i)
        found.push_back((*rows)[i]);
}

void TitleIndex::addByWords(Place later, std::vector<Place> &found) const
{
    std::vector<int> rare = m_later[later].words;
    rare.erase(std::unique(rare.begin(), rare.end()), rare.end());
    const auto rows = [&](int word) -> const std::vector<Place> & { return m_byWord[static_cast<std::size_t>(word)]; };
    std::erase_if(rare, [&](int word) { return rows(word).empty() || rows(word).size() > m_commonWord; });
    std::stable_sort(rare.begin(), rare.end(), [&](int left, int right) { return rows(left).size() < rows(right).size(); });
    rare.resize(std::min(rare.size(), MostWords));
    std::map<Place, int> shared;
    for (const int word : rare) {
        for (const Place place : rows(word))
            ++shared[place];
    }
    std::vector<std::pair<int, Place>> best;
    for (const auto &[place, count] : shared)
        best.emplace_back(-count, place);
    std::sort(best.begin(), best.end());
    for (std::size_t i = 0; i < std::min(best.size(), MostByWords); ++i)
        found.push_back(best[i].second);
}

int TitleIndex::likeness(Place later, Place earlier) const
{
    if (isSameTitle(later, earlier))
        return 100;
    return std::min(99, likenessOf(m_later[later].words, m_earlier[earlier].words));
}

int TitleIndex::within(Place later, Place earlier) const
{
    const std::size_t all = m_later[later].words.size();
    return all == 0 ? 0 : static_cast<int>(100 * sharedBy(m_later[later].words, m_earlier[earlier].words) / all);
}

bool TitleIndex::isOnlyTitle(Place later) const
{
    const QString &title = m_later[later].title;
    return m_laterByTitle.value(title).size() == 1 && m_earlierByTitle.value(title).size() <= 1;
}

} // namespace parindex
