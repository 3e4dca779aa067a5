// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace parindex {

/// The languages that the program speaks.
enum class Language { Vietnamese, English };

inline QLocale localeOf(Language language)
{
    return language == Language::Vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                            : QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace parindex
