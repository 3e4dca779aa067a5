// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

/// Whether a folded text begins as the name of an office does: "so noi vu", "ubnd tinh".
bool startsBodyName(const QString &folded);

/// Whether every word is a syllable, an abbreviation in use, or of the name of a place.
bool hasPlausibleWords(const QString &name);

/// The name of an office that is printed in capitals as it is written in text: "SỞ LAO ĐỘNG - THƯƠNG BINH
/// VÀ XÃ HỘI" is "Sở Lao động - Thương binh và Xã hội", "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK" is "UBND tỉnh
/// Đắk Lắk". Empty when a word of it may be a name. What is not in capitals only has its long words shortened.
QString bodyName(const QString &printed);

} // namespace parindex
