// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchwords.h"

#include "core/base/syllable.h"

#include <algorithm>
#include <array>

namespace parindex {

namespace {

constexpr char16_t Mark = 0;         ///< Belongs to the letter before it.
constexpr char16_t Separator = u' '; ///< Parts words.
constexpr qsizetype LongestWord = 40; ///< Letters. What is longer is data, and its beginning is enough.
constexpr std::size_t MostJoined = 4; ///< Words that are joined into one.
constexpr qsizetype ShortestRunOn = 5; ///< Letters of several syllables written as one.

char16_t foldedFromScratch(QChar c)
{
    if (c.isDigit())
        return static_cast<char16_t>(u'0' + c.digitValue());
    if (c == u'đ' || c == u'Đ')
        return u'd';
    // Soft hyphens and letters of no width are put in by typesetting.
    if (c.isMark() || c.category() == QChar::Other_Format)
        return Mark;
    if (!c.isLetter())
        return Separator;
    const QString parts = QString(c).normalized(QString::NormalizationForm_D);
    return parts.front().toLower().unicode();
}

/// A table for the letters that documents here are made of: texts of whole files pass through it.
char16_t foldedLetter(QChar c)
{
    static const auto table = [] {
        std::array<char16_t, 0x2100> made{};
        for (std::size_t code = 0; code < made.size(); ++code)
            made[code] = foldedFromScratch(QChar(static_cast<char16_t>(code)));
        return made;
    }();
    return c.unicode() < table.size() ? table[c.unicode()] : foldedFromScratch(c);
}

bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

/// Cuts a text into words, letter by letter.
class Cutter
{
public:
    Cutter(const QString &text, WordCut cut) : m_text(text), m_cut(cut) {}

    std::vector<SearchWord> cut()
    {
        for (qsizetype place = 0; place < m_text.size(); ++place)
            take(place, foldedLetter(m_text[place]));
        finish();
        return std::move(m_words);
    }

private:
    void take(qsizetype place, char16_t letter)
    {
        if (letter == Separator) {
            finish();
            m_isGlued = m_isGlued && !m_text[place].isSpace();
            return;
        }
        if (letter != Mark) {
            const bool isCapital = m_text[place].isUpper();
            if (!m_word.letters.isEmpty() && beginsWord(place, letter, isCapital))
                finish();
            begin(place);
            if (isCapital && m_word.capitals == m_word.letters.size())
                ++m_word.capitals;
            if (m_word.letters.size() < LongestWord)
                m_word.letters += QChar(letter);
            m_lastWasCapital = isCapital;
        }
        m_word.end = place + 1;
    }

    void begin(qsizetype place)
    {
        if (!m_word.letters.isEmpty())
            return;
        m_word = {{}, place, place, m_isGlued, 0};
        m_isGlued = true;
    }

    bool beginsWord(qsizetype place, char16_t letter, bool isCapital) const
    {
        if (isDigit(letter) != isDigit(m_word.letters.back().unicode()))
            return true;
        if (m_cut == WordCut::AtSigns || !isCapital)
            return false;
        return !m_lastWasCapital || isBeforeSmallLetter(place);
    }

    /// The last of several capitals begins the next word: "CCHCNam".
    bool isBeforeSmallLetter(qsizetype place) const
    {
        qsizetype next = place + 1;
        while (next < m_text.size() && foldedLetter(m_text[next]) == Mark)
            ++next;
        return next < m_text.size() && m_text[next].isLower();
    }

    void finish()
    {
        if (!m_word.letters.isEmpty())
            m_words.push_back(std::move(m_word));
        m_word = {};
    }

