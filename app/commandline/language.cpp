// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"

namespace parindex {

namespace {

constexpr QLatin1String Option("--language");

void choose(LanguageChoice &choice, const QString &code)
{
    choice.isKnown = code == u"vi" || code == u"en";
    choice.language = code == u"en" ? Language::English : Language::Vietnamese;
}

} // namespace

LanguageChoice takeLanguage(const QStringList &arguments)
{
    LanguageChoice choice;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == Option)
            choose(choice, arguments.value(++i));
        else if (arguments[i].startsWith(QString(Option) + u'='))
            choose(choice, arguments[i].section(u'=', 1));
        else
            choice.rest << arguments[i];
    }
    return choice;
}

} // namespace parindex
