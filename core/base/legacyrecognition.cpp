// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/legacyrecognition.h"

#include "core/base/syllable.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace parindex {

namespace {

constexpr qsizetype LongestSample = 50'000; ///< Of a longer text the start tells.
constexpr char16_t FirstMarked = 0xA1;
constexpr char16_t GreekMu = 0x3BC; // What some programs make of the micro sign.

/// Whether a letter is one that no legacy encoding could hold.
bool isOfUnicodeOnly(QChar c)
{
    return c.unicode() > 0xFF && c.unicode() != GreekMu && c.isLetter();
}

bool isMarked(QChar c)
{
    return c.unicode() >= FirstMarked;
}

/// Capitals without a vowel, "QĐ", are no word in any encoding.
bool isAbbreviation(const QString &word)
{
    const QString letters = foldedInPlace(word);
    const bool hasVowel = std::any_of(letters.begin(), letters.end(), [](QChar c) { return QStringView(u"aeiouy").contains(c); });
    return !hasVowel && std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }) > 1;
}

/// Text in quotation marks of French, which are letters of TCVN3. No word ends with the closing one.
QString withoutGuillemets(QString text)
{
    static const QRegularExpression closing(QStringLiteral("\\x{bb}(?![\\p{L}\\d\\x{a1}-\\x{bf}])"));
    static const QRegularExpression both(QStringLiteral("[\\x{ab}\\x{bb}]"));
    return text.contains(closing) ? text.replace(both, QStringLiteral(" ")) : text;
}

/// The different words of a text, which are letters and the signs that stand for letters.
struct Words
{
    QSet<QString> marked;
    QSet<QString> plain;
};

Words wordsOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("[A-Za-z\\x{a1}-\\x{ff}\\x{3bc}]+"));
    Words words;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QString word = match.next().captured();
        if (std::any_of(word.begin(), word.end(), isMarked) && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }))
            words.marked.insert(word);
        else if (!isAbbreviation(word))
            words.plain.insert(word);
    }
    return words;
}

/// How the marked words of a text read in one encoding.
struct Reading
{
    LegacyEncoding encoding = LegacyEncoding::None;
    int all = 0;    ///< Without abbreviations.
    int good = 0;   ///< Those that are Vietnamese then.
    int strong = 0; ///< And are not as they stand.
    int percent() const { return all == 0 ? 0 : good * 100 / all; }
};

Reading readingOf(const Words &words, LegacyEncoding encoding)
{
    Reading reading{encoding, 0, 0, 0};
    for (const QString &word : words.marked) {
        const QString converted = fromLegacy(word, encoding);
        if (isAbbreviation(converted))
            continue;
        const bool isGood = encoding == LegacyEncoding::None ? isSpeltSyllable(word) : isSpeltSyllable(converted.toLower());
        ++reading.all;
        reading.good += isGood ? 1 : 0;
        reading.strong += isGood && converted != word && !isSpeltSyllable(word) ? 1 : 0;
    }
    return reading;
}

/// Whether the words around are Vietnamese as well, or names and signs: not those of another language.
bool isAmongVietnamese(const Words &words, int strong, int percent)
{
    const auto spelt = std::count_if(words.plain.begin(), words.plain.end(), [](const QString &word) { return isSpeltSyllable(word.toLower()); });
    return words.plain.isEmpty() || (strong + spelt) * 100 >= (strong + words.plain.size()) * percent;
}

/// Signs that only TCVN3 has for letters.
bool hasSigns(const Words &words)
{
    return std::any_of(words.marked.begin(), words.marked.end(), [](const QString &word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() == GreekMu || (isMarked(c) && c.unicode() < 0xC0); });
    });
}

/// Two words that can be nothing else, or one among three that all read well.
bool isEnough(const Reading &reading)
{
    return reading.strong > 1 || (reading.strong == 1 && reading.good > 2 && reading.good == reading.all);
}

bool isConvincing(const Reading &best, const Reading &other, const Reading &asItStands, const Words &words)
{
    constexpr int Many = 4; // From here on a name or a misspelt word between may be forgiven.
    const bool isMany = best.strong >= Many;
    if (!isEnough(best) || asItStands.percent() > 75 || best.percent() < other.percent() + 10)
        return false;
    if (best.percent() < (isMany ? 80 : 90) || !isAmongVietnamese(words, best.strong, isMany ? 40 : 50))
        return false;
    return best.encoding != LegacyEncoding::Tcvn3 || best.strong > 2 || hasSigns(words);
}

} // namespace

LegacyEncoding legacyEncodingOf(const QString &text)
{
    const QString whole = text.normalized(QString::NormalizationForm_C);
    if (std::any_of(whole.begin(), whole.end(), isOfUnicodeOnly) || std::none_of(whole.begin(), whole.end(), isMarked))
        return LegacyEncoding::None;
    const Words words = wordsOf(withoutGuillemets(whole.left(LongestSample)));
    Reading best = readingOf(words, LegacyEncoding::Tcvn3);
    Reading other = readingOf(words, LegacyEncoding::Vni);
    if (other.percent() > best.percent())
        std::swap(best, other);
    return isConvincing(best, other, readingOf(words, LegacyEncoding::None), words) ? best.encoding : LegacyEncoding::None;
}

QString withoutLegacy(const QString &text)
{
    return fromLegacy(text, legacyEncodingOf(text));
}

} // namespace parindex
