// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// NFC form without leading and trailing space. Every text that comes in goes through here,
/// because files from macOS and from web portals carry NFD.
QString normalized(const QString &text);

/// The text as search compares it: lower case, without any diacritics, đ as d, runs of white
/// space as one space. "đất", "dat" and an NFD "đất" all become "dat".
QString folded(const QString &text);

/// Whether every word of the query (split at white space) occurs in the folded text.
bool matchesFolded(const QString &foldedText, const QString &query);

/// Less than zero, zero or more than zero in Vietnamese order; digits compare as numbers, so
/// that code 1.2 stands before 1.10.
int compareVietnamese(const QString &left, const QString &right);

/// A file name that every system accepts: no path, no reserved or control character, no
/// direction mark, none of the names that Windows reserves, at most 150 characters and 255 bytes in
/// UTF-8; "tep" when nothing is left.
QString safeFileName(const QString &name);

/// Whether the name holds what cannot be shown or stored safely: control characters or marks
/// that turn the writing direction and so disguise an extension.
bool hasDisguisedCharacters(const QString &name);

} // namespace parindex
