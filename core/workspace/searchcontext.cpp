// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/searchcontext.h"

#include <algorithm>

namespace parindex {

namespace {

constexpr qsizetype LettersBefore = 40;
constexpr qsizetype LongestLine = 180;
const QChar Ellipsis(0x2026);

/// The hit after which most others stand within one line.
qsizetype bestPlace(const std::vector<TextRange> &hits)
{
    qsizetype best = 0;
    std::ptrdiff_t most = 0;
    for (auto first = hits.begin(); first != hits.end(); ++first) {
        const auto behind = std::upper_bound(first, hits.end(), TextRange(first->first + LongestLine - LettersBefore, 0));
        if (behind - first > most) {
            most = behind - first;
            best = first->first;
        }
    }
    return best;
}

} // namespace

QString lineAround(const QString &text, const SearchQuery &query)
{
    const qsizetype place = bestPlace(query.hitsIn(text));
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
