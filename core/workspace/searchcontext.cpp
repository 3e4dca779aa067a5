// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/searchcontext.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace parindex {

namespace {

constexpr qsizetype LettersBefore = 40;
constexpr qsizetype LongestLine = 180;
constexpr qsizetype VeryClose = 20; ///< Letters. The closer words stand together the more they count.
constexpr qsizetype Close = 40;
const QChar Ellipsis(0x2026);

/// How well a stretch answers: each word counts once, and more where it is not only the beginning of another.
int worthOf(std::vector<WordHit>::const_iterator first, std::vector<WordHit>::const_iterator last)
{
    std::array<int, SearchQuery::MostWords> best{};
    for (auto hit = first; hit != last; ++hit) {
        for (std::size_t word = hit->word; word < std::min(hit->word + hit->count, best.size()); ++word)
            best[word] = std::max(best[word], hit->isWhole ? 3 : 2);
    }
    return std::accumulate(best.begin(), best.end(), 0);
}

/// The hit from which on the best line begins.
qsizetype bestPlace(std::vector<WordHit> hits)
{
    std::sort(hits.begin(), hits.end(), [](const WordHit &one, const WordHit &other) { return one.range < other.range; });
    qsizetype best = 0;
    int most = 0;
    for (auto first = hits.cbegin(); first != hits.cend(); ++first) {
        int worth = 0;
        for (const qsizetype letters : {VeryClose, Close, LongestLine - LettersBefore}) {
            const qsizetype end = first->range.first + letters;
            worth += worthOf(first, std::find_if(first, hits.cend(), [end](const WordHit &hit) { return hit.range.first >= end; }));
        }
        if (worth > most) {
            most = worth;
            best = first->range.first;
        }
    }
    return best;
}

} // namespace

QString lineAround(const QString &text, const SearchQuery &query)
{
    const qsizetype place = bestPlace(query.wordHitsIn(text));
    qsizetype start = std::max<qsizetype>(0, place - LettersBefore);
    // At the beginning of a word.
    while (start > 0 && start < place && !text[start - 1].isSpace())
        ++start;
    qsizetype end = std::min(text.size(), start + LongestLine);
    while (end < text.size() && end > place && !text[end].isSpace() && end > start + LongestLine / 2)
        --end;
    QString line = text.mid(start, end - start).simplified();
    if (!text.left(start).trimmed().isEmpty())
        line.prepend(Ellipsis);
    if (!text.mid(end).trimmed().isEmpty())
        line.append(Ellipsis);
    return line;
}

} // namespace parindex