    const QString &m_text;
    WordCut m_cut;
    std::vector<SearchWord> m_words;
    SearchWord m_word;
    bool m_isGlued = false; ///< To the word before, so far.
    bool m_lastWasCapital = false;
};

constexpr qsizetype AbbreviationCost = 100; ///< Against one for a syllable; a second one costs too much.

/// "cchc", "ubnd": what stands among syllables in names of files.
bool isAbbreviation(const QString &word)
{
    static const QStringList withVowels{QStringLiteral("ubnd"), QStringLiteral("vpub"), QStringLiteral("vpubnd")};
    const auto isVowel = [](QChar c) { return QStringLiteral("aeiouy").contains(c); };
    return word.size() >= 3 && (std::none_of(word.begin(), word.end(), isVowel) || withVowels.contains(word));
}

qsizetype costOf(const QString &part)
{
    return isFoldedSyllable(part) ? 1 : isAbbreviation(part) ? AbbreviationCost : 2 * AbbreviationCost;
}

/// The fewest syllables that a word is made of when they are written as one, with one abbreviation among them; none
/// where it is not.
QStringList syllablesOf(const QString &word)
{
    constexpr qsizetype LongestSyllable = 7;
    const qsizetype size = word.size();
    std::vector<qsizetype> count(static_cast<std::size_t>(size + 1), 2 * AbbreviationCost), from(static_cast<std::size_t>(size + 1), 0);
    count[0] = 0;
    for (qsizetype end = 2; end <= size; ++end) {
        for (qsizetype start = std::max<qsizetype>(0, end - LongestSyllable); start + 2 <= end; ++start) {
            const auto here = static_cast<std::size_t>(end), before = static_cast<std::size_t>(start);
            if (count[before] + 1 >= count[here])
                continue;
            if (const qsizetype cost = count[before] + costOf(word.mid(start, end - start)); cost < count[here]) {
                count[here] = cost;
                from[here] = start;
            }
        }
    }
    QStringList syllables;
    if (count[static_cast<std::size_t>(size)] < 2 * AbbreviationCost) {
        for (qsizetype end = size; end > 0; end = from[static_cast<std::size_t>(end)])
            syllables.prepend(word.mid(from[static_cast<std::size_t>(end)], end - from[static_cast<std::size_t>(end)]));
    }
    return syllables;
}

/// What one word is searched by besides itself.
void addPartsOf(const QString &word, QStringList &more)
{
    if (isDigit(word.front().unicode())) {
        qsizetype zeros = 0;
        while (zeros + 1 < word.size() && word[zeros] == u'0')
            ++zeros;
        if (zeros > 0)
            more << word.mid(zeros);
    } else if (word.size() >= ShortestRunOn && !isFoldedSyllable(word)) {
        more << syllablesOf(word);
    }
}

/// Words that no white space parts, from each of them on.
void addJoined(const std::vector<SearchWord> &words, std::size_t from, QStringList &more)
{
    QString joined = words[from].letters;
    std::size_t next = from + 1;
    while (next < words.size() && next < from + MostJoined && words[next].isGlued)
        joined += words[next++].letters;
    if (next > from + 1)
        more << joined.left(LongestWord);
}

} // namespace

std::vector<SearchWord> searchWords(const QString &text, WordCut cut)
{
    return Cutter(text, cut).cut();
}

QString indexedWords(const QString &text)
{
    const std::vector<SearchWord> words = searchWords(text, WordCut::AtCapitals);
    QStringList all, more;
    for (std::size_t i = 0; i < words.size(); ++i) {
        all << words[i].letters;
        addPartsOf(words[i].letters, more);
        addJoined(words, i, more);
    }
    for (const SearchWord &word : searchWords(text, WordCut::AtSigns)) {
        // "UBNDtỉnh": the last of several capitals may also belong to them.
        if (word.capitals > 1 && word.capitals < word.letters.size())
            more << word.letters << word.letters.mid(word.capitals);
    }
    more.removeDuplicates();
    return (all + more).join(u' ');
}

bool isMisplacedSpace(const QString &first, const QString &second)
{
    static const QStringList standingAlone = QStringLiteral("a ai am an ang anh ao ap au ay ac ach em i ich in it o oc oi on ong u uoc uu ung uy y yeu yen yet").split(u' ');
    if (!isFoldedSyllable(first + second))
        return true;
    if (!isFoldedSyllable(first) || !isFoldedSyllable(second))
        return true;
    return QStringLiteral("aeiouy").contains(second.front()) && !standingAlone.contains(second);
}

QString otherSpelling(const QString &word)
{
    static const QStringList beginnings = QStringLiteral("qu h k l m s t").split(u' ');
    const bool isEither = word.endsWith(u'i') || word.endsWith(u'y');
    if (!isEither || !beginnings.contains(word.chopped(1)))
        return {};
    return word.chopped(1) + (word.endsWith(u'i') ? u'y' : u'i');
}

qsizetype endOfLetters(const QString &text, qsizetype start, qsizetype letters)
{
    qsizetype place = start;
    for (; place < text.size(); ++place) {
        const char16_t letter = foldedLetter(text[place]);
        if (letter != Mark && (letter == Separator || letters-- == 0))
            break;
    }
    return place;
}

} // namespace parindex
