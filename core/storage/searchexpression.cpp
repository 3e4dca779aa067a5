// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchexpression.h"

#include "core/base/searchwords.h"
#include "core/base/syllable.h"

#include <algorithm>

namespace parindex {

namespace {

constexpr qsizetype ShortestToPart = 4; ///< Letters of a word that may have lost a space.
constexpr qsizetype LongestPart = 8;    ///< Letters of what it is parted into.
constexpr std::size_t MostPartings = 6;

QByteArray phrase(const QStringList &words, bool isBeginning)
{
    return '"' + words.join(u' ').toUtf8() + (isBeginning ? "\" *" : "\"");
}

/// Puts spaces into a word so that each part is a word of the index.
class Parting
{
public:
    Parting(const QString &word, const Vocabulary &vocabulary) : m_word(word), m_vocabulary(vocabulary), m_isSyllable(isFoldedSyllable(word)) {}

    std::vector<QByteArray> phrases()
    {
        if (m_word.size() >= ShortestToPart && !m_word.front().isDigit())
            partFrom(0, {});
        return std::move(m_phrases);
    }

private:
    void partFrom(qsizetype start, const QStringList &parts)
    {
        const bool isLastOfSyllable = m_isSyllable && parts.size() == 1;
        if (!parts.isEmpty() && fitsAsLast(parts, m_word.mid(start)))
            m_phrases.push_back(phrase(parts + QStringList{m_word.mid(start)}, !m_isSyllable));
        const qsizetype longest = std::min(LongestPart, m_word.size() - start - 1);
        for (qsizetype size = longest; size >= 1 && !isLastOfSyllable && m_phrases.size() < MostPartings && ++m_steps < MostSteps; --size) {
            if (size == 1 && !m_isSyllable)
                continue;
            const QString part = m_word.mid(start, size);
            if (m_vocabulary.hasWord(part))
                partFrom(start + size, parts + QStringList{part});
        }
    }

    bool fitsAsLast(const QStringList &parts, const QString &last) const
    {
        if (m_phrases.size() >= MostPartings || last.size() > LongestPart)
            return false;
        return m_isSyllable ? isMisplacedSpace(parts.front(), last) && m_vocabulary.hasWord(last) : m_vocabulary.hasBeginning(last);
    }

    static constexpr int MostSteps = 200;

    const QString &m_word;
    const Vocabulary &m_vocabulary;
    bool m_isSyllable;
    int m_steps = 0;
    std::vector<QByteArray> m_phrases;
};

/// What may stand for one word of the query besides itself.
std::vector<QByteArray> alternatives(const SearchQuery &query, std::size_t place, const Vocabulary &vocabulary)
{
    const QString &word = query.words()[place];
    std::vector<QByteArray> found = Parting(word, vocabulary).phrases();
    for (std::size_t first = place >= SearchQuery::MostJoined ? place - SearchQuery::MostJoined + 1 : 0; first <= place; ++first) {
        for (std::size_t count = 2; count <= SearchQuery::MostJoined; ++count) {
            if (first + count <= place || first + count > query.words().size())
                continue;
            if (const QString joined = query.joined(first, count); vocabulary.hasBeginning(joined))
                found.push_back(phrase({joined}, true));
        }
    }
    if (const QString other = otherSpelling(word); !other.isEmpty())
        found.push_back(phrase({other}, false));
    if (word.size() > 1 && word.front() == u'0')
        found.push_back(phrase({QString::number(word.left(15).toLongLong())}, true));
    return found;
}

} // namespace

SearchExpression expressionFor(const SearchQuery &query, const Vocabulary &vocabulary)
{
    SearchExpression expression;
    for (std::size_t place = 0; place < query.words().size(); ++place) {
        const QByteArray word = phrase({query.words()[place]}, true);
        const QByteArray conjunction = place == 0 ? "" : " AND ";
        const char group = static_cast<char>('a' + place);
        expression.plain += conjunction + word;
        expression.widened += conjunction + "(" + word;
        expression.groups += group;
        for (const QByteArray &alternative : alternatives(query, place, vocabulary)) {
            expression.widened += " OR " + alternative;
            expression.groups += static_cast<char>(group - 'a' + 'A');
        }
        expression.widened += ')';
    }
    return expression;
}

} // namespace parindex
