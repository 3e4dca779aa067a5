// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parindex {

struct Verb;

QString programHelp(); ///< Every verb, the common options, the exit codes.
QString verbHelp(const Verb &verb);
QString versionText();

} // namespace parindex
