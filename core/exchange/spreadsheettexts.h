// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace parindex {

/// What the readers of office files say alike.
struct SpreadsheetTexts
{
    static Error damaged(const QString &fileName, const QString &detail);
    static QString macros();            ///< There are some, and nobody looked at them.
    static QString formulas(int cells); ///< Their stored results were taken.
    static QString hiddenRows(const QStringList &rows); ///< They were left out.
};

} // namespace parindex
