// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// How codes of rows go on: "1.9" → "1.10", "II" → "III", "c)" → "d)" and "d)" → "đ)". What counts nothing
/// begins to: "Khác" → "Khác.2".
QString nextCode(const QString &code);

/// The first of its kind: "1.9" → "1.1", "IV" → "I", "đ)" → "a)"; the code itself when it counts nothing.
QString firstCode(const QString &code);

/// The code of the first row below: "1.2" → "1.2.1".
QString firstChildCode(const QString &parent);

/// The code of a row after the row above it got another one: "1.2.3" below "1.2" → "1.5.3" below "1.5". Codes that
/// do not repeat their parent's stay.
QString codeBelow(const QString &code, const QString &oldParent, const QString &newParent);

/// "XIV"; nothing for numbers below one.
QString romanNumeral(int number);

} // namespace parindex
