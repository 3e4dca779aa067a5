// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QStringList>

namespace parindex {

/// What --language said, and the arguments without it.
struct LanguageChoice
{
    Language language = Language::Vietnamese;
    bool isKnown = true; ///< False: the value was neither vi nor en.
    QStringList rest;
};

/// --language may stand anywhere, because it belongs to no verb.
LanguageChoice takeLanguage(const QStringList &arguments);

} // namespace parindex
