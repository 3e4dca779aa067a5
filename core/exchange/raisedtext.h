// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// Adds raised text to a cell. The mark of a footnote ("2", "*", "(1)") behind words is left out; behind a
/// figure it stands apart, so that it never joins it; "m²" and "km²" stay.
void appendRaised(QString &text, const QString &raised);

} // namespace parindex
