// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace parindex {

/// A word of a text as search compares it: letters or digits, never both; small, without diacritics, đ as d.
struct SearchWord
{
    QString letters;
    qsizetype start = 0;   ///< Where it stands in the text, NFD or not.
    qsizetype end = 0;     ///< Behind its last mark.
    bool isGlued = false;  ///< No white space parts it from the word before.
    qsizetype capitals = 0; ///< How many of its first letters are capitals.

    bool operator==(const SearchWord &) const = default;
};

/// How a text is cut into words.
enum class WordCut {
    AtSigns, ///< At white space and signs, and between letters and digits: as people type.
    AtCapitals ///< Also where a name begins a new word with a capital: "BaoCaoCCHC2025" is bao, cao, cchc, 2025.
};

std::vector<SearchWord> searchWords(const QString &text, WordCut cut);

/// The words of a text for the index, parted by one space: those of searchWords in their order, and
/// behind them what else each might be searched by: words that nothing but a sign parts as one
/// ("475khubnd"), numbers without zeros before them, and words that are several syllables written as one in their parts.
QString indexedWords(const QString &text);

/// Whether a word may well be these two by a space that is out of place ("quy et"), and not two
/// words that merely stand side by side ("to an").
bool isMisplacedSpace(const QString &first, const QString &second);

/// The word as others spell it: "quy" and "qui", "ty" and "ti". Empty where there is only one way.
QString otherSpelling(const QString &word);

/// Where the first letters of a text from this place on end, whatever marks they carry.
qsizetype endOfLetters(const QString &text, qsizetype start, qsizetype letters);

} // namespace parindex
