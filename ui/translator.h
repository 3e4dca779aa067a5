// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QTranslator>

namespace parindex {

/// Makes the program speak one language, at the start or while it runs: its own texts, those of
/// Qt, and how numbers and dates are written.
class Translator
{
public:
    Translator() = default;
    ~Translator();
    Translator(const Translator &) = delete;
    Translator &operator=(const Translator &) = delete;

    void setLanguage(Language language);
    Language language() const { return m_language; }

private:
    QTranslator m_translator;
    Language m_language = Language::English;
};

} // namespace parindex
