// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator.h"

#include <QCoreApplication>

namespace parindex {

Translator::~Translator()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void Translator::setLanguage(Language language)
{
    m_language = language;
    // The locale first: texts that are made anew by the event below hold numbers.
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_translator);
    const QString name = language == Language::Vietnamese ? QStringLiteral("parindex_vi") : QStringLiteral("parindex_en");
    if (m_translator.load(name, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace parindex
