// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// How files from before Unicode hold Vietnamese: as Latin letters and signs that a font of its own
/// shows as other letters.
enum class LegacyEncoding {
    None,
    Tcvn3, ///< ABC, the fonts .VnTime: "Qu¶ng Nam".
    Vni    ///< The fonts VNI-Times: "Quaûng Nam".
};

/// The text in Unicode. Capital letters with marks that the fonts of capitals show (.VnTimeH) are small
/// letters in the text: lines and words whose plain letters are all capitals become capitals.
QString fromLegacy(const QString &text, LegacyEncoding encoding);

/// The other way, for round trips; letters that the encoding lacks stay as they are.
QString toLegacy(const QString &text, LegacyEncoding encoding);

} // namespace parindex
