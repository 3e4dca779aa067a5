// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/ruleshape.h"

namespace parindex {

/// Numbers of a working as people read them, in the current language.
class RuleText
{
public:
    static QString translated(const char *source); ///< In the context "parindex::Rule".
    static QString points(Points points);          ///< "8 điểm".
    static QString number(const Rational &number); ///< All digits, or "≈ 0,33".
    static QString amount(const Rational &number, const QString &unit); ///< "35 ngày", "92 %".
    static QString percent(const Rational &ratio);
    /// "≥ 80 % và < 90 %"; empty when the range has no bounds.
    static QString range(const Range &range, const QString &unit);
    /// "= 94 %" or "≈ 97,87 %", cut to as many decimals as show on which side of the bounds it lies.
    static QString percentWithin(const Rational &ratio, const Range &range);
};

} // namespace parindex
