// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// The text in small letters without diacritics, đ as d, unit for unit: what is found at a place of it
/// stands at the same place of the text. The text must be in NFC form.
QString foldedInPlace(const QString &text);

/// Whether a word has the form of a Vietnamese syllable, whatever its diacritics: "nghiệp", "QUYẾT".
/// A scan that was misread, and a text in another encoding, hold words that have not.
bool isVietnameseSyllable(const QString &word);

/// The same of a word that is in small letters without diacritics already.
bool isFoldedSyllable(const QString &word);

/// Whether a word is spelt as a Vietnamese syllable with its marks in place: "nghiệp", "Quyết", not
/// "nghiẽp", "quyet" or "qUyết". The word must be in NFC form.
bool isSpeltSyllable(const QString &word);

} // namespace parindex
